import Claims

/// One use of a name by one claim.
struct Mention {
  var kind: Kind
  var text: String
  var folded: String
  var document: DocumentID
  var claim: ClaimID
  /// What the claim says of the thing beside its name.
  var contexts: [Context] = []
  /// Whether the claim only says that the thing is also called so.
  var isAlias = false
}

/// Every use of a name in a set of claims, with the statements of other names.
struct Mentions {
  var all: [Mention] = []
  private(set) var aliases: [Alias] = []
  /// The series in which a document's character plays, by document and folded name.
  private(set) var series: [NamePlace: Set<String>] = [:]
  /// The works that a document gives to one of that name, by document and folded name.
  private(set) var works: [NamePlace: Set<String>] = [:]
  /// The series that a document speaks of most.
  private(set) var mainSeries: [DocumentID: String] = [:]

  /// That one thing is also called something else, as a document says.
  struct Alias {
    var kind: Kind
    var name: String
    var other: String
    var document: DocumentID
    var claim: ClaimID
  }

  /// A folded name in a document.
  struct NamePlace: Hashable {
    var document: DocumentID
    var name: String
  }

  private var kinds = NameKinds()

  init(_ claims: some Sequence<RecordedClaim>) {
    let claims = claims.filter { !$0.claim.subject.isEmpty }
    kinds = NameKinds(claims)
    for claim in claims { read(claim) }
    findMainSeries(claims)
    for mention in all {
      let named = mention.contexts.compactMap(\.work)
      guard !named.isEmpty else { continue }
      let place = NamePlace(document: mention.document, name: mention.folded)
      works[place, default: []].formUnion(named)
    }
  }

  private mutating func read(_ recorded: RecordedClaim) {
    let claim = recorded.claim
    let document = recorded.source.document
    let subject = NameKey.folded(claim.subject)
    func mention(_ kind: Kind, _ text: String, _ contexts: [Context] = []) -> Mention {
      Mention(
        kind: kind, text: text, folded: NameKey.folded(text), document: document,
        claim: recorded.id, contexts: claim.modality == .denied ? [] : contexts)
    }
    let character = claim.qualifiers[.character]?.text
    let role = character.map { NameKey.folded($0) }
    let otherSeries = claim.qualifiers[.series]?.text
    var subjectContexts: [Context] = []

    if claim.property == .alsoKnownAs {
      all.append(mention(claim.kind, claim.subject))
      guard let other = claim.value.text, claim.modality != .denied else { return }
      var alias = mention(claim.kind, other)
      alias.isAlias = true
      all.append(alias)
      aliases.append(
        Alias(
          kind: claim.kind, name: subject, other: alias.folded, document: document,
          claim: recorded.id))
      return
    }
    if case .name(let possible) = claim.property.values, let value = claim.value.text {
      let kind = kinds.kind(of: value, among: possible, in: document)
      let folded = NameKey.folded(value)
      var (ofSubject, ofValue) = Self.contexts(
        claim.property, subject: subject, kind: claim.kind, value: folded)
      if claim.property == .castMember {
        place(character: role, in: subject, document)
        if let role { ofValue.append(.role(series: subject, character: role)) }
      }
      if claim.property == .creditedIn {
        place(character: role, in: folded, document)
        let part = claim.qualifiers[.role]?.text ?? (role == nil ? "" : "cast")
        ofSubject.append(
          part == "cast" ? .cast(series: folded) : .credit(work: folded, as: part))
        if let role { ofSubject.append(.role(series: folded, character: role)) }
      }
      subjectContexts += ofSubject
      all.append(mention(kind, value, ofValue))
    }
    if let otherSeries {
      let folded = NameKey.folded(otherSeries)
      place(character: role, in: folded, document)
      subjectContexts.append(.cast(series: folded))
      if let role { subjectContexts.append(.role(series: folded, character: role)) }
      all.append(mention(.series, otherSeries))
    }
    if let character { all.append(mention(.character, character, actor(of: claim))) }
    if let date = claim.value.date {
      if claim.property == .firstAired, claim.qualifiers[.season] == nil {
        subjectContexts.append(.began(year: date.year))
      }
      if claim.property == .releasedOn { subjectContexts.append(.released(year: date.year)) }
    }
    all.append(mention(claim.kind, claim.subject, subjectContexts))
  }

  /// Who plays the character that a claim names.
  private func actor(of claim: Claim) -> [Context] {
    if claim.property == .castMember, let actor = claim.value.text {
      return [.performer(NameKey.folded(actor))]
    }
    return claim.kind == .person ? [.performer(NameKey.folded(claim.subject))] : []
  }

  private mutating func place(character: String?, in series: String, _ document: DocumentID) {
    guard let character else { return }
    let place = NamePlace(document: document, name: character)
    self.series[place, default: []].insert(series)
  }

  private mutating func findMainSeries(_ claims: [RecordedClaim]) {
    var counts: [DocumentID: [String: Int]] = [:]
    for claim in claims where claim.claim.kind == .series {
      let name = NameKey.folded(claim.claim.subject)
      let weight = claim.claim.property == .castMember ? 3 : 1
      counts[claim.source.document, default: [:]][name, default: 0] += weight
    }
    mainSeries = counts.compactMapValues { names in
      names.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }

  /// What a property says of its subject and of its value, by the folded names of both.
  private static func contexts(
    _ property: Property, subject: String, kind: Kind, value: String
  ) -> (ofSubject: [Context], ofValue: [Context]) {
    if let meaning = meanings[property] {
      return (
        meaning.ofSubject.map { [$0(value)] } ?? [], meaning.ofValue.map { [$0(subject)] } ?? []
      )
    }
    let isCredit = property.values == .name([.person, .group])
    return isCredit ? ([.person(value)], [.credit(work: subject, as: property.name)]) : ([], [])
  }

  /// What a property says of the thing on one side, made from the folded name on the other. A
  /// property that is not here, and whose values are people, is a credit.
  private struct Meaning: Sendable {
    var ofSubject: (@Sendable (String) -> Context)?
    var ofValue: (@Sendable (String) -> Context)?
  }

  private static let meanings: [Property: Meaning] = [
    .castMember: Meaning(ofSubject: { .person($0) }, ofValue: { .cast(series: $0) }),
    .performer: Meaning(ofSubject: { .performer($0) }, ofValue: { .performed($0) }),
    .memberOf: Meaning(ofSubject: { .member(of: $0) }),
    .agency: Meaning(ofSubject: { .agency($0) }),
    .affiliation: Meaning(ofValue: { .employs($0) }),
    .soundtrackOf: Meaning(ofSubject: { .heardIn(series: $0) }, ofValue: { .song($0) }),
    .soundtrack: Meaning(ofSubject: { .song($0) }, ofValue: { .heardIn(series: $0) }),
  ]
}
