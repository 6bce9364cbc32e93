import Claims

/// One thing that can be asked of one subject (who directed it, the share of episode 4 in Seoul),
/// with everything that was said about it.
struct Fact: Sendable {
  struct Key: Hashable, Sendable, Comparable {
    var subject: EntityID
    var property: Property
    var identity: Identity

    static func < (a: Key, b: Key) -> Bool {
      if a.subject != b.subject { return a.subject < b.subject }
      if a.property != b.property { return a.property.place < b.property.place }
      return a.identity < b.identity
    }
  }

  var key: Key
  /// In the order of `Said.inOrder`.
  var said: [Said]
}

extension Property {
  /// The place in the order of a page.
  var place: Int { Self.places[self] ?? Self.all.count }

  private static let places = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($0.element, $0.offset) })
}

extension Fact {
  /// The facts that these claims speak of, in order of their keys.
  ///
  /// A claim that leaves an identifying qualifier open goes to the fuller fact that it agrees with,
  /// as far as `Absence` lets it.
  static func all(in said: [Said]) -> [Fact] {
    let groups = Dictionary(grouping: EpisodeDays(said).placed(said)) {
      Key(subject: $0.subject, property: $0.property, identity: $0.identity)
    }
    var facts: [Key: [Said]] = [:]
    let byTopic = Dictionary(grouping: groups.keys.sorted()) {
      Key(subject: $0.subject, property: $0.property, identity: Identity())
    }
    for keys in byTopic.values {
      let fullestFirst = keys.sorted {
        ($1.identity.parts.count, $0) < ($0.identity.parts.count, $1)
      }
      var settled: [Key] = []
      for key in fullestFirst {
        let fuller = settled.filter { key.identity.isVaguer(than: $0.identity) }
        var homes = Homes(for: key, among: fuller, facts)
        var left: [Said] = []
        for claim in groups[key] ?? [] {
          if let home = homes.home(of: claim, facts) {
            facts[home]?.append(claim)
          } else {
            left.append(claim)
          }
        }
        if !left.isEmpty {
          facts[key] = left
          settled.append(key)
        }
      }
    }
    return facts.sorted { $0.key < $1.key }.map { key, said in
      Fact(key: key, said: said.sorted(by: Said.inOrder))
    }
  }
}

/// Which episode was on which day: a figure given for a day is the figure of its episode.
struct EpisodeDays {
  private var episodes: [EntityID: [PartialDate: Set<String>]] = [:]

  init(_ said: [Said]) {
    for claim in said where claim.property == .episodeAired && claim.isFirm {
      if let day = claim.value.date, let episode = claim.identity[.episode] {
        episodes[claim.subject, default: [:]][day, default: []].insert(episode)
      }
    }
  }

  /// The claims, those of a day with one known episode placed at that episode.
  func placed(_ said: [Said]) -> [Said] {
    said.map { claim in
      guard claim.identity[.date] != nil, let day = claim.qualifiers[.date]?.date,
        let known = episodes[claim.subject]?[day], known.count == 1, let episode = known.first
      else { return claim }
      var saying = claim.saying
      var identity = claim.identity
      identity[.date] = nil
      identity[.episode] = episode
      saying.qualifiers[.episode] = Double(episode).map(Value.number) ?? .text(episode)
      return Said(claim.claim, saying, identity: identity, voice: claim.voice)
    }
  }
}
