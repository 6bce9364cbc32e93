import Claims
import Documents
import Foundation

@testable import Reading

/// The annotated documents that the reading is measured on.
enum Corpus {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpus/dev")

  /// The documents of one kind, by their file ending.
  static func documents(
    _ kind: String, in folder: URL = folder
  ) throws -> [(name: String, bytes: [UInt8])] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == kind }.sorted { $0.path < $1.path }
      .map { ($0.deletingPathExtension().lastPathComponent, [UInt8](try Data(contentsOf: $0))) }
  }

  /// The examples of the project, and where the claims stand that each makes.
  static let examples = (
    documents: folder.appending(path: "../../../Examples"),
    gold: folder.appending(path: "../../Examples")
  )

  static func gold(_ name: String, in folder: URL = folder) throws -> [ScoredClaim] {
    try String(contentsOf: folder.appending(path: name + ".jsonl"), encoding: .utf8)
      .split(separator: "\n").map { try ScoredClaim(json: Data($0.utf8)) }
  }

  static func document(_ bytes: [UInt8], _ kind: String, _ name: String) throws -> Document? {
    let facts = DocumentFacts(id: DocumentID(name))
    return switch kind {
    case "txt": try PlainTextFormat.documents(in: bytes, about: facts).first
    case "wiki": try WikitextFormat.documents(in: bytes, about: facts).first
    default: try HTMLFormat.documents(in: bytes, about: facts).first
    }
  }

  /// The floors of each kind of document: lines of `kind precision recall modality`. What is no number
  /// cannot be reached.
  static func floors() throws -> [String: [Double]] {
    let file = folder.deletingLastPathComponent().appending(path: "floors.txt")
    var floors: [String: [Double]] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    where !line.hasPrefix("#") {
      let fields = line.split(separator: " ")
      floors[String(fields[0])] = fields.dropFirst().map { Double($0) ?? .infinity }
    }
    return floors
  }
}
