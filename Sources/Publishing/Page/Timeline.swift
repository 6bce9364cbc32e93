import Claims
import Judgement

/// What happened when, from the first rumour to the finale: castings rung by rung, and every date
/// that the record holds.
package struct Timeline {
  /// Oldest first.
  package let events: [Event]

  package var content: Page.Content? { events.isEmpty ? nil : .events(events) }

  package init(_ dossier: Dossier) {
    let record = dossier.record
    let phrases = StatementPhrases(dossier)
    var events = record.castings.flatMap { casting in
      casting.rungs.filter { $0.stage != "cast" }.map { rung in
        Event(day: rung.day, words: Self.words(of: rung, casting, phrases))
      }
    }
    for statement in record.statements(of: .castingStage) where statement.standing != .denied {
      events.append(
        Event(
          day: statement.history.last?.day ?? record.day,
          words: Self.words(ofStage: statement, phrases)))
    }
    for statement in record.statements where Self.isDated(statement) {
      events += Self.events(of: statement, record.name, phrases)
    }
    for statement in record.circle where statement.property == .releasedOn {
      events += Self.events(of: statement, dossier.name(of: statement.subject), phrases)
    }
    self.events = events.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }
    .map(\.element)
  }

  /// Dates of the whole series; those of single episodes stand in the table of episodes.
  private static func isDated(_ statement: Statement) -> Bool {
    statement.property.values == .date && !statement.property.identifiedBy.contains(.episode)
  }

  /// "Lee Min-ho: in talks, reported".
  private static func words(
    of rung: Casting.Rung, _ casting: Casting, _ phrases: StatementPhrases
  ) -> Phrase {
    var words = Phrase([.name(casting.name, casting.person)])
    words += Phrase(": \(rung.stage)")
    if let character = casting.character { words += Phrase(", as \(character)") }
    if rung.modality != .asserted, rung.modality != .attributed {
      words += ", "
      words += .doubt(rung.modality.rawValue)
    }
    return words + phrases.marks(rung.claims)
  }

  /// "When the Stars Gossip: in talks, as Gong Ryong", of one person.
  private static func words(
    ofStage statement: Statement, _ phrases: StatementPhrases
  ) -> Phrase {
    var words = Phrase()
    if let series = statement.qualifiers[.series]?.text { words += Phrase("\(series): ") }
    words += Phrase(statement.value.description)
    if let character = statement.qualifiers[.character]?.text {
      words += Phrase(", as \(character)")
    }
    if statement.modality != .asserted, statement.modality != .attributed {
      words += ", "
      words += .doubt(statement.modality.rawValue)
    }
    return words + phrases.marks(statement)
  }

  /// The day that a statement names, and before it the day on which it was first only planned.
  private static func events(
    of statement: Statement, _ subject: String, _ phrases: StatementPhrases
  ) -> [Event] {
    guard let day = statement.value.date, statement.standing != .denied else { return [] }
    var words = Phrase(statement.property.label)
    if statement.property == .releasedOn {
      words = Phrase([.name(subject, statement.subject)]) + " released"
    }
    if let platform = statement.qualifiers[.platform] { words += Phrase(" on \(platform)") }
    if let season = statement.qualifiers[.season] { words += Phrase(", season \(season)") }
    if let doubt = Wording.standing(of: statement) {
      words += ", "
      words += .doubt(doubt)
    }
    var events = [Event(day: day, words: words + phrases.marks(statement))]
    if let plan = statement.history.first, plan.modality == .expected, plan.day < day {
      let words =
        Phrase("\(statement.property.label) announced for \(Wording.date(day))")
        + phrases.marks(plan.claims)
      events.insert(Event(day: plan.day, words: words), at: 0)
    }
    return events
  }
}
