/// A scale from nothing to at least the highest figure, in steps that are round numbers.
struct ChartScale {
  let step: Double
  let steps: Int

  var top: Double { step * Double(steps) }

  /// The most steps on a scale: more lines than this hinder reading.
  private static let mostSteps = 5

  init(upTo highest: Double) {
    var unit = 1.0
    while unit * Double(Self.mostSteps) * 5 < highest { unit *= 10 }
    while unit / 10 * Double(Self.mostSteps) >= highest, unit > 0.001 { unit /= 10 }
    let rounds = [1, 2, 5, 10].map { $0 * unit }
    let step = rounds.first { $0 * Double(Self.mostSteps) >= highest } ?? unit * 10
    self.step = step
    steps = max(1, Int((highest / step).rounded(.up)))
  }

  /// The values of the steps, from 0.
  var marks: [Double] {
    (0...steps).map { (Double($0) * step * 1000).rounded() / 1000 }
  }
}
