import Claims
import Judgement

/// How many people watched, episode by episode, or day by day where no episode is named.
struct Viewership {
  let content: Page.Content?

  init(_ dossier: Dossier) {
    let phrases = StatementPhrases(dossier)
    let lines = dossier.record.standing(.viewers).sorted { Self.place(of: $0) < Self.place(of: $1) }
      .map { phrases.phrase($0) }
    content = lines.isEmpty ? nil : .lines(lines)
  }

  private static func place(of statement: Statement) -> (Double, Double, PartialDate) {
    let qualifiers = statement.qualifiers
    return (
      qualifiers[.season]?.number ?? 0, qualifiers[.episode]?.number ?? .infinity,
      qualifiers[.date]?.date ?? PartialDate(ordinal: 0)
    )
  }
}
