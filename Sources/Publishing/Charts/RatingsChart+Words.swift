import Claims

/// What the chart says, in words: for who hears the page, and for the table's caption.
extension RatingsChart {
  package var title: String { "Audience share of \(series) by episode" }

  /// Of each line its range, its average with its count, and the episodes without a figure.
  package var description: String { lines.map(words).joined(separator: " ") }

  private func words(of line: Line) -> String {
    let known = line.points.compactMap { point in point.share.map { (point.episode, $0) } }
    guard let low = known.min(by: { $0.1 < $1.1 }), let high = known.max(by: { $0.1 < $1.1 })
    else { return "\(line.label): no figure." }
    var words = "\(line.label): from \(Value.plain(low.1))% (episode \(low.0))"
    words += " to \(Value.plain(high.1))% (episode \(high.0))"
    if let average = averages.first(where: { $0.line == line.label }) {
      words += ", on average \(Value.plain(average.percent))%, computed from \(average.basis)"
    }
    let missing = line.points.filter { $0.share == nil }.map(\.episode)
    if !missing.isEmpty {
      words += "; not known for \(missing.count == 1 ? "episode" : "episodes") "
      words += Self.listed(missing)
    }
    return words + "."
  }

  /// "2", "2 and 15", "1 to 4, 7 and 9".
  static func listed(_ numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let words = runs.flatMap { run -> [String] in
      switch run.count {
      case 1: ["\(run.lowerBound)"]
      case 2: ["\(run.lowerBound)", "\(run.upperBound)"]
      default: ["\(run.lowerBound) to \(run.upperBound)"]
      }
    }
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// "Episode 3, 11 January 2025: 2.237% nationwide, disputed".
  func words(of point: Point, on line: Line) -> String {
    var words = "Episode \(point.episode)"
    if let day = point.day { words += ", " + Wording.date(day) }
    words += ": " + (point.share.map { Value.plain($0) + "%" } ?? "not known")
    words += ", " + line.label
    if let doubt = point.doubt { words += ", " + doubt }
    return words
  }
}
