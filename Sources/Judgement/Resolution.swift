import Claims

/// Turns claims into what they say of things, and remembers what it has looked up.
struct Resolution<N: Names> {
  private let names: N
  private var things: [Mention: EntityID] = [:]
  private var voices: [DocumentID: String] = [:]

  private struct Mention: Hashable {
    var name: String
    var kinds: Set<Kind>
    var document: DocumentID
  }

  init(names: N) { self.names = names }

  mutating func said(_ recorded: RecordedClaim) -> Said {
    let claim = recorded.claim
    let document = recorded.source.document
    let subject = thing(claim.subject, [claim.kind], in: document)
    var object: EntityID?
    if case .name(let kinds) = claim.property.values, let text = claim.value.text {
      object = thing(text, kinds, in: document)
    }
    let said = Said(
      claim: recorded, subject: subject, property: claim.property, value: claim.value,
      object: object, qualifiers: claim.qualifiers, identity: Identity(),
      voice: voice(of: recorded.source))
    return identified(Restatement.applied(to: said) { thing($0, $1, in: document) })
  }

  private mutating func thing(
    _ name: String, _ kinds: Set<Kind>, in document: DocumentID
  ) -> EntityID {
    let mention = Mention(name: name, kinds: kinds, document: document)
    if let known = things[mention] { return known }
    let thing = names.entity(named: name, kinds: kinds, in: document)
    things[mention] = thing
    return thing
  }

  private mutating func voice(of source: Source) -> String {
    if let known = voices[source.document] { return known }
    let voice =
      source.publisher.map { "publisher:" + Words.folded($0) }
      ?? "document:" + source.document.name
    voices[source.document] = voice
    return voice
  }

  private mutating func identified(_ said: Said) -> Said {
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
