package import Claims
import Judgement

/// Something of a series that happens on a day.
package struct Occasion: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case premiere, finale, episode
    /// A song or a release of its music.
    case release
    case filmingBegins = "filming begins"
    case filmingEnds = "filming ends"
  }

  package var day: PartialDate
  package var kind: Kind
  package var series: EntityID
  package var seriesName: String
  /// The number of an episode, also where it is the first or the last.
  package var episode: Int?
  /// What is released.
  package var thing: EntityID?
  package var thingName: String?
  /// Where, if not on the network ("Netflix").
  package var platform: String?
  /// "21:20 KST", of a broadcast.
  package var time: String?
  /// A word of doubt; nil for what holds.
  package var doubt: String?
  /// Whether no document says so and it follows from the airing days.
  package var isComputed: Bool
}

extension Occasion {
  /// "Episode 3", "Premiere, episode 1", "Premiere on Netflix", "Gravity released".
  package var words: String {
    var words: String
    switch kind {
    case .episode: words = episode.map { "Episode \($0)" } ?? "Episode"
    case .release: words = (thingName ?? "A song") + " released"
    case .premiere, .finale, .filmingBegins, .filmingEnds:
      words = kind.rawValue.capitalizedFirst
      if let episode { words += ", episode \(episode)" }
    }
    if let platform { words += " on " + platform }
    return words
  }
}

/// By day, then by time, series and number.
extension Occasion: Comparable {
  package static func < (a: Occasion, b: Occasion) -> Bool {
    if a.day != b.day { return a.day < b.day }
    let left = (a.time ?? "", a.seriesName, a.episode ?? 0, a.kind.rawValue, a.thingName ?? "")
    let right = (b.time ?? "", b.seriesName, b.episode ?? 0, b.kind.rawValue, b.thingName ?? "")
    return left < right
  }
}
