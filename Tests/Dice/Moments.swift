/// Moments within the time that some work takes, to stop it at.
///
/// How long the work takes changes with what else the machine does. So the span that moments are
/// drawn from follows the outcomes: it is shortened by each moment that came after the work's end
/// and lengthened by each other one, until about two in three fall before the end.
package struct Moments {
  private var span: Double
  private var generator: SeededGenerator

  /// The work is thought to take `span` seconds.
  package init(within span: Double, seed: UInt64) {
    self.span = span
    generator = SeededGenerator(seed: seed)
  }

  /// The next moment, in microseconds from the beginning of the work.
  package mutating func next() -> UInt32 {
    UInt32(min(Double.random(in: 0...span, using: &generator), 1_000) * 1e6)
  }

  /// Takes note of whether the work was done already at the last moment.
  package mutating func wasDone(_ isDone: Bool) { span *= isDone ? 0.9 : 1.05 }
}
