import Claims

extension RatingsChart {
  /// The chart as inline SVG, without a colour or a style of its own.
  ///
  /// Letters are 11 units high and the drawing is `width` units wide, so that it is legible where
  /// it is shown about that wide or wider. What a stylesheet can dress: `chart-grid`,
  /// `chart-mark` (the words on the scales), `chart-gap` (the band of an episode without any
  /// figure), `chart-line line-1…4`, `chart-point`, `is-doubtful`, `chart-label`,
  /// `chart-leader`, `chart-average`.
  ///
  /// - Parameter id: what the ids within begin with; different for every drawing on a page.
  package func svg(id: String, width: Int = 340) -> String {
    RatingsDrawing(self, width: Double(max(width, 240))).svg(id: id)
  }
}

/// A chart of ratings being drawn: where everything stands.
private struct RatingsDrawing {
  private let chart: RatingsChart
  private let width: Double
  private let plot: (left: Double, right: Double, top: Double, bottom: Double)
  private let scale: ChartScale
  private let episodes: ClosedRange<Int>
  private let labels: [(words: [String], shape: Int?)]

  private static let letters = Lettering(size: 11)
  /// The height of a line of words.
  private static let line = 13.0

  init(_ chart: RatingsChart, width: Double) {
    self.chart = chart
    self.width = width
    let shares = chart.lines.flatMap { $0.points.compactMap(\.share) }
    scale = ChartScale(upTo: shares.max() ?? 1)
    let numbers = chart.lines.flatMap { $0.points.map(\.episode) }
    let first = numbers.min() ?? 1
    episodes = first...max(numbers.max() ?? 1, first + 1)
    var labels: [(words: [String], shape: Int?)] = chart.lines.enumerated().map { number, line in
      (Self.broken(line.label), number)
    }
    if let average = chart.averages.first {
      labels.append((["average \(Value.plain(average.percent))%", average.basis], nil))
    }
    let widest = labels.flatMap(\.words).map(Self.letters.width).max() ?? 0
    let scaleWidth = scale.marks.map { Self.letters.width(of: Value.plain($0) + "%") }.max() ?? 0
    self.labels = labels
    let height = max(120, min(220, width * 0.42))
    plot = (
      left: scaleWidth + 8, right: max(width - widest - 16, width / 2), top: 10,
      bottom: 10 + height
    )
  }

  /// "Nationwide (TNmS)" in two lines, so that the plot keeps its room.
  private static func broken(_ label: String) -> [String] {
    guard let bracket = label.firstIndex(of: "("), bracket != label.startIndex else {
      return [label]
    }
    return [
      String(label[..<bracket]).trimmedEnd, letters.cut(String(label[bracket...]), to: 96),
    ]
  }

  func svg(id: String) -> String {
    let height = plot.bottom + 2 * Self.line + 6
    var markup = Markup()
    markup.element(
      "svg",
      [
        "class": "chart ratings", "viewBox": "0 0 \(Self.at(width)) \(Self.at(height))",
        "role": "img", "aria-labelledby": "\(id)-title \(id)-desc", "font-size": "11",
        "fill": "currentColor",
      ]
    ) { svg in
      svg.element("title", ["id": "\(id)-title"], words: chart.title)
      svg.element("desc", ["id": "\(id)-desc"], words: chart.description)
      drawScales(&svg)
      drawGaps(&svg)
      drawAverage(&svg)
      for number in chart.lines.indices { draw(chart.lines[number], number, &svg) }
      drawLabels(&svg)
    }
    return markup.text
  }

  // MARK: - Places

  private static func at(_ value: Double) -> String { Markup.coordinate(value) }

  private func x(_ episode: Int) -> Double {
    let part = Double(episode - episodes.lowerBound) / Double(episodes.count - 1)
    return plot.left + 6 + part * (plot.right - plot.left - 12)
  }

  private func y(_ share: Double) -> Double {
    plot.bottom - share / scale.top * (plot.bottom - plot.top)
  }

  // MARK: - What stands behind the lines

  private func drawScales(_ svg: inout Markup) {
    svg.element("g", ["class": "chart-grid", "stroke": "currentColor", "stroke-opacity": ".2"]) {
      for mark in scale.marks {
        $0.element(
          "path",
          ["d": "M\(Self.at(plot.left)) \(Self.at(y(mark)))H\(Self.at(plot.right))"])
      }
    }
    svg.element("g", ["class": "chart-mark", "text-anchor": "end"]) {
      for mark in scale.marks {
        $0.element(
          "text", ["x": Self.at(plot.left - 5), "y": Self.at(y(mark) + 4)],
          words: Value.plain(mark) + "%")
      }
    }
    svg.element("g", ["class": "chart-mark", "text-anchor": "middle"]) {
      for episode in markedEpisodes {
        $0.element(
          "text", ["x": Self.at(x(episode)), "y": Self.at(plot.bottom + Self.line)],
          words: String(episode))
      }
      $0.element(
        "text",
        [
          "x": Self.at((plot.left + plot.right) / 2),
          "y": Self.at(plot.bottom + 2 * Self.line + 1),
        ], words: "Episode")
    }
  }

