import Claims
import Judgement
import Naming
import Testing

/// What is held of a source, and what it rests on.
struct TrackRecordTests {
  /// Claims of the number of episodes of series, by publisher.
  private func claims(_ said: [(publisher: String, series: String, episodes: Double)])
    -> [RecordedClaim]
  {
    said.enumerated().map { number, line in
      let source = Source(
        document: DocumentID("\(line.publisher) \(number)"), publisher: line.publisher,
        said: PartialDate(ordinal: 20_000), isDated: true, entry: Int64(number + 1),
        added: "2026-11-21T09:00:00Z")
      return RecordedClaim(
        id: ClaimID(Int64(number + 1)),
        claim: Claim(
          line.series, .series, .episodeCount, .number(line.episodes),
          quote: Quote(document: source.document, range: 0..<1)), source: source)
    }
  }

  private func records(_ said: [(publisher: String, series: String, episodes: Double)])
    -> [TrackRecord]
  {
    let claims = claims(said)
    return TrackRecord.all(from: claims, links: Linker().links(among: claims, decisions: []))
  }

  private let three: [(publisher: String, series: String, episodes: Double)] = [
    ("Morning Reel", "Quiet Harbour", 16), ("Cue Sheet", "Quiet Harbour", 16),
    ("Odd Hour", "Quiet Harbour", 12), ("Morning Reel", "Paper Moon Street", 20),
    ("Cue Sheet", "Paper Moon Street", 20), ("Odd Hour", "Paper Moon Street", 20),
    ("Odd Hour", "Winter Ferry", 8),
  ]

  @Test func `a source is counted where another speaks of the same`() throws {
    let records = records(three)
    #expect(records.map(\.source) == ["Cue Sheet", "Morning Reel", "Odd Hour"])
    let odd = try #require(records.last)
    #expect(
      odd.all == TrackRecord.Tally(facts: 2, right: 1, contested: 1, rightOfContested: 0))
    #expect(odd.bySection.values.map(\.facts) == [2])
    #expect(records[0].accuracy > odd.accuracy)
  }

  @Test func `what one source alone says teaches nothing`() {
    #expect(records([("Odd Hour", "Winter Ferry", 8), ("Odd Hour", "Winter Ferry", 9)]).isEmpty)
  }

  @Test func `the accuracy is the one that is learned for weighing`() {
    let claims = claims(three)
    let links = Linker().links(among: claims, decisions: [])
    let learned = Reliability(learnedFrom: claims, links: links).byAccuracy
    let shown = TrackRecord.all(from: claims, links: links)
    #expect(shown.map(\.source) == learned.map(\.source))
    #expect(shown.map(\.accuracy) == learned.map(\.accuracy))
  }
}
