import Desk
import Publishing

/// How far adding has come, in a line: of several inputs by their number, of a bundle by its bytes.
enum ProgressWords {
  static func of(_ progress: AddProgress, after seconds: Double) -> String {
    let course = progress.course
    let share = course.inputs > 1 ? Double(course.input) / Double(course.inputs) : course.share
    var parts = [
      Wording.count(progress.documents, "document"), Wording.count(progress.claims, "claim"),
    ]
    let isBundle = course.inputs == 1 && course.entries > 1
    let worked = isBundle ? course.entries : progress.documents
    if isBundle { parts.insert(Wording.count(course.entries, "page"), at: 0) }
    let rate = seconds > 0 ? Int(Double(worked) / seconds) : 0
    if rate > 0 { parts.append("\(rate) a second") }
    if isBundle, let left = course.secondsLeft(after: seconds) {
      parts.append(duration(left) + " left")
    }
    return (share.map { bar($0) + " " } ?? "") + parts.joined(separator: ", ")
  }

  private static func bar(_ share: Double) -> String {
    let filled = min(20, max(0, Int(share * 20)))
    return String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
  }

  /// "40 s", "12 min", "3 h 5 min".
  static func duration(_ seconds: Double) -> String {
    let seconds = Int(seconds.rounded(.up))
    switch seconds {
    case ..<90: return "\(seconds) s"
    case ..<5400: return "\((seconds + 59) / 60) min"
    default: return "\(seconds / 3600) h \(seconds % 3600 / 60) min"
    }
  }
}

extension IntakeCourse {
  /// How much of the input's bytes lies behind, from 0 to 1; nil where nobody knows.
  fileprivate var share: Double? {
    guard let length, length > 0, entries > 1 else { return nil }
    return Double(bytes) / Double(length)
  }

  /// The time that the rest takes if it goes as what was read since the start; nil at the start.
  fileprivate func secondsLeft(after seconds: Double) -> Double? {
    let read = bytes - skipped
    guard let length, read > 0, seconds >= 1, bytes <= length else { return nil }
    return Double(length - bytes) / Double(read) * seconds
  }
}
