/// Columns of figures side by side in block characters; a figure that is not known leaves its place
/// empty, marked by a dot on the ground line.
package struct ColumnChart {
  private let figures: [Double?]
  private let height: Int

  /// - Parameter height: in lines; each line has eight steps.
  package init(_ figures: [Double?], height: Int = 5) {
    self.figures = figures
    self.height = height
  }

  private static let blocks: [Character] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// The lines from the top, with the scale at their left, in columns of `step` characters; nil where
  /// nothing is known.
  package func lines(step: Int = 3) -> [String]? {
    guard let highest = figures.compactMap(\.self).max(), highest > 0 else { return nil }
    let eighths = figures.map { figure in
      figure.map { max(1, Int(($0 / highest * Double(height * 8)).rounded())) }
    }
    let label = Self.rounded(highest) + "%"
    return (0..<height).map { line in
      let floor = (height - 1 - line) * 8
      let scale = line == 0 ? label : line == height - 1 ? "0%" : ""
      let columns = eighths.map { eighth -> String in
        guard let eighth else {
          return (line == height - 1 ? "·" : " ").padded(to: step)
        }
        let block = Self.blocks[min(8, max(0, eighth - floor))]
        return String(repeating: block, count: max(1, step - 1)).padded(to: step)
      }
      return scale.paddedLeft(to: label.count) + " " + columns.joined()
    }
  }

  /// One line as high as the highest figure's eighths, for a narrow place.
  package var sparkline: String {
    guard let highest = figures.compactMap(\.self).max(), highest > 0 else { return "" }
    return String(
      figures.map { figure in
        figure.map { Self.blocks[max(1, Int(($0 / highest * 8).rounded()))] } ?? "·"
      })
  }

  private static func rounded(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
