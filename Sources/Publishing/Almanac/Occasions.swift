import Claims
import Judgement

/// Every day that the record of a series names.
package struct Occasions: Hashable, Sendable {
  /// In order; a premiere and its first episode are one, and so are a finale and its last.
  package let all: [Occasion]

  package init(_ dossier: Dossier) {
    let record = dossier.record
    let template = Occasion(
      day: record.day, kind: .episode, series: record.subject, seriesName: record.name,
      isComputed: false)
    let time = Self.time(of: record)
    var episodes = Self.episodes(of: record, template)
    var others: [Occasion] = []
    for (property, kind) in Self.kinds {
      for statement in record.standing(property) {
        guard let day = statement.value.date, day.precision == .day else { continue }
        var occasion = template
        occasion.day = day
        occasion.kind = kind
        occasion.platform = statement.qualifiers[.platform]?.text
        occasion.doubt = Wording.standing(of: statement)
        others.append(occasion)
      }
    }
    for place in others.indices where others[place].platform == nil {
      let other = others[place]
      let same = episodes.filter { $0.day == other.day }
      let number =
        other.kind == .premiere
        ? same.compactMap(\.episode).min()
        : other.kind == .finale ? same.compactMap(\.episode).max() : nil
      guard let number else { continue }
      others[place].episode = number
      episodes.removeAll { $0.episode == number }
    }
    let broadcasts = (episodes + others).map { occasion in
      var occasion = occasion
      let isBroadcast = [.episode, .premiere, .finale].contains(occasion.kind)
      if isBroadcast, occasion.platform == nil { occasion.time = time }
      return occasion
    }
    all = (broadcasts + Self.releases(of: dossier, template)).sorted()
  }

  private static let kinds: [(Property, Occasion.Kind)] = [
    (.filmingBegan, .filmingBegins), (.filmingEnded, .filmingEnds), (.firstAired, .premiere),
    (.lastAired, .finale),
  ]

  /// The episodes with the day of each, stated or else computed.
  private static func episodes(of record: Record, _ template: Occasion) -> [Occasion] {
    var known: [Int: Occasion] = [:]
    for value in record.computed where value.code == "episode-day" {
      guard let number = value.qualifiers[.episode]?.number.flatMap(Int.init(exactly:)),
        let day = value.value.date
      else { continue }
      var occasion = template
      occasion.day = day
      occasion.episode = number
      occasion.isComputed = true
      known[number] = occasion
    }
    for statement in record.standing(.episodeAired) {
      guard let number = statement.qualifiers[.episode]?.number.flatMap(Int.init(exactly:)),
        let day = statement.value.date, day.precision == .day
      else { continue }
      var occasion = template
      occasion.day = day
      occasion.episode = number
      occasion.doubt = Wording.standing(of: statement)
      known[number] = occasion
    }
    return known.keys.sorted().compactMap { known[$0] }
  }

  private static func time(of record: Record) -> String? {
    guard let statement = record.standing(.airsAt).first, let time = statement.value.text else {
      return nil
    }
    return time + (statement.qualifiers[.timeZone].map { " \($0)" } ?? "")
  }

  /// The songs of the series on the day on which they came out.
  private static func releases(of dossier: Dossier, _ template: Occasion) -> [Occasion] {
    let circle = dossier.record.circle
    let songs = Set(
      circle.filter {
        $0.property == .soundtrackOf && $0.object == dossier.record.subject && $0.isStated
      }.map(\.subject))
    return circle.compactMap { statement in
      guard statement.property == .releasedOn, songs.contains(statement.subject),
        statement.isStated, let day = statement.value.date, day.precision == .day
      else { return nil }
      var occasion = template
      occasion.day = day
      occasion.kind = .release
      occasion.thing = statement.subject
      occasion.thingName = dossier.name(of: statement.subject)
      occasion.doubt = Wording.standing(of: statement)
      return occasion
    }
  }
}
