package import Claims
import Judgement

extension Page {
  /// The page of a record; `today` tells whether it is looked at from another day.
  package init(_ dossier: Dossier, today: PartialDate) {
    let record = dossier.record
    subject = record.subject
    title = record.name
    subtitle = Self.subtitle(of: record)
    asOf = record.day == today ? nil : record.day
    spellings = record.spellings
    lead = Lead(dossier).phrase
    sections = Self.sections(of: dossier)
    unknown = record.gaps.filter { $0.kind == .property && $0.subject == record.subject }
      .map(\.property.label)
    sources = Self.sources(of: record)
  }

  /// The parts that have anything to say, in the order of a page.
  private static func sections(of dossier: Dossier) -> [Section] {
    let parts: [(String, Content?)] = [
      ("Facts", FactTable(dossier).content),
      ("Cast", CastList(dossier).content),
      ("Works", Works(dossier).content),
      ("How it came about", Timeline(dossier).content),
      ("Audience share", RatingsTable(dossier).map(Content.ratings)),
      ("Episodes", Episodes(dossier).content),
      ("Viewers", Viewership(dossier).content),
      ("Music", Soundtrack(dossier).content),
      ("Disputed and unconfirmed", Disputes(dossier).content),
      ("Not known", Gaps(dossier).content),
      ("Computed", ComputedValues(dossier).content),
      ("Checked", Checked(dossier).content),
    ]
    return parts.compactMap { heading, content in content.map { Section(heading, $0) } }
  }

  private static func subtitle(of record: Record) -> String {
    var words = Wording.kind(record.subject.kind).capitalizedFirst
    if let status = record.status, status.state != .unknown {
      words += ", " + status.state.rawValue
      if let since = status.since {
        words += (status.state == .ended ? " " : " since ") + Wording.date(since)
      }
    }
    return words
  }
}
