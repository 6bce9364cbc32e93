import Claims
import Documents

extension Scene {
  /// Takes note of what a sentence begins to speak of.
  func beginSentence(_ sentence: Clause) {
    for (place, item) in sentence.items.prefix(14).enumerated() {
      guard let names = item.names else { continue }
      // "Also known as X, the series …": another name, and no other series.
      if place > 0, sentence.items[place - 1].word == vocabulary.words.as { break }
      // "KBS2 has moved X": who shows it is not what is spoken of.
      if names.allSatisfy({ book[$0.entry].known != nil }) { continue }
      guard
        place < 4
          || sentence.items.prefix(4).contains(where: { $0.names != nil }) && names.count == 1
            && book[names[0].entry].votes.series + book[names[0].entry].votes.work > 1
      else { break }
      // A paragraph that opens with a plain name and says that it airs, returns, is … of a series.
      if names.count == 1, !quotesTitles, sentence.tokens.lowerBound == 0,
        sentence.items.first?.names != nil, book[names[0].entry].canBeSeries,
        book[names[0].entry].known == nil,
        book[names[0].entry].votes.person + book[names[0].entry].votes.organisation
          + book[names[0].entry].votes.group + book[names[0].entry].votes.character == 0,
        sentence.items.dropFirst().prefix(3).contains(where: {
          $0.word.map {
            vocabulary.cues.schedule.airing.contains($0)
              || vocabulary.cues.schedule.premieres.contains($0)
              || vocabulary.cues.series.returning.contains($0)
          } ?? false
        })
      {
        book[names[0].entry].votes.series += 1
      }
      if names.count == 1, book[names[0].entry].canBeSeries, !isModel(place, in: sentence),
        book[names[0].entry].votes.work + book[names[0].entry].votes.series > 0
      {
        focus = names[0].entry
      }
      break
    }
  }

  /// Whether a sentence supposes something or tells of what was made up: it begins with If, Should,
  /// Had, Were, Would or Suppose, says "would have", or speaks of a hoax.
  func isHypothetical(_ sentence: Clause) -> Bool {
    guard let first = sentence.items.first(where: { !$0.isPunctuation })?.word else { return false }
    let words = vocabulary.words
    if vocabulary.cues.firmness.suppositions.contains(first)
      || sentence.speaks(of: vocabulary.cues.firmness.inventions)
    {
      return true
    }
    var before = WordID.unknown
    for word in sentence.words {
      if word == words.have,
        before == words.would || before == words.should || vocabulary[before].contains(.perhaps)
      {
        return true
      }
      before = word
    }
    return [words.if, words.should, words.had, words.were, words.would, words.whether].contains(
      first)
  }

  /// The claims of the document: names settled, repeated claims folded, in the order of the text.
  func settle(_ document: Document) -> Reading {
    let drafts = draftsOfOneKind()
    let order = drafts.indices.sorted { first, second in
      let (a, b) = (drafts[first].quote, drafts[second].quote)
      return (a.lowerBound, a.upperBound, first) < (b.lowerBound, b.upperBound, second)
    }
    var told = OnceTold(drafts.count)
    var claims: [Claim] = []
    var derivations: [Derivation] = []
    claims.reserveCapacity(drafts.count)
    derivations.reserveCapacity(drafts.count)
    for place in order {
      guard let claim = claim(drafts[place], document.id), told.isNew(claim, among: claims) else {
        continue
      }
      claims.append(claim)
      derivations.append(Derivation(drafts[place]))
    }
    noteBrokenFigures()
    let findings = sights.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    .map { Finding($0.code, at: Quote(document: document.id, range: $0.range), $0.facts) }
    return Reading(claims: claims, findings: findings, derivations: derivations)
  }

  /// What only people do.
  private static let crew: Set<Property> = [
    .castMember, .director, .writer, .creator, .executiveProducer,
  ]

  /// Whoever acts, directs or writes somewhere in the document is a person throughout: a claim that
  /// takes the same name for a series is one about the series that the document is of.
  private func draftsOfOneKind() -> [Draft] {
    var people: Set<Int> = []
    for place in drafts.indices where Self.crew.contains(drafts[place].property) {
      if case .entry(let value) = drafts[place].value, value != topic, !book[value].isQuoted {
        people.insert(value)
      }
    }
    func isMisread(_ draft: borrowing Draft) -> Bool {
      guard draft.kind == .series, case .entry(let subject) = draft.subject else { return false }
      return people.contains(subject)
        && book[subject].votes.work + book[subject].votes.series <= book[subject].votes.person
    }
    let misread = drafts.indices.filter { isMisread(drafts[$0]) }
    guard !misread.isEmpty else { return drafts }
    var settled = drafts
    if let topic, !people.contains(topic) {
      for place in misread { settled[place].subject = .entry(topic) }
    } else {
      for place in misread.reversed() { settled.remove(at: place) }
    }
    return settled
  }

  /// Takes note of the days in prose that no calendar has, and of percentages that are no numbers.
  private func noteBrokenFigures() {
    for passage in passages {
      for dimension in passage.dimensions
      where dimension.kind == .impossibleDate || dimension.kind == .brokenShare {
        let bytes =
          Int(
            passage.tokens[dimension.tokens.lowerBound].start)..<Int(
            passage.tokens[dimension.tokens.upperBound - 1].end)
        let isDate = dimension.kind == .impossibleDate
        note(
          isDate ? "impossible-date" : "share-not-read", at: passage.passage.source(of: bytes),
          [isDate ? "date" : "value": passage.text(dimension.tokens)])
      }
    }
  }

  private func claim(_ draft: Draft, _ document: DocumentID) -> Claim? {
    guard case .text(let subject) = value(draft.subject), !subject.isEmpty else { return nil }
    var qualifiers = Qualifiers()
    for (key, term) in draft.qualifiers { qualifiers[key] = value(term) }
    if draft.property == .creditedIn, qualifiers[.role] == nil,
      case .entry(let person) = draft.subject
    {
      qualifiers[.role] = role(of: person).map { .text($0) }
    }
    let value = value(draft.value)
    if case .text(let text) = value,
      text.isEmpty
        || text == subject && draft.property != .basedOn && draft.property != .titleTrackOf
    {
      return nil
    }
    if let bounds = draft.property.bounds, let number = value.number ?? value.money?.amount,
      !bounds.contains(number)
    {
      note(
        "implausible-value", at: draft.quote,
        ["property": draft.property.name, "subject": subject, "value": value.description])
      return nil
    }
    return Claim(
      subject, draft.kind, draft.property, value, qualifiers, modality: draft.modality,
      quote: Quote(document: document, range: draft.quote))
  }

  /// What somebody does in this document, for a work of which it says only that it was theirs.
  private func role(of person: Int) -> String? {
    let said = saidSoFar
    if let property = said.roles[person] { return property == .castMember ? "cast" : property.name }
    // Who created a series may have done anything before.
    return said.makers.contains(person) ? nil : "cast"
  }

  private func value(_ term: Term) -> Value {
    switch term {
    case .entry(let entry): .text(book[entry].name)
    case .value(let value): value
    }
  }
}
