import Claims
import Desk
import NIOCore
import Publishing
import Testing

@testable import Site

/// Pages about the whole of a ledger, while not all of it is known.
@Suite struct SurveyorTests {
  private static func visit(_ desk: Desk, _ path: String, asOf day: String? = nil) -> Visit {
    Visit(desk: desk, path: path, fields: [:], asOf: day.flatMap { PartialDate(iso: $0) })
  }

  @Test func `what is not all surveyed is not said to be without fault`() async throws {
    let showroom = try await Showroom(adding: [:])
    let desk = try showroom.desk()
    let templates = try Templates()
    let none = Survey().overview
    let pages = OverviewPages(templates: templates, visit: Self.visit(desk, "/conflicts"))
    let calendar = CalendarPage(
      templates: templates, visit: Self.visit(desk, CalendarPage.path), overview: none)
    let home = HomePage(templates: templates, visit: Self.visit(desk, "/"), overview: none)
    let answers = [
      pages.conflicts(none), pages.gaps(none), try calendar.answer(), try home.answer(),
    ]
    for answer in answers {
      let page = String(buffer: answer.plain)
      #expect(page.contains("not every series has been looked at yet"))
      #expect(!page.contains("Nothing is"))
      #expect(answer.isPassing)
    }
  }

  @Test(arguments: [nil, "2024-12-16"])
  func `a small ledger is surveyed while a page is made`(day: String?) async throws {
    let showroom = try await Showroom(adding: [:])
    let desk = try showroom.desk()
    let surveyor = Surveyor(patience: .seconds(600))
    let overview = try surveyor.overview(for: Self.visit(desk, "/gaps", asOf: day))
    #expect(overview.isWhole)
    let expected = day ?? "2026-11-21"
    #expect(overview.day.iso == expected)
    #expect(overview.briefs.contains { $0.name == "When the Stars Gossip" })
    let again = try surveyor.overview(for: Self.visit(desk, "/", asOf: day))
    #expect(again.briefs == overview.briefs)
  }
}
