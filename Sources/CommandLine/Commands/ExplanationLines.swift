import Claims
import Judgement
import Publishing

/// An explanation set for a terminal: the statement, its reasons, and each claim on the scales.
struct ExplanationLines {
  private let dossier: Dossier
  private let terminal: Terminal

  init(_ dossier: Dossier, _ terminal: Terminal) {
    self.dossier = dossier
    self.terminal = terminal
  }

  func text(of explanation: Explanation) -> String {
    let statement = explanation.statement
    var lines = Wrapping.lines(heading(statement), terminal)
    lines += statement.reasons.flatMap { Wrapping.lines(Phrase($0), terminal, first: "  → ") }
    lines += claims("For it:", explanation.supporting)
    lines += claims("Against it:", explanation.opposing)
    if !explanation.rivals.isEmpty {
      lines.append("  Other values:")
      lines += explanation.rivals.flatMap { rival in
        Wrapping.lines(
          Phrase(
            Wording.value(rival.value, of: rival.property)
              + ", \(rival.standing.rawValue): " + rival.reasons.joined(separator: "; ")),
          terminal, first: "    • ")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// "Choi Go-eun, Affiliation: MZ Electronics, disputed, preferred, 83%".
  private func heading(_ statement: Statement) -> Phrase {
    var heading = Phrase([.name(dossier.name(of: statement.subject), statement.subject)])
    heading += Phrase(", \(statement.property.label.lowercased())")
    let narrowed = statement.qualifiers.filter { statement.property.identifiedBy.contains($0.key) }
    if !narrowed.isEmpty {
      heading += Phrase(
        " (" + narrowed.map { "\($0.key.rawValue) \($0.value)" }.joined(separator: ", ") + ")")
    }
    heading += Phrase(": " + Wording.value(statement.value, of: statement.property) + ", ")
    heading += .doubt(statement.standing.rawValue)
    heading += Phrase(", rank \(statement.rank.rawValue)")
    if let probability = statement.probability {
      heading += Phrase(", probability \(Value.plain(probability))")
    }
    return heading
  }

  private func claims(_ heading: String, _ weighed: [Weighed]) -> [String] {
    guard !weighed.isEmpty else { return [] }
    return ["  " + heading]
      + weighed.flatMap { item -> [String] in
        let claim = item.claim
        let source = claim.source
        let said =
          source.isDated
          ? "said " + Wording.date(source.said) : "undated, added \(source.added.prefix(10))"
        let who = source.publisher ?? source.title ?? source.document.name
        let facts =
          "claim \(claim.id): \(Wording.value(claim.claim.value, of: claim.claim.property)), "
          + "\(claim.claim.modality.rawValue), \(who) (\(source.document)), \(said), "
          + "weight \(Self.hundredths(item.weight)): \(item.reason)"
        return Wrapping.lines(Phrase(facts), terminal, first: "    • ")
          + Wrapping.lines(Phrase("“\(claim.words ?? "")”"), terminal, first: "      ")
          + claim.claim.citations.flatMap {
            Wrapping.lines(Phrase("cites \($0.words)"), terminal, first: "      ")
          }
      }
  }

  private static func hundredths(_ number: Double) -> String {
    Value.plain((number * 100).rounded() / 100)
  }
}
