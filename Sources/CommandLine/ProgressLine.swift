import Desk
import Publishing

/// One line on a terminal that tells how far work has come; on anything else, nothing.
struct ProgressLine {
  private let console: Console
  private let isShown: Bool
  private var shown = 0
  private var next = ContinuousClock.now
  private let start = ContinuousClock.now

  /// Often enough to look alive, seldom enough to cost nothing.
  private static let interval = Duration.milliseconds(100)

  init(on console: Console = .messages) {
    self.console = console
    isShown = console.isTerminal
  }

  mutating func show(_ progress: AddProgress) {
    guard isShown, ContinuousClock.now >= next else { return }
    next = .now + Self.interval
    draw(ProgressWords.of(progress, after: (ContinuousClock.now - start) / .seconds(1)))
  }

  mutating func show(_ done: Int64, of all: Int64) {
    guard isShown, ContinuousClock.now >= next else { return }
    next = .now + Self.interval
    draw("\(done) of \(all)")
  }

  mutating func clear() {
    guard isShown, shown > 0 else { return }
    draw("")
  }

  private mutating func draw(_ text: String) {
    console.write(
      "\r" + text + String(repeating: " ", count: max(0, shown - DisplayWidth.of(text))) + "\r")
    if !text.isEmpty { console.write(text) }
    shown = DisplayWidth.of(text)
  }
}
