import Claims
import Judgement

/// What is disputed, superseded, denied or unconfirmed, every side with the words of its sources.
package struct Disputes {
  package let entries: [DisputeEntry]

  package var content: Page.Content? { entries.isEmpty ? nil : .disputes(entries) }

  package init(_ dossier: Dossier) {
    let phrases = StatementPhrases(dossier)
    entries = dossier.record.conflicts.map { conflict in
      DisputeEntry(
        question: Self.question(conflict, dossier), kind: conflict.kind.rawValue,
        sides: conflict.sides.map { side in
          DisputeSide(
            value: phrases.phrase(side), isPreferred: side.id == conflict.preferred?.id,
            quotes: Array(phrases.citations.quotes(of: side.references).prefix(Self.mostQuotes)))
        },
        reason: conflict.reason)
    }
  }

  /// The ends of labels that want their value after them.
  private static let openEnds = [" of", " by", " on", " in"]

  /// As many quotes as make a side's case; `explain` shows all.
  private static let mostQuotes = 2

  /// "Affiliation of Choi Go-eun", "Jin: member of", "Audience share (episode 3, nationwide)".
  static func question(_ conflict: Conflict, _ dossier: Dossier) -> String {
    var words = conflict.property.label
    if conflict.subject != dossier.record.subject {
      let name = dossier.name(of: conflict.subject)
      let isOpen = Self.openEnds.contains { words.hasSuffix($0) }
      words = isOpen ? name + ": " + words.lowercased() : words + " of " + name
    }
    let narrowed = conflict.qualifiers.filter { $0.key != .statistic }.map { key, value in
      key == .episode || key == .season ? "\(key.rawValue) \(value)" : value.description
    }
    return narrowed.isEmpty ? words : words + " (" + narrowed.joined(separator: ", ") + ")"
  }
}
