import Claims
import Documents
import Foundation
import Testing

@testable import Reading

struct RobustnessTests {
  private func document(_ bytes: some Sequence<UInt8>) throws -> Document? {
    try PlainTextFormat.documents(in: Array(bytes), about: DocumentFacts(id: DocumentID("d"))).first
  }

  @Test(arguments: [
    ("b04", "txt"), ("b10", "txt"), ("c05", "txt"), ("c09", "txt"), ("b14", "html"),
    ("c13", "wiki"),
  ])
  func `truncations of a document are read, and each time alike`(
    _ name: String, _ kind: String
  ) throws {
    let bytes = [UInt8](try Data(contentsOf: Corpus.folder.appending(path: name + "." + kind)))
    // Every length of a short document, and some five hundred of a long one.
    let lengths = stride(from: 0, through: bytes.count, by: max(1, bytes.count / 500))
    var count = 0
    for length in lengths {
      // What is too short to be a document is refused by the format, not by the reader.
      guard let document = try? Corpus.document(Array(bytes.prefix(length)), kind, name) else {
        continue
      }
      let reading = Reader().read(document)
      for claim in reading.claims { #expect(claim.quote.range.upperBound <= document.text.count) }
      if count % 50 == 0 { #expect(Reader().read(document).claims == reading.claims) }
      count += 1
    }
    #expect(count > lengths.underestimatedCount / 2)
  }

  @Test(arguments: Hostile.allCases)
  func `the time to read grows with the length alone`(_ hostile: Hostile) throws {
    let reader = Reader()
    /// The least time of three readings on this thread's own clock, so that what else runs on the
    /// machine does not count.
    func seconds(_ size: Int) throws -> Double {
      let text = " date 2024-12-16 Of \"Cold River\".\n\n" + hostile.text(size)
      let document = try #require(try document(text.utf8))
      let times = (0..<3).map { _ in
        let start = Self.threadTime
        _ = reader.read(document)
        return Self.threadTime - start
      }
      return try #require(times.min())
    }
    // A reader that compared each thing with each would take sixteen times as long.
    let short = try seconds(10_000)
    let long = try seconds(40_000)
    #expect(long < max(short, 0.002) * 8, "\(hostile): \(short) s for 10 KB, \(long) s for 40 KB")
  }

  private static var threadTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Texts of a given size that ask much of a reader.
  enum Hostile: CaseIterable {
    case brackets, closedBrackets, capitals, distinctCapitals, quotes, openQuotes, noFullStop
    case oneParagraph, names, quoteMarks, nested, figures, pairs, appositions, earlierWorks, songs,
      songTitles, partsInARow, namesAlike

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
      case .noFullStop:
        filled { _ in "Kim Min-su plays Han Ji-woo and the drama airs on tvN while " }
      case .oneParagraph:
        filled {
          "Kim Min-su plays Han \(word($0)) in it on May \($0 % 28 + 1). He was seen by 3.5 percent. "
        }
      case .quoteMarks: filled { _ in "\"" }
      case .nested:
        filled { _ in
          String(repeating: "(", count: 50) + "a" + String(repeating: ")", count: 50) + " "
        }
      case .figures: filled { "\($0 % 900 + 100),345.6 " }
      case .pairs: filled { "Han \(word($0)) (Kim \(word($0 + 7))) is in it. " }
      case .appositions: filled { "Kim \(word($0)), a singer, who plays a doctor, " }
      case .earlierWorks: filled { "Kim Min-su of \"\(word($0))\" directed \"\(word($0 + 7))\". " }
      case .songs: filled { "She sang the song \"\(word($0))\" of the album \"\(word($0 + 7))\". " }
      case .songTitles: filled { "The soundtrack has \"\(word($0)) Sky\". " }
      case .partsInARow: filled { "Kim \(word($0)) joins as Han \(word($0 + 7)) and " }
      case .namesAlike: filled { "We saw the Grey Hill \(word($0)) and left. " }
      case .names: filled { "Director Park \(word($0)) said so. " }
      }
    }
  }
}
