import Claims
import Judgement
import Ledger
import Naming

/// What is gathered for the record of one thing: its claims and those of what belongs to its page,
/// and what every name in them stands for.
struct Gathering {
  var thing: NamedThing
  var claims: [RecordedClaim]
  var decisions: [Decision]
  var links: Links

  /// What the name that was gathered for stands for.
  var subject: EntityID {
    links.entity(named: thing.name, kind: thing.kind)
      ?? links.entity(named: thing.name, kind: thing.kind, in: DocumentID(""))
  }

  /// Whether a name in it stands for the thing with that identity.
  func holds(_ id: EntityID) -> Bool { subject == id || links.entities[id] != nil }

  /// Whether it was gathered for a name that is written so, and not for one that is like it.
  func isExact(_ name: String) -> Bool { NameKey.folded(thing.name) == NameKey.folded(name) }
}

extension Desk {
  /// Gathers everything that bears on the thing asked for.
  ///
  /// Only claims that touch it are read, so the time does not grow with the ledger.
  func gather(_ asked: Asked) throws -> Gathering {
    let (thing, spellings) = try meaning(of: asked.name, kind: asked.kind)
    let decisions = try ledger.decisions(knownBy: asked.knownAt)
    let (known, named) = try self.claims(naming: spellings, decisions, asked.view)
    let circle = try self.circle(of: known, in: named, asked.view)
    let claims = try withRivals(circle.claims, of: known, asked.view)
    return Gathering(
      thing: thing, claims: claims, decisions: decisions,
      links: linker.links(among: claims, decisions: decisions, elsewhere: circle.elsewhere))
  }

  /// The claims that bear on those names, and on other names that the claims or editors give to what
  /// bears them; with all of the names.
  func claims(
    naming things: Set<NamedThing>, _ decisions: [Decision], _ view: View
  ) throws(LedgerError) -> (names: Set<NamedThing>, claims: [RecordedClaim]) {
    var known = things
    var claims = try self.claims(touching: known, view)
    // Other names lead to claims that use only those; a chain of them is followed this far.
    for _ in 0..<Self.longestChainOfAliases {
      let more = try aliases(of: known, claims, decisions).subtracting(known)
      if more.isEmpty { break }
      known.formUnion(more)
      claims = try self.claims(touching: known, view)
    }
    return (known, claims)
  }

  private static let longestChainOfAliases = 4

  private func claims(
    touching things: Set<NamedThing>, _ view: View
  ) throws(LedgerError) -> [RecordedClaim] {
    try ledger.claims(
      ClaimQuery(.touching(things), saidBy: view.saidBy, knownBy: view.knownBy))
  }

  /// The claims with those of the characters and songs of a series, and the names of its characters
  /// that are in the casts of other series as well.
  ///
  /// Of a character of this series those documents speak that speak of the series.
  private func circle(
    of known: Set<NamedThing>, in claims: [RecordedClaim], _ view: View
  ) throws(LedgerError) -> (claims: [RecordedClaim], elsewhere: Set<String>) {
    let circle = Self.circle(of: known, in: claims)
    let songs = circle.filter { $0.kind == .song }
    let characters = circle.subtracting(songs)
    var all = Dictionary(claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    if !songs.isEmpty {
      for claim in try self.claims(touching: songs, view) { all[claim.id] = claim }
    }
    let documents = Set(claims.map(\.source.document))
    var elsewhere: Set<String> = []
    for claim in characters.isEmpty ? [] : try self.claims(touching: characters, view) {
      if documents.contains(claim.source.document) {
        all[claim.id] = claim
      } else if claim.claim.property == .castMember,
        let character = claim.claim.qualifiers[.character]?.text
      {
        elsewhere.insert(character)
      }
    }
    return (all.values.sorted { $0.id < $1.id }, elsewhere)
  }

  /// The claims with those that may contradict what they say of other things: who else is said to
  /// have written what this person is said to have.
  private func withRivals(
    _ claims: [RecordedClaim], of known: Set<NamedThing>, _ view: View
  ) throws(LedgerError) -> [RecordedClaim] {
    var questions: [Property: Set<NamedThing>] = [:]
    for claim in claims.map(\.claim) where claim.property.hasRivals {
      let subject = NamedThing(claim.kind, claim.subject)
      if let value = claim.value.text, !known.contains(subject),
        known.contains(where: { $0.name == value })
      {
        questions[claim.property, default: []].insert(subject)
      }
    }
    guard !questions.isEmpty else { return claims }
    var all = Dictionary(
      claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (property, subjects) in questions {
      for subject in subjects {
        for claim in try ledger.claims(
          ClaimQuery(
            .subject(subject), property: property, saidBy: view.saidBy, knownBy: view.knownBy))
        { all[claim.id] = claim }
      }
    }
    return all.values.sorted { $0.id < $1.id }
  }

  /// Names that documents or editors give beside those known, with their likely spellings.
  private func aliases(
    of known: Set<NamedThing>, _ claims: [RecordedClaim], _ decisions: [Decision]
  ) throws(LedgerError) -> Set<NamedThing> {
    let folded = Set(known.map { NamedThing($0.kind, NameKey.folded($0.name)) })
    var names: Set<NamedThing> = []
    func join(_ kind: Kind, _ one: String, _ other: String) {
      if folded.contains(NamedThing(kind, NameKey.folded(one))) { names.insert(.init(kind, other)) }
      if folded.contains(NamedThing(kind, NameKey.folded(other))) { names.insert(.init(kind, one)) }
    }
    for claim in claims.map(\.claim) where claim.property == .alsoKnownAs {
      if let other = claim.value.text, claim.modality != .denied {
        join(claim.kind, claim.subject, other)
      }
    }
    for decided in decisions.inForce.compactMap(\.act.joined) {
      join(decided.kind, decided.one, decided.other)
    }
    var all: Set<NamedThing> = []
    for name in names { all.formUnion(try self.names(like: name.name, kind: name.kind)) }
    return all
  }

  /// The characters and songs of a series, whose own claims stand on its page.
  private static func circle(
    of known: Set<NamedThing>, in claims: [RecordedClaim]
  ) -> Set<NamedThing> {
    var things: Set<NamedThing> = []
    for claim in claims.map(\.claim) {
      if known.contains(NamedThing(claim.kind, claim.subject)), claim.kind == .series,
        let character = claim.qualifiers[.character]?.text
      {
        things.insert(NamedThing(.character, character))
      }
      if claim.kind == .song, let series = claim.value.text,
        known.contains(NamedThing(.series, series))
      {
        things.insert(NamedThing(.song, claim.subject))
      }
    }
    return things
  }
}
