import Claims
import Judgement

/// When each episode was on the air, as documents have it, where there is no table of shares to say
/// it beside them.
struct Episodes {
  let content: Page.Content?

  init(_ dossier: Dossier) {
    guard RatingsTable(dossier) == nil else {
      content = nil
      return
    }
    let phrases = StatementPhrases(dossier)
    let events = dossier.record.standing(.episodeAired).compactMap { statement in
      statement.value.date.map { Event(day: $0, words: Self.words(of: statement, phrases)) }
    }
    content = events.isEmpty ? nil : .events(events.sorted { $0.day < $1.day })
  }

  /// "Season 2, episode 3, expected".
  private static func words(of statement: Statement, _ phrases: StatementPhrases) -> Phrase {
    let named = [Qualifier.season, .episode].compactMap { key in
      statement.qualifiers[key].map { StatementPhrases.words(key, $0) }
    }
    var words = Phrase(
      named.isEmpty ? "An episode" : named.joined(separator: ", ").capitalizedFirst)
    if let doubt = Wording.standing(of: statement) {
      words += ", "
      words += .doubt(doubt)
    }
    return words + phrases.marks(statement)
  }
}
