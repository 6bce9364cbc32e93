import Claims

/// Turns claims into what they say of things.
struct Resolution<N: Names> {
  let names: N

  func said(_ recorded: RecordedClaim) -> Said {
    let claim = recorded.claim
    let document = recorded.source.document
    let subject = thing(claim.subject, [claim.kind], in: document)
    var object: EntityID?
    if case .name(let kinds) = claim.property.values, let text = claim.value.text {
      object = thing(text, kinds, in: document)
    }
    let said = Said(
      claim: recorded, subject: subject, property: claim.property, value: claim.value,
      object: object, qualifiers: claim.qualifiers, identity: Identity())
    return identified(Restatement.applied(to: said) { thing($0, $1, in: document) })
  }

  private func thing(_ name: String, _ kinds: Set<Kind>, in document: DocumentID) -> EntityID {
    names.entity(named: name, kinds: kinds, in: document)
  }

  private func identified(_ said: Said) -> Said {
    var said = said
    for key in said.property.identifiedBy {
      if let value = said.qualifiers[key] {
        if let kind = key.namedKind, let text = value.text {
          said.identity[key] = thing(text, [kind], in: said.source.document).key
        } else {
          said.identity[key] = value.text.map(Words.folded) ?? value.description
        }
      } else if case .usual(let usual) = key.absence(in: said.property) {
        said.identity[key] = usual
      }
    }
    if said.identity[.episode] != nil { said.identity[.date] = nil }
    return said
  }
}
