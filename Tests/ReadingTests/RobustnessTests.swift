import Claims
import Documents
import Foundation
import Testing

@testable import Reading

struct RobustnessTests {
  private func document(_ bytes: some Sequence<UInt8>) throws -> Document? {
    try PlainTextFormat.documents(in: Array(bytes), about: DocumentFacts(id: DocumentID("d"))).first
  }

  @Test(arguments: ["b04", "b10", "c05"])
  func `every truncation of a document is read, and each time alike`(_ name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Corpus.folder.appending(path: name + ".txt")))
    for length in 0...bytes.count {
      // What is too short to be a document is refused by the format, not by the reader.
      guard let document = try? document(bytes.prefix(length)) else { continue }
      let reading = Reader().read(document)
      for claim in reading.claims { #expect(claim.quote.range.upperBound <= document.text.count) }
      if length % 50 == 0 { #expect(Reader().read(document).claims == reading.claims) }
    }
  }

  @Test(arguments: Hostile.allCases)
  func `the time to read grows with the length alone`(_ hostile: Hostile) throws {
    let reader = Reader()
    func seconds(_ size: Int) throws -> Double {
      let text = " date 2024-12-16 Of \"Cold River\".\n\n" + hostile.text(size)
      let document = try #require(try document(text.utf8))
      _ = reader.read(document)
      let start = clock()
      _ = reader.read(document)
      return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }
    let short = try seconds(10_000)
    let long = try seconds(40_000)
    #expect(long < max(short, 0.002) * 8, "\(hostile): \(short) s for 10 KB, \(long) s for 40 KB")
  }

  /// Texts of a given size that ask much of a reader.
  enum Hostile: CaseIterable {
    case brackets, closedBrackets, capitals, distinctCapitals, quotes, openQuotes, noFullStop
    case oneParagraph, names

    func text(_ size: Int) -> String {
      func filled(_ piece: (Int) -> String) -> String {
        var text = ""
        var number = 0
        while text.utf8.count < size {
          text += piece(number)
          number += 1
        }
        return text
      }
      func word(_ number: Int) -> String {
        "N" + String(number).utf8.map { String(UnicodeScalar($0 + 49)) }.joined()
      }
      return switch self {
      case .brackets: filled { _ in "(" }
      case .closedBrackets: filled { _ in "(a " } + filled { _ in ") " }
      case .capitals: filled { ["Abra ", "Cedu ", "Efil "][$0 % 3] }
      case .distinctCapitals: filled { word($0) + " " }
      case .quotes: filled { "“Cold \(word($0))” came. " }
      case .openQuotes: filled { _ in "“a " }
      case .noFullStop: filled { _ in "Kim Min-su plays Han Ji-woo and the drama airs on tvN while " }
      case .oneParagraph:
        filled { "Kim Min-su plays Han \(word($0)) in it on May \($0 % 28 + 1). He was seen by 3.5 percent. " }
      case .names: filled { "Director Park \(word($0)) said so. " }
      }
    }
  }
}
