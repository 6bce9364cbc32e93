import Claims
import Judgement

/// The audience shares as comma-separated values (RFC 4180), a line a figure; what is not known has
/// no line.
package enum RatingsCSV: ExportFormat {
  package static let name = "csv"
  package static let summary = "the audience shares as comma-separated values"

  package static func text(of dossier: Dossier) -> String {
    let record = dossier.record
    let citations = Citations(record)
    var lines = [
      "season,episode,date,part,area,measured_by,statistic,share_percent,standing,sources"
    ]
    for share in record.standing(.audienceShare) {
      let qualifiers = share.qualifiers
      let documents = citations.marks(of: share.references).map {
        record.sources[$0 - 1].document.name
      }
      let fields =
        [Qualifier.season, .episode, .date, .part, .area, .measuredBy, .statistic].map {
          qualifiers[$0]?.description ?? ""
        } + [
          share.value.description, share.standing.rawValue, documents.joined(separator: "; "),
        ]
      lines.append(fields.map(quoted).joined(separator: ","))
    }
    return lines.joined(separator: "\r\n") + "\r\n"
  }

  private static func quoted(_ field: String) -> String {
    guard field.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return field }
    return "\""
      + field.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
