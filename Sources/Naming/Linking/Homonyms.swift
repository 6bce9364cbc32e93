import Claims

/// Bearers of one written name told apart by how the credits of their works spell it else.
///
/// Two people whose names differ in Hangul may be written with the same letters. Where the cast of one
/// work writes the name in ways that only one Hangul name allows, and that of another work in ways
/// that only another allows, the two works speak of two people. Works that one document gives to one
/// of that name are never parted.
struct Homonyms {
  /// By folded name, and there by work, which bearer is meant: the bearer's first work, or nothing
  /// for the one of whom most documents speak and whom all other documents mean.
  private(set) var scopes: [String: [String: String]] = [:]

  /// From this chance on, a name in the same work is another spelling of it, since one work seldom
  /// has two people whose names look alike.
  private static let alike = 0.03
  /// Below this chance, what two works write cannot be one name. Documents take their spellings from
  /// each other, so that the figure, which takes them for independent, is not believed above it.
  static let unlike = 0.2

  private let nodes: [Node]
  /// The nodes with a part in each work.
  private var casts: [String: [Int]] = [:]

  /// - Parameter decided: names of which editors said who bears them.
  init(
    _ nodes: [Node], _ mentions: Mentions, _ identities: Identities, except decided: Set<String>
  ) {
    self.nodes = nodes
    for (place, node) in nodes.enumerated() where node.name.korean != nil {
      for work in Set(node.contexts.keys.compactMap(\.work).map(identities.series)) {
        casts[work, default: []].append(place)
      }
    }
    for (place, node) in nodes.enumerated() where !decided.contains(node.key.folded) {
      guard node.name.korean != nil, node.documents.count > 1 else { continue }
      let parts = parts(of: node, mentions, identities)
      guard parts.count > 1 else { continue }
      let bearers = bearers(parts.compactMap { read($0, of: place) })
      for bearer in bearers.dropFirst() {
        guard let scope = bearer.works.min() else { continue }
        for work in bearer.works { scopes[node.key.folded, default: [:]][work] = scope }
      }
    }
  }

  /// Works and the documents that give them to one of a name.
  private struct Part {
    var works: Set<String>
    var documents: Set<DocumentID>
    var readings = KoreanReadings()

    func precedes(_ other: Part) -> Bool {
      documents.count == other.documents.count
        ? (works.min() ?? "") < (other.works.min() ?? "")
        : documents.count > other.documents.count
    }
  }

  /// The works of all who bear the name, those that share a document together.
  private func parts(
    of node: Node, _ mentions: Mentions, _ identities: Identities
  ) -> [Part] {
    var parts: [Part] = []
    for document in node.documents {
      let place = Mentions.NamePlace(document: document, name: node.key.folded)
      guard let works = mentions.works[place] else { continue }
      var part = Part(works: Set(works.map(identities.series)), documents: [document])
      parts.removeAll { other in
        guard !other.works.isDisjoint(with: part.works) else { return false }
        part.works.formUnion(other.works)
        part.documents.formUnion(other.documents)
        return true
      }
      parts.append(part)
    }
    return parts
  }

  /// Reads the name as all spellings in the part's works allow.
  private func read(_ part: Part, of place: Int) -> Part? {
    let node = nodes[place]
    let own = node.uses.filter { !$0.value.documents.isDisjoint(with: part.documents) }
    var readings = own.keys.sorted().compactMap { Name($0, kind: node.key.kind).korean }[...]
    guard var common = readings.popFirst() else { return nil }
    let mates = Set(part.works.flatMap { casts[$0] ?? [] }).sorted().filter {
      $0 != place && nodes[$0].plainDocuments.isDisjoint(with: node.plainDocuments)
    }
    readings += mates.compactMap { nodes[$0].name.korean }
      .map { (likelihood: common.agreement(with: $0)?.likelihood ?? 0, readings: $0) }
      .filter { $0.likelihood >= Self.alike }
      .sorted { $0.likelihood > $1.likelihood }
      .map(\.readings)
    for other in readings where (common.agreement(with: other)?.likelihood ?? 0) >= Self.alike {
      common = common.common(with: other)
    }
    var read = part
    read.readings = common
    return read
  }

  /// Joins parts whose readings agree, the one that most documents speak of first.
  private func bearers(_ parts: [Part]) -> [Part] {
    var bearers: [Part] = []
    for part in parts.sorted(by: { $0.precedes($1) }) {
      let chances = bearers.map { $0.readings.agreement(with: part.readings)?.likelihood ?? 0 }
      guard let best = chances.indices.max(by: { chances[$0] < chances[$1] }),
        chances[best] >= Self.unlike
      else {
        bearers.append(part)
        continue
      }
      bearers[best].works.formUnion(part.works)
      bearers[best].documents.formUnion(part.documents)
      bearers[best].readings = bearers[best].readings.common(with: part.readings)
    }
    return bearers.sorted { $0.precedes($1) }
  }
}
