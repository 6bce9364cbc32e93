package import Claims

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system's clock, as labels and days.
package enum Clock {
  /// Now in UTC, ISO 8601, to the second.
  package static let now: @Sendable () -> String = {
    let seconds = time(nil)
    let day = PartialDate(ordinal: seconds / 86_400)
    let rest = seconds % 86_400
    let parts = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return day.iso + "T" + parts.joined(separator: ":") + "Z"
  }

  /// The day of a label; of one that has none, the first day that there is.
  package static func day(of label: String) -> PartialDate {
    PartialDate(iso: label) ?? PartialDate(ordinal: 0)
  }

  /// Today in UTC.
  package static var today: PartialDate { day(of: now()) }
}
