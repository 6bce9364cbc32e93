import Claims

/// An entity in the making: its nodes and the name chosen among them.
struct Draft {
  /// In the order of their keys.
  var nodes: [Node]
  /// The place of the node that stands for all of them.
  var root: Int
  var name: String
  var nameReason: String
  var key = ""

  init(_ nodes: [Node], root: Int) {
    self.nodes = nodes.sorted { $0.key < $1.key }
    self.root = root
    (name, nameReason) = Self.bestName(self.nodes)
  }

  func precedes(_ other: Draft) -> Bool { nodes[0].key < other.nodes[0].key }

  /// The letters that most documents use, of those the ones that most claims use; and of their
  /// spellings the one whose hyphens part the syllables.
  ///
  /// Left aside while there are others: names that documents only give as another name, names cut
  /// short, and, beside names in Latin letters, those in others.
  private static func bestName(_ nodes: [Node]) -> (String, String) {
    if nodes.count == 1, let only = nodes.first, only.uses.count < 2 {
      return (only.name.text, "the only spelling")
    }
    var rivals = nodes
    func narrow(_ keep: (Node) -> Bool) {
      let kept = rivals.filter(keep)
      if !kept.isEmpty { rivals = kept }
    }
    narrow { $0.count > 0 }
    narrow { $0.key.folded.utf8.allSatisfy { $0 < 0x80 } }
    let all = rivals
    narrow { node in !all.contains { node.name.isShortForm(of: $0.name) } }
    let forms = Dictionary(grouping: rivals, by: \.key.folded).mapValues(Usage.init)
    let chosen = forms.max { $0.value.precedes($1.value, $0.key, $1.key) }
    guard let chosen else { return (nodes[0].name.text, "the only spelling") }
    let usage = chosen.value
    let documents = Set(nodes.flatMap(\.plainDocuments)).count
    let spellings = Set(nodes.flatMap(\.uses.keys))
    let reason =
      spellings.count < 2
      ? "the only spelling"
      : forms.count < 2
        ? "all documents agree on the letters"
        : "used by \(usage.documents.count) of the \(documents) documents that name it"
    return (usage.best, reason)
  }

  /// How one form of the name is used.
  private struct Usage {
    var documents: Set<DocumentID>
    var count: Int
    /// The spelling to show.
    var best: String

    init(_ nodes: [Node]) {
      documents = nodes.reduce(into: []) { $0.formUnion($1.plainDocuments) }
      count = nodes.reduce(0) { $0 + $1.count }
      var uses: [String: Node.Use] = [:]
      for (text, use) in nodes.flatMap(\.uses) {
        uses[text, default: Node.Use()].documents.formUnion(use.documents)
        uses[text, default: Node.Use()].count += use.count
      }
      best =
        uses.max { a, b in
          (a.key.contains("-") ? 1 : 0, a.value.documents.count, a.value.count, b.key)
            < (b.key.contains("-") ? 1 : 0, b.value.documents.count, b.value.count, a.key)
        }?.key ?? nodes[0].name.text
    }

    func precedes(_ other: Usage, _ form: String, _ otherForm: String) -> Bool {
      let mine = (documents.count, count, best.contains("-") ? 1 : 0, form.utf8.count)
      let others = (
        other.documents.count, other.count, other.best.contains("-") ? 1 : 0, otherForm.utf8.count
      )
      return mine != others ? mine < others : otherForm < form
    }
  }

  /// What tells it apart from another of the same name: its series, or its performer.
  func scope(_ byNode: [Node.Key: EntityID]) -> String? {
    if !nodes[0].key.scope.isEmpty, ![.song, .release].contains(nodes[0].key.kind) {
      return byNode[Node.Key(kind: .series, folded: nodes[0].key.scope, scope: "")]?.key
    }
    let performers = nodes.flatMap { node in
      node.contexts.keys.compactMap { context in
        if case .performer(let name) = context { name } else { nil }
      }
    }
    guard let performer = performers.min() else { return nil }
    for kind in [Kind.person, .group] {
      if let id = byNode[Node.Key(kind: kind, folded: performer, scope: "")] { return id.key }
    }
    return performer
  }

  func entity(_ id: EntityID, _ verdicts: Verdicts) -> Entity {
    var uses: [String: Node.Use] = [:]
    for node in nodes {
      if node.uses.isEmpty { uses[node.name.text, default: Node.Use()].count += 0 }
      for (text, use) in node.uses {
        uses[text, default: Node.Use()].documents.formUnion(use.documents)
        uses[text, default: Node.Use()].count += use.count
      }
    }
    let rename = nodes.compactMap { verdicts.renames[$0.key.folded] }.min {
      $0.preferred < $1.preferred
    }
    if let preferred = rename?.preferred, uses[preferred] == nil { uses[preferred] = Node.Use() }
    let spellings = uses.map { text, use in
      Entity.Spelling(text: text, documents: use.documents.sorted(), count: use.count)
    }
    return Entity(
      id: id, name: rename?.preferred ?? name,
      nameReason: rename.map { "an editor says so: " + $0.reason } ?? nameReason,
      spellings: spellings.sorted { ($1.count, $0.text) < ($0.count, $1.text) }, links: [],
      series: nil)
  }
}
