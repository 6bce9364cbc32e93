import Claims
import Judgement

/// Every claim that the record rests on, in the project's exchange format, with its document and
/// place.
package enum ClaimLinesExport: ExportFormat {
  package static let name = "claims"
  package static let summary = "JSON Lines of the claims it rests on, with their places"

  package static func text(of dossier: Dossier) -> String {
    dossier.record.claims.values.sorted { $0.id < $1.id }.map {
      ClaimLine(claim: $0.claim, quote: $0.words ?? "").json(placed: true) + "\n"
    }.joined()
  }
}
