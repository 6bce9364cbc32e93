package import Claims
import Judgement

/// The audience shares over the episodes: a line an area, broken where no source gives a figure.
package struct RatingsChart: Hashable, Sendable {
  package struct Line: Hashable, Sendable {
    /// The area, and the measuring firm where there are several.
    package var label: String
    /// In order of the episodes, one for every episode of the chart.
    package var points: [Point]
  }

  package struct Point: Hashable, Sendable {
    package var episode: Int
    package var day: PartialDate?
    /// Per cent; nil where no source gives a figure.
    package var share: Double?
    /// A word of doubt; nil for what holds.
    package var doubt: String?
  }

  package struct Average: Hashable, Sendable {
    /// The label of the line that it is the average of.
    package var line: String
    package var percent: Double
    /// How many of how many episodes it rests on ("14 of 16 episodes").
    package var basis: String
  }

  /// The name of the series.
  package var series: String
  /// In the order of the table's columns.
  package var lines: [Line]
  package var averages: [Average]

  /// As many lines as can be told apart; of more, those with the most figures are drawn, and the
  /// table has them all.
  private static let mostLines = 4

  /// Nil where the record has figures of fewer than two episodes: a single figure has no course.
  package init?(_ dossier: Dossier) {
    guard let table = RatingsTable(dossier) else { return nil }
    series = dossier.record.name
    let all = table.columns.indices.map { column in
      Line(
        label: table.columns[column],
        points: table.rows.map { row in
          Point(
            episode: row.episode, day: row.day, share: row.cells[column]?.share,
            doubt: row.cells[column]?.doubt)
        })
    }
    let fullest = Set(
      all.sorted { ($1.known, $0.label) < ($0.known, $1.label) }.prefix(Self.mostLines)
        .map(\.label))
    lines = all.filter { fullest.contains($0.label) }
    averages = Self.averages(in: dossier.record, for: lines)
    let episodes = Set(lines.flatMap { $0.points.filter { $0.share != nil }.map(\.episode) })
    if episodes.count < 2 { return nil }
  }

  private static func averages(in record: Record, for lines: [Line]) -> [Average] {
    lines.compactMap { line in
      let own = record.computed.first { value in
        value.code == "average-share"
          && RatingsTable.column(
            of: value.qualifiers, namingFirm: line.label.hasSuffix(")")) == line.label
      }
      guard let own, let percent = own.value.number else { return nil }
      return Average(
        line: line.label, percent: percent,
        basis: own.formula.replacingPrefix("computed from ", with: ""))
    }
  }
}

extension RatingsChart.Line {
  /// How many episodes have a figure.
  package var known: Int { points.count { $0.share != nil } }

  /// The stretches of neighbouring figures, each unbroken.
  var stretches: [ArraySlice<RatingsChart.Point>] {
    points.split { $0.share == nil }.flatMap { stretch -> [ArraySlice<RatingsChart.Point>] in
      var parts: [ArraySlice<RatingsChart.Point>] = []
      var start = stretch.startIndex
      for place in stretch.indices.dropFirst()
      where stretch[place].episode != stretch[place - 1].episode + 1 {
        parts.append(stretch[start..<place])
        start = place
      }
      return parts + [stretch[start...]]
    }
  }
}

extension String {
  /// The text with what it begins with replaced; the text itself where it begins otherwise.
  func replacingPrefix(_ prefix: String, with other: String) -> String {
    hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
  }
}
