import Claims
import Documents
import Foundation
import Reading

/// Reads the stories of a folder over and over until so many megabytes are read, on one core; prints
/// the bytes, the claims and the seconds of processor time as a line of JSON.
///
///     ReadingBenchmark FOLDER [MEGABYTES]
///
/// The stories are files named `….txt`; the parsing of each counts as reading.
@main
enum Measure {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1 else {
      FileHandle.standardError.write(Data("usage: ReadingBenchmark FOLDER [MEGABYTES]\n".utf8))
      exit(64)
    }
    let megabytes = arguments.count > 2 ? Double(arguments[2]) ?? 100 : 100
    let files = try FileManager.default.contentsOfDirectory(
      at: URL(filePath: arguments[1]), includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
    let stories = try files.map { [UInt8](try Data(contentsOf: $0)) }.filter { !$0.isEmpty }
    guard !stories.isEmpty else { return }
    let reader = Reader()
    var bytes = 0
    var claims = 0
    let start = clock()
    while Double(bytes) < megabytes * 1e6 {
      for story in stories {
        let facts = DocumentFacts(id: DocumentID("story"))
        for document in try PlainTextFormat.documents(in: story, about: facts) {
          claims += reader.read(document).claims.count
        }
        bytes += story.count
      }
    }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    print("{\"bytes\":\(bytes),\"claims\":\(claims),\"seconds\":\(seconds)}")
  }
}
