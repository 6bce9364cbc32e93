import Claims
import Desk
import Documents
import Testing

/// How a dump comes in: as far as it was wanted, and from where it was interrupted.
struct DumpIntakeTests {
  /// A dump of over 1 MB, whose length is what makes it worth marking.
  private static let pages = 600

  private func dump(_ place: Workplace) throws {
    let padding = String(repeating: "It rained in the harbour. ", count: 80)
    var text = "<mediawiki><siteinfo><dbname>testwiki</dbname></siteinfo>\n"
    for number in 1...Self.pages {
      let box = number % 3 == 0 ? "{{Infobox television|network=tvN}}" : ""
      text += """
        <page><title>Page \(number)</title><ns>0</ns><revision><id>\(number)</id>
        <timestamp>2025-03-01T10:00:00Z</timestamp><text>\(box)\(padding)</text></revision></page>

        """
    }
    try place.file("dump.xml", text + "</mediawiki>\n")
  }

  @Test func `what is in the ledger is not read again`() async throws {
    let place = try Workplace()
    try dump(place)
    var stops = 0
    // The wish to stop comes after some pages.
    func isEnough() -> Bool {
      stops += 1
      return stops > 350
    }
    let first = try await place.desk.add(try place.intake("dump.xml"), isStopped: isEnough)
    #expect(first.wasInterrupted)
    #expect(first.added > 100 && first.added < Self.pages)
    var looked = 0
    let second = try await place.desk.add(
      try place.intake("dump.xml"),
      progress: { looked = max(looked, $0.course.entries) })
    #expect(second.unchanged == first.added)
    #expect(second.added == Self.pages - first.added)
    #expect(looked == Self.pages - first.added)
    let third = try await place.desk.add(
      try place.intake("dump.xml"),
      progress: { _ in Issue.record("a page was looked at") })
    #expect(third.unchanged == Self.pages && third.added == 0)
  }

  @Test func `another filter takes from the beginning what it wants`() async throws {
    let place = try Workplace()
    try dump(place)
    var intake = try place.intake("dump.xml")
    intake.filter = EntryFilter(template: "Infobox television")
    #expect(try await place.desk.add(intake).added == Self.pages / 3)
    intake.filter = EntryFilter(title: { $0.hasSuffix("7") }, following: "7$")
    let report = try await place.desk.add(intake)
    #expect(report.added + report.unchanged == Self.pages / 10)
    #expect(report.unchanged == Self.pages / 30)
  }
}
