import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A wish to stop (Control-C, or a signal to end): noted, so that work can end between two documents.
enum Interrupt {
  private static let isNoted = Atomic(false)

  /// From now on the first wish is noted; a second one ends the program at once.
  static func watch() {
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        Interrupt.note()
        signal(number, SIG_DFL)
      }
    }
  }

  private static func note() { isNoted.store(true, ordering: .relaxed) }

  static func isRequested() -> Bool { isNoted.load(ordering: .relaxed) }
}
