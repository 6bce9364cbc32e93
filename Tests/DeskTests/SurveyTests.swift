import Claims
import Desk
import Documents
import Judgement
import Ledger
import Publishing
import Testing

/// What is kept at hand of every series.
struct SurveyTests {
  let place: Workplace
  var desk: Desk { place.desk }

  init() async throws {
    place = try Workplace()
    _ = try await place.addExamples()
  }

  private func add(_ name: String, _ text: String) async throws {
    try place.file("more/\(name).txt", text)
    _ = try await desk.add(place.intake("more"))
  }

  @Test func `a survey has a brief of every series`() throws {
    let survey = Survey()
    #expect(!survey.overview.isWhole)
    try survey.refresh(from: desk)
    let overview = survey.overview
    #expect(overview.isWhole)
    #expect(overview.state == (try desk.state()))
    #expect(Set(overview.briefs.map(\.name)) == Set(try desk.list().map(\.name)))
    let main = try #require(overview.briefs.first { $0.name == "When the Stars Gossip" })
    let record = try desk.dossier(Asked("When the Stars Gossip")).record
    #expect(main.disputes.count == record.conflicts.count)
    #expect(main.lacks.count == record.gaps.count)
  }

  @Test func `a survey that was brought up to date is as one made anew`() async throws {
    let survey = Survey()
    try survey.refresh(from: desk)
    try await add(
      "late",
      """
       date 2025-03-10 The drama When the Stars Gossip was written by Cho Na-young. The drama Quiet \
      Harbour is set to premiere on April 5, 2025. It is written by Seo Min-ho.

      """)
    _ = try desk.decide(
      desk.correction(
        of: "When the Stars Gossip", kind: nil, property: "runtime", value: "75"), by: "Ann",
      because: "timed")
    try survey.refresh(from: desk)
    let anew = Survey()
    try anew.refresh(from: desk)
    #expect(survey.overview.briefs == anew.overview.briefs)
    #expect(survey.overview.briefs.contains { $0.name == "Quiet Harbour" })
    #expect(survey.overview.state == (try desk.state()))
  }

  @Test func `only what new entries bear upon is looked at again`() async throws {
    let before = try desk.state()
    #expect(try desk.series(touchedAfter: before) == [])
    try await add(
      "late", " date 2025-03-10 The drama Quiet Harbour is set to premiere on April 5, 2025.\n")
    #expect(try desk.series(touchedAfter: before) == ["Quiet Harbour"])
    _ = try desk.decide(.merge(kind: .person, "A", "B"), by: "Ann", because: "one")
    #expect(try desk.series(touchedAfter: before) == nil)
  }

  @Test func `a song that is spoken of alone touches its series`() throws {
    let record = try desk.dossier(Asked("When the Stars Gossip")).record
    let song = try #require(record.circle.first { $0.subject.kind == .song })
    let claim = try #require(song.references.first)
    let before = try desk.state()
    _ = try desk.decide(.reject(claim), by: "Ann", because: "a slip")
    let touched = try #require(try desk.series(touchedAfter: before))
    #expect(touched.contains("When the Stars Gossip"))
  }

  @Test(arguments: [nil, PartialDate(iso: "2024-12-16")])
  func `a survey that was stopped shows what it has, says so, and goes on from there`(
    day: PartialDate?
  ) async throws {
    for number in 1...60 { try place.file("more/\(number).txt", story(number)) }
    _ = try await desk.add(place.intake("more"))
    let whole = Survey(asOf: day)
    try whole.refresh(from: desk)
    let survey = Survey(asOf: day)
    try survey.refresh(from: desk) { true }
    #expect(!survey.overview.isWhole)
    #expect(survey.overview.briefs.isEmpty)
    var known = 0
    while !survey.overview.isWhole {
      var looks = 0
      try survey.refresh(from: desk) {
        looks += 1
        return looks > 1
      }
      try #require(survey.overview.briefs.count > known)
      known = survey.overview.briefs.count
    }
    #expect(survey.overview.briefs == whole.overview.briefs)
    #expect(survey.overview.state == whole.overview.state)
  }

  @Test func `as of a day a survey shows nothing that was said later`() throws {
    let survey = Survey(asOf: PartialDate(iso: "2024-12-16"))
    try survey.refresh(from: desk)
    let main = try #require(
      survey.overview.briefs.first { $0.name == "When the Stars Gossip" })
    #expect(main.status?.state == .upcoming)
    #expect(main.occasions.contains { $0.kind == .premiere && $0.doubt == "expected" })
  }

  @Test func `the days of a month are found without looking at every series`() throws {
    let january = try #require(PartialDate(iso: "2025-01"))
    let found = try desk.occasions(within: Almanac.days(of: .month, about: january))
    let survey = Survey()
    try survey.refresh(from: desk)
    let days = Almanac.days(of: .month, about: january)
    let all = survey.overview.briefs.flatMap(\.occasions)
      .filter { days.contains($0.day.firstDay) }.sorted()
    #expect(found == all)
    #expect(found.contains { $0.kind == .premiere && $0.episode == 1 })
  }
}
