import Claims
import Judgement

/// The time of a broadcast where the reader is, by a distance from Greenwich that the reader chooses,
/// and whose day a time after midnight belongs to.
struct ReaderZone {
  /// The time as the schedule has it, in minutes from the midnight that begins the broadcaster's day.
  private let minutes: Int
  /// How far the schedule's clock is ahead of Greenwich, in minutes.
  private let offset: Int
  private let visit: Visit

  /// The distances from Greenwich that are in use in some place, in minutes.
  /// Source: IANA time zone database, 2025.
  private static let offsets = [
    -720, -660, -600, -570, -540, -480, -420, -360, -300, -240, -210, -180, -120, -60, 0, 60, 120,
    180, 210, 240, 270, 300, 330, 345, 360, 390, 420, 480, 525, 540, 570, 600, 630, 660, 720, 765,
    780, 840,
  ]

  /// Nil where no time is known, or not where it is meant.
  init?(_ record: Record, _ visit: Visit) {
    guard let local = record.best(.airsAt)?.value.text.flatMap(Self.minutes),
      let utc = record.computed.first(where: { $0.code == "airs-at-utc" })?.value.text
        .flatMap(Self.minutes)
    else { return nil }
    minutes = local
    let ahead = ((local - utc) % 1440 + 1440) % 1440
    offset = ahead > 840 ? ahead - 1440 : ahead
    self.visit = visit
  }

  func html(_ templates: Templates, at path: String) -> HTML {
    let chosen = visit.query("zone").flatMap { Int($0) }.flatMap {
      Self.offsets.contains($0) ? $0 : nil
    }
    return templates.html(
      "zone",
      [
        "path": path, "day": visit.asOf?.iso, "words": chosen.map(words), "note": note,
        "choices": Self.offsets.map {
          [
            "name": Self.name(of: $0), "value": $0, "isChosen": $0 == chosen ?? offset,
          ] as Parts
        },
      ])
  }

  /// "13:20, the same day".
  private func words(_ chosen: Int) -> String {
    let total = minutes - offset + chosen
    let days = total < 0 ? -1 : total / 1440
    let day =
      switch days {
      case ..<0: "on the day before"
      case 0: "on the same day"
      default: "on the day after"
      }
    return "\(Self.clock(total - days * 1440)) in \(Self.name(of: chosen)), \(day)"
  }

  /// Whose day is meant, of a time after midnight.
  private var note: String? {
    if minutes >= 1440 {
      return "\(Self.clock(minutes)) is counted in the broadcaster's day: by the calendar it is "
        + "\(Self.clock(minutes - 1440)) on the day after."
    }
    return minutes < 300
      ? "A time after midnight: the days are those of the calendar, unless a source says otherwise."
      : nil
  }

  private static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":").map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1] else { return nil }
    return hour * 60 + minute
  }

  private static func clock(_ minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// "UTC+9", "UTC−3:30", "UTC".
  private static func name(of offset: Int) -> String {
    guard offset != 0 else { return "UTC" }
    let (hours, minutes) = abs(offset).quotientAndRemainder(dividingBy: 60)
    return "UTC" + (offset < 0 ? "−" : "+") + "\(hours)" + (minutes == 0 ? "" : ":\(minutes)")
  }
}
