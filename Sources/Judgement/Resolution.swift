import Claims

/// Turns claims into what they say of things, and remembers what it has looked up.
struct Resolution<N: Names> {
  private let names: N
  private var things: [Mention: EntityID] = [:]
  private var voices: [DocumentID: String] = [:]

  private struct Mention: Hashable {
    var name: String
    var kinds: Kinds
    var document: DocumentID
  }

  /// The kinds that a name may be of, mostly one: a set takes longer to look up than the name.
  private enum Kinds: Hashable {
    case one(Kind)
    case several(Set<Kind>)
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
    var saying = Saying(
      subject: subject, property: claim.property, value: claim.value, object: object,
      qualifiers: claim.qualifiers)
    Restatement.apply(to: &saying, said: claim.subject) { thing($0, $1, in: document) }
    return Said(
      recorded, saying, identity: identity(of: saying, in: document),
      voice: voice(of: recorded.source))
  }

  private mutating func thing(
    _ name: String, _ kinds: Set<Kind>, in document: DocumentID
  ) -> EntityID {
    let only = kinds.count == 1 ? kinds.first : nil
    let mention = Mention(
      name: name, kinds: only.map(Kinds.one) ?? .several(kinds), document: document)
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

  private mutating func identity(of saying: Saying, in document: DocumentID) -> Identity {
    var identity = Identity()
    for key in saying.property.identifiedBy {
      if let value = saying.qualifiers[key] {
        if let kind = key.namedKind, let text = value.text {
          identity[key] = thing(text, [kind], in: document).key
        } else {
          identity[key] = value.text.map(Words.folded) ?? value.description
        }
      } else if case .usual(let usual) = key.absence(in: saying.property) {
        identity[key] = usual
      }
    }
    if identity[.episode] != nil { identity[.date] = nil }
    return identity
  }
}