  /// The first episode and every so-and-so-many on, as many as there is room for.
  private var markedEpisodes: [Int] {
    let room = Self.letters.width(of: String(episodes.upperBound)) + 6
    let apart = (plot.right - plot.left - 12) / Double(episodes.count - 1)
    let step = [1, 2, 5, 10, 20, 50, 100, 200, 500].first { Double($0) * apart >= room } ?? 1000
    return episodes.filter { ($0 % step == 0 || step == 1) }
  }

  /// A band where an episode has no figure in any line.
  private func drawGaps(_ svg: inout Markup) {
    let unknown = (chart.lines.first?.points ?? []).indices.filter { place in
      chart.lines.allSatisfy { $0.points[place].share == nil }
    }
    let half = min(8, (plot.right - plot.left - 12) / Double(episodes.count - 1) / 2)
    for place in unknown {
      let point = chart.lines[0].points[place]
      svg.element(
        "rect",
        [
          "class": "chart-gap", "x": Self.at(x(point.episode) - half), "y": Self.at(plot.top),
          "width": Self.at(2 * half), "height": Self.at(plot.bottom - plot.top),
          "fill-opacity": ".07",
        ]
      ) { $0.element("title", words: "Episode \(point.episode): not known") }
    }
  }

  private func drawAverage(_ svg: inout Markup) {
    guard let average = chart.averages.first else { return }
    svg.element(
      "path",
      [
        "class": "chart-average", "stroke": "currentColor", "stroke-dasharray": "2 3",
        "d": "M\(Self.at(plot.left)) \(Self.at(y(average.percent)))H\(Self.at(plot.right))",
      ])
  }

  // MARK: - The lines

  private func draw(_ line: RatingsChart.Line, _ number: Int, _ svg: inout Markup) {
    svg.element("g", ["class": "chart-line line-\(number + 1)"]) { group in
      for stretch in line.stretches where stretch.count > 1 {
        let path = stretch.compactMap { point in
          point.share.map { "\(Self.at(x(point.episode))) \(Self.at(y($0)))" }
        }
        group.element(
          "path",
          [
            "d": "M" + path.joined(separator: "L"), "fill": "none", "stroke": "currentColor",
            "stroke-width": "1.5", "stroke-linejoin": "round",
          ])
      }
      for point in line.points {
        guard let share = point.share else { continue }
        group.element(
          "path",
          [
            "class": "chart-point" + (point.doubt == nil ? "" : " is-doubtful"),
            "d": Self.shape(number, x(point.episode), y(share)),
            "fill-opacity": point.doubt == nil ? "" : "0",
            "stroke": point.doubt == nil ? "" : "currentColor",
          ]
        ) { $0.element("title", words: chart.words(of: point, on: line)) }
      }
    }
  }

  /// A mark by which a line is known without its colour: disc, square, lozenge, triangle.
  private static func shape(_ number: Int, _ x: Double, _ y: Double) -> String {
    let (left, right) = (at(x - 2.5), at(x + 2.5))
    switch number {
    case 0: return "M\(left) \(at(y))a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z"
    case 1: return "M\(left) \(at(y - 2.5))H\(right)V\(at(y + 2.5))H\(left)z"
    case 2: return "M\(at(x - 3)) \(at(y))L\(at(x)) \(at(y - 3.5))l3 3.5l-3 3.5z"
    default: return "M\(at(x - 3)) \(at(y + 2.5))h6L\(at(x)) \(at(y - 3))z"
    }
  }

  // MARK: - The words beside them

  private func drawLabels(_ svg: inout Markup) {
    let ends = labels.map { label -> (x: Double, y: Double) in
      if let shape = label.shape {
        let last = chart.lines[shape].points.last { $0.share != nil }
        return (last.map { x($0.episode) } ?? plot.right, y(last?.share ?? 0))
      }
      return (plot.right, y(chart.averages.first?.percent ?? 0))
    }
    let middles = LabelColumn.middles(
      of: zip(labels, ends).map { label, end in
        LabelColumn.Label(middle: end.y, height: Double(label.words.count) * Self.line)
      }, within: (plot.top - 6)...(plot.bottom + 6))
    let start = plot.right + 10
    for (place, label) in labels.enumerated() {
      let top = middles[place] - Double(label.words.count) * Self.line / 2
      svg.element(
        "path",
        [
          "class": "chart-leader", "stroke": "currentColor", "stroke-opacity": ".35",
          "d": "M\(Self.at(ends[place].x + 4)) \(Self.at(ends[place].y))"
            + "L\(Self.at(start - 3)) \(Self.at(middles[place]))",
        ])
      svg.element(
        "text",
        ["class": "chart-label " + (label.shape.map { "line-\($0 + 1)" } ?? "chart-average")]
      ) { text in
        for (number, words) in label.words.enumerated() {
          text.element(
            "tspan",
            ["x": Self.at(start), "y": Self.at(top + Double(number) * Self.line + 10)],
            words: words)
        }
      }
    }
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
