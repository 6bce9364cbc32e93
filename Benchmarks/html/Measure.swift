import Claims
import Documents
import Foundation

/// Reads every page of a folder as a document, several times over; prints the seconds of each round
/// as a line of JSON, then the words of each page's body.
///
///     HTMLBenchmark FOLDER [ROUNDS]
///
/// The pages are files named `….html`.
@main
enum Measure {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1 else {
      FileHandle.standardError.write(Data("usage: HTMLBenchmark FOLDER [ROUNDS]\n".utf8))
      exit(64)
    }
    let folder = URL(filePath: arguments[1])
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == "html" }.sorted { $0.path < $1.path }
    let pages = try files.map { [UInt8](try Data(contentsOf: $0)) }
    for _ in 0..<(arguments.count > 2 ? Int(arguments[2]) ?? 5 : 5) {
      let start = clock()
      let count = pages.count { document(of: $0) != nil }
      let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
      print("{\"pages\":\(pages.count),\"documents\":\(count),\"seconds\":\(seconds)}")
    }
    var writer = JSONWriter()
    writer.object { writer in
      for (file, page) in zip(files, pages) {
        writer.field(file.deletingPathExtension().lastPathComponent) { writer in
          writer.object { $0.field("articleBody", document(of: page).map(body) ?? "") }
        }
      }
    }
    print(writer.text)
  }

  private static func document(of page: [UInt8]) -> Document? {
    try? HTMLFormat.documents(in: page, about: DocumentFacts(id: DocumentID("page"))).first
  }

  /// The words of a document without its title and byline.
  private static func body(of document: Document) -> String {
    document.blocks.compactMap { block in
      switch block.content {
      case .title, .byline: nil
      default: document.words(in: block.range)
      }
    }.joined(separator: "\n")
  }
}
