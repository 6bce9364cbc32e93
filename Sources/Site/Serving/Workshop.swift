import Dispatch
import NIOCore
import Synchronization

/// Where pages are made: on threads of their own, so that those which are there already are given
/// meanwhile, however long the making of others takes.
///
/// As many are under way as keep the cores busy; the others wait in the order in which they were
/// asked for, so that each is made soon rather than all late.
enum Workshop {
  private struct Bench {
    var waiting = CircularBuffer<@Sendable () -> Void>()
    /// How many threads are at work.
    var busy = 0
  }

  private static let bench = Mutex(Bench())
  private static let queue = DispatchQueue(label: "pages", attributes: .concurrent)
  /// Two a core: one that takes long holds up nobody.
  private static let most = 2 * max(2, System.coreCount)

  /// What `make` gives, made beside all that is under way.
  static func made(_ make: @escaping @Sendable () throws -> Answer) async throws -> Answer {
    try await withCheckedThrowingContinuation { continuation in
      begin { continuation.resume(with: Result(catching: make)) }
    }
  }

  private static func begin(_ job: @escaping @Sendable () -> Void) {
    let isFree = bench.withLock { bench in
      bench.waiting.append(job)
      guard bench.busy < most else { return false }
      bench.busy += 1
      return true
    }
    if isFree { queue.async { work() } }
  }

  /// Makes what waits until nothing does.
  private static func work() {
    while let job = next() { job() }
  }

  private static func next() -> (@Sendable () -> Void)? {
    bench.withLock { bench in
      if bench.waiting.isEmpty { bench.busy -= 1 }
      return bench.waiting.popFirst()
    }
  }
}
