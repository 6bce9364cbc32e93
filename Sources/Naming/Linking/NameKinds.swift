import Claims

/// Under which kinds each name is known, per document and over all of them.
struct NameKinds {
  private var here: [DocumentID: [String: Set<Kind>]] = [:]
  private var anywhere: [String: Set<Kind>] = [:]

  init() {}

  init(_ claims: [RecordedClaim]) {
    for recorded in claims {
      let document = recorded.source.document
      add(recorded.claim.subject, recorded.claim.kind, document)
      if case .name(let kinds) = recorded.claim.property.values, kinds.count == 1,
        let kind = kinds.first, let value = recorded.claim.value.text
      {
        add(value, kind, document)
      }
    }
  }

  private mutating func add(_ name: String, _ kind: Kind, _ document: DocumentID) {
    let folded = NameKey.folded(name)
    here[document, default: [:]][folded, default: []].insert(kind)
    anywhere[folded, default: []].insert(kind)
  }

  /// The kind of a name that may be of several: the one under which the document knows it, then the
  /// one under which any document does, then the first in the usual order.
  func kind(of name: String, among kinds: Set<Kind>, in document: DocumentID) -> Kind {
    let ordered = kinds.sorted { Links.order($0) < Links.order($1) }
    guard ordered.count > 1 else { return ordered.first ?? .person }
    let folded = NameKey.folded(name)
    let known = [here[document]?[folded], anywhere[folded]].compactMap { $0 }
    for found in known {
      if let kind = ordered.first(where: found.contains) { return kind }
    }
    return ordered[0]
  }
}
