import Claims
import Publishing
import Testing

/// The drawn course of the ratings.
struct RatingsChartTests {
  private func chart() throws -> RatingsChart {
    try #require(RatingsChart(try harbour().dossier(of: "Quiet Harbour")))
  }

  /// The text between two marks, each time it occurs.
  private func all(_ text: String, from start: String, to end: String) -> [String] {
    text.components(after: start).map { String($0.components(before: end)) }
  }

  @Test func `an episode without a figure breaks the line and has no point`() throws {
    let chart = try chart()
    #expect(chart.lines.map(\.label) == ["Nationwide"])
    #expect(chart.lines[0].points.map(\.share) == [3.1, 4.25, nil, 5.0])
    let svg = chart.svg(id: "r")
    // Episodes 1 and 2 are joined; 4 stands alone.
    #expect(svg.components(after: "stroke-width=\"1.5\"").count == 1)
    #expect(svg.components(after: "class=\"chart-point\"").count == 3)
    #expect(svg.contains("Episode 3: not known"))
    #expect(!svg.contains("Episode 3, 0%"))
  }

  @Test func `the drawing says in words what it shows`() throws {
    let chart = try chart()
    #expect(chart.title == "Audience share of Quiet Harbour by episode")
    #expect(
      chart.description == "Nationwide: from 3.1% (episode 1) to 5% (episode 4), on average 4.117%,"
        + " computed from 3 of 4 episodes; not known for episode 3.")
    let svg = chart.svg(id: "r")
    #expect(svg.contains("<title id=\"r-title\">\(chart.title)</title>"))
    #expect(svg.contains("aria-labelledby=\"r-title r-desc\""))
    #expect(svg.contains("average 4.117%"))
    #expect(svg.contains("3 of 4 episodes"))
  }

  @Test func `two drawings of one page share no id`() throws {
    let chart = try chart()
    let ids = ["a", "b"].flatMap { all(chart.svg(id: $0), from: " id=\"", to: "\"") }
    #expect(ids.count == 4)
    #expect(Set(ids).count == 4)
  }

  @Test func `colours and styles are left to the stylesheet`() throws {
    let svg = try chart().svg(id: "r")
    #expect(!svg.contains("style="))
    #expect(!svg.contains("#"))
    #expect(!svg.contains("rgb"))
  }

  @Test func `words of documents are words in the drawing`() throws {
    var fixture = Fixture()
    let series = "<script>alert(1)</script> & \u{202E}co"
    fixture.document(
      "d", on: "2025-03-01",
      (1...3).map { episode in
        claim(
          series, .audienceShare, .number(Double(episode)),
          [.episode: .number(Double(episode)), .area: "\"><b>"])
      })
    let chart = try #require(RatingsChart(try fixture.dossier(of: series)))
    let svg = chart.svg(id: "r")
    #expect(!svg.contains("<script"))
    #expect(!svg.contains("<b>"))
    #expect(!svg.unicodeScalars.contains("\u{202E}"))
  }

  @Test(arguments: [240, 320, 340, 680])
  func `every point and every word stands inside the drawing`(width: Int) throws {
    let chart = try chart()
    let svg = chart.svg(id: "r", width: width)
    let words = all(svg, from: "<tspan x=\"", to: "</tspan>")
    #expect(!words.isEmpty)
    for word in words {
      let x = try #require(Double(word.components(before: "\"")))
      #expect(x > 0 && x + 50 < Double(width))
    }
  }

  @Test func `labels that would meet stand apart`() throws {
    var fixture = Fixture()
    fixture.document(
      "d", on: "2025-03-01",
      (1...3).flatMap { episode in
        ["nationwide", "seoul"].map { area in
          claim(
            "Close Race", .audienceShare, .number(3 + (area == "seoul" ? 0.01 : 0)),
            [.episode: .number(Double(episode)), .area: .text(area)])
        }
      })
    let chart = try #require(RatingsChart(try fixture.dossier(of: "Close Race")))
    let heights = try all(chart.svg(id: "r"), from: "<tspan", to: ">").map {
      try #require(Double(String($0.components(after: " y=\"")[0].components(before: "\""))))
    }.sorted()
    #expect(heights.count == 4)
    for (above, below) in zip(heights, heights.dropFirst()) { #expect(below - above > 12.9) }
  }

  @Test func `one figure has no course to be drawn`() throws {
    var fixture = Fixture()
    fixture.document(
      "d", on: "2025-03-01",
      [claim("Pilot", .audienceShare, .number(3), [.episode: .number(1), .area: "nationwide"])])
    #expect(RatingsChart(try fixture.dossier(of: "Pilot")) == nil)
  }
}

extension StringProtocol {
  /// What follows each occurrence of the text.
  func components(after text: String) -> [SubSequence] {
    var parts: [SubSequence] = []
    var rest = self[...]
    while let range = rest.range(of: text) {
      rest = rest[range.upperBound...]
      parts.append(rest)
    }
    return parts
  }

  /// What stands before the first occurrence of the text.
  func components(before text: String) -> SubSequence {
    self[...].range(of: text).map { self[..<$0.lowerBound] } ?? self[...]
  }

  private func range(of text: String) -> Range<Index>? {
    let sought = Array(text.utf8)
    var place = startIndex
    while place < endIndex {
      if self[place...].utf8.starts(with: sought) {
        return place..<(utf8.index(place, offsetBy: sought.count))
      }
      place = utf8.index(after: place)
    }
    return nil
  }
}
