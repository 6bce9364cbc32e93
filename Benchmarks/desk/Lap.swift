#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A moment, or a stretch between two, on the wall's clock and on the processor's, in milliseconds.
struct Lap {
  var wall: Double
  var processor: Double

  static var now: Lap {
    Lap(wall: milliseconds(CLOCK_MONOTONIC), processor: milliseconds(CLOCK_PROCESS_CPUTIME_ID))
  }

  private static func milliseconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }

  static func - (a: Lap, b: Lap) -> Lap {
    Lap(wall: a.wall - b.wall, processor: a.processor - b.processor)
  }

  static func + (a: Lap, b: Lap) -> Lap {
    Lap(wall: a.wall + b.wall, processor: a.processor + b.processor)
  }
}
