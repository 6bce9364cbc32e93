import Claims

/// A time of day in a zone of fixed offset.
struct TimeOfDay: Hashable, Sendable {
  /// From 0 through 1439; Korean schedules count on past midnight (`24:50`), which is the next day.
  let minutes: Int
  /// Hours after midnight that the schedule counted past the end of its day.
  let isNextDay: Bool
  /// East of Greenwich, in minutes; nil where the document gives no zone or an unknown one.
  let offset: Int?

  /// Nil for anything but `HH:MM`, up to `29:59`.
  init?(_ text: String, zone: String?) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0..<30).contains(hour), (0..<60).contains(minute)
    else { return nil }
    minutes = hour % 24 * 60 + minute
    isNextDay = hour >= 24
    offset = zone.flatMap { Self.offsets[$0.uppercased()] }
  }

  /// Zones without summer time, by the names that documents use. Source: IANA time zone database.
  private static let offsets = [
    "KST": 540, "JST": 540, "UTC": 0, "GMT": 0,
  ]

  /// Whether both name the same moment, or the same clock time where a zone is not given.
  func agrees(with other: TimeOfDay) -> Bool {
    guard let offset, let there = other.offset else { return minutes == other.minutes }
    return (minutes - offset - other.minutes + there) % 1440 == 0
  }

  /// The time in Greenwich, `HH:MM`, and by how many days it differs from the day of the schedule.
  var utc: (text: String, days: Int)? {
    guard let offset else { return nil }
    let shifted = minutes - offset + (isNextDay ? 1440 : 0)
    let days = shifted < 0 ? -1 : shifted / 1440
    let rest = shifted - days * 1440
    return (Self.padded(rest / 60) + ":" + Self.padded(rest % 60), days)
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
