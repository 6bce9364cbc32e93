import Claims
import Judgement

/// The plain facts, a label a line, in the order of the vocabulary.
struct FactTable {
  let content: Page.Content?

  init(_ dossier: Dossier) {
    let record = dossier.record
    let phrases = StatementPhrases(dossier)
    var rows: [FactRow] = []
    func add(_ code: String) {
      rows += record.computed.filter { $0.code == code }.map { value in
        FactRow(
          label: value.label,
          values: [Phrase("\(value.value), computed") + phrases.marks(value.inputs)])
      }
    }
    for property in Property.all where !Self.shownElsewhere.contains(property) {
      let values = record.standing(property)
      guard !values.isEmpty else { continue }
      rows.append(
        FactRow(
          label: property.label, values: values.map { phrases.phrase($0) },
          rivals: Self.rivals(of: property, in: record, phrases)))
      if property == .alsoKnownAs { add(Self.titleInLatinLetters) }
    }
    add(Self.timeInGreenwich)
    content = rows.isEmpty ? nil : .facts(rows)
  }

  private static func rivals(
    of property: Property, in record: Record, _ phrases: StatementPhrases
  ) -> [FactRow.Rival] {
    record.conflicts.compactMap { conflict in
      guard conflict.subject == record.subject, conflict.property == property else { return nil }
      let sides = conflict.sides.filter { !$0.isStated }
      return sides.isEmpty
        ? nil : FactRow.Rival(values: sides.map { phrases.phrase($0) }, reason: conflict.reason)
    }
  }

  /// The code of the broadcast's time in UTC.
  static let timeInGreenwich = "airs-at-utc"
  /// The code of the romanised title.
  static let titleInLatinLetters = "title-in-latin-letters"

  /// What has a part of the page to itself.
  private static let shownElsewhere: Set<Property> = [
    .castMember, .castingStage, .creditedIn, .episodeAired, .audienceShare, .viewers, .soundtrack,
  ]
}
