/// A format that a record is given away in.
package protocol ExportFormat: Sendable {
  /// The name by which a caller asks for it.
  static var name: String { get }
  /// What it is, in a few words, for a list of formats.
  static var summary: String { get }
  /// The whole file.
  static func text(of dossier: Dossier) -> String
}

/// The formats that there are.
package enum Exports {
  package static let all: [any ExportFormat.Type] = [
    RecordJSON.self, LinkedDataExport.self, RatingsCSV.self, MediaServerNFO.self,
    ClaimLinesExport.self, MarkdownExport.self,
  ]

  package static func named(_ name: String) -> (any ExportFormat.Type)? {
    all.first { $0.name == name }
  }
}
