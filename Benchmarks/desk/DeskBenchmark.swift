import Claims
import Desk
import Documents
import Judgement
import Ledger
import Publishing

/// Times what the desk does on a large ledger: adding one document and weighing anew what it speaks
/// of, and the page of a series as of days of its run. See `run`.
@main
struct DeskBenchmark {
  static func main() async throws {
    let arguments = Swift.CommandLine.arguments
    guard arguments.count == 3 else { return print("usage: DeskBenchmark LEDGER FOLDER") }
    let desk = try Desk(at: arguments[1], for: .writing)
    let stories = try Input.all(at: arguments[2])
    var adding: [Lap] = []
    var weighing: [Lap] = []
    var names: [String] = []
    for story in stories {
      let facts = DocumentFacts(id: story.document, today: desk.today)
      let start = Lap.now
      let report = try await desk.add(Intake([story], facts: facts))
      let middle = Lap.now
      _ = try desk.news(of: report)
      adding.append(middle - start)
      weighing.append(Lap.now - middle)
      names += report.series
    }
    print("one document more, of \(stories.count):")
    report("  added", adding)
    report("  what it speaks of weighed anew", weighing)
    report("  together", zip(adding, weighing).map { $0 + $1 })

    var pages: [Lap] = []
    for name in names {
      for day in try days(of: name, desk) {
        let start = Lap.now
        let dossier: Dossier
        do {
          dossier = try desk.dossier(Asked(name, kind: .series, asOf: day))
        } catch DeskError.unknownName {
          // What was said by then was of a song or a part, and not of the series by name.
          continue
        }
        let text = TerminalPage(Page(dossier, today: desk.today), on: Terminal(width: 80)).text
        pages.append(Lap.now - start)
        precondition(!text.isEmpty)
      }
    }
    print("the page of a series as of a day, of \(pages.count):")
    report("  gathered, linked, weighed and set", pages)
  }

  /// The days on which something was said of a series.
  private static func days(of name: String, _ desk: Desk) throws -> [PartialDate] {
    Set(try desk.dossier(Asked(name, kind: .series)).record.sources.map(\.said)).sorted()
  }

  private static func report(_ what: String, _ laps: [Lap]) {
    let wall = laps.map(\.wall).sorted()
    let processor = laps.map(\.processor).sorted()
    guard let slowest = wall.last else { return print("\(what): nothing to time") }
    let median = { (all: [Double]) in rounded(all[all.count / 2]) }
    print(
      "\(what): \(median(wall)) ms, \(median(processor)) ms of the processor (medians);"
        + " slowest \(rounded(slowest)) ms")
  }

  private static func rounded(_ number: Double) -> String {
    Value.plain((number * 10).rounded() / 10)
  }
}
