import Claims
import Documents
import Foundation

/// Parses every page of a file and looks at every template with its parameters, several times over;
/// prints the figures of each round as one line of JSON.
///
///     WikitextBenchmark PAGES [ROUNDS]
///
/// The pages are UTF-8, with a NUL byte between them.
@main
enum Measure {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1 else {
      FileHandle.standardError.write(Data("usage: WikitextBenchmark PAGES [ROUNDS]\n".utf8))
      exit(64)
    }
    let file = try Data(contentsOf: URL(filePath: arguments[1]))
    let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 5 : 5
    let pages = file.split(separator: 0).map { [UInt8]($0) }
    let bytes = pages.reduce(0) { $0 + $1.count }
    for _ in 0..<rounds { report("templates", bytes) { templates(of: pages) } }
    for _ in 0..<rounds { report("blocks", bytes) { blocks(of: pages) } }
    report("printed", bytes) { pages.count { WikitextTree($0).printed() == $0 } }
  }

  private static func report(_ what: String, _ bytes: Int, _ count: () -> Int) {
    var counted = 0
    let time = ContinuousClock().measure { counted = count() }
    let seconds = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
    print(
      "{\"what\":\"\(what)\",\"bytes\":\(bytes),\"seconds\":\(seconds),\"count\":\(counted)}")
  }

  /// How many templates and parameters the pages hold; their names and values are looked at.
  private static func templates(of pages: [[UInt8]]) -> Int {
    var count = 0
    for page in pages {
      let tree = WikitextTree(page)
      for template in tree.templates {
        count += tree.name(of: template).isEmpty ? 0 : 1
        for parameter in tree.parameters(of: template) {
          count += parameter.value.lowerBound >= 0 && parameter.name?.isEmpty != true ? 1 : 0
        }
      }
    }
    return count
  }

  /// How many blocks the pages make.
  private static func blocks(of pages: [[UInt8]]) -> Int {
    let facts = DocumentFacts(id: DocumentID("page"))
    return pages.reduce(0) { count, page in
      let documents = try? WikitextFormat.documents(in: page, about: facts)
      return count + (documents ?? []).reduce(0) { $0 + $1.blocks.count }
    }
  }
}
