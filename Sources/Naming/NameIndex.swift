/// Names kept so that those compatible with another are found without comparing it with all.
package struct NameIndex: Sendable {
  package let names: [Name]
  /// The hashes of all keys in ascending order, and beside each the place of a name that has it.
  private let hashes: [UInt64]
  private let places: [UInt32]

  /// A key that more names share than this leads to none of them: it is a word that a large part of
  /// all names have, and names that share nothing rarer are seldom compatible.
  private static let crowd = 2000

  /// `names` are of one kind.
  package init(_ names: [Name]) {
    self.names = names
    var entries: [(hash: UInt64, place: UInt32)] = []
    for (place, name) in names.enumerated() {
      for key in name.blockingKeys { entries.append((Self.hash(key), UInt32(place))) }
    }
    entries.sort { ($0.hash, $0.place) < ($1.hash, $1.place) }
    hashes = entries.map(\.hash)
    places = entries.map(\.place)
  }

  /// A name that is compatible with the one looked for.
  package struct Match: Sendable {
    /// Its place among `names`.
    package var place: Int
    package var compatibility: Compatibility
  }

  /// The names that are compatible with this one, the likeliest first.
  package func matches(for name: Name, atLeast likelihood: Double = 0) -> [Match] {
    var seen: Set<UInt32> = []
    var matches: [Match] = []
    for key in name.soughtKeys {
      let range = self.range(of: Self.hash(key))
      guard range.count <= Self.crowd else { continue }
      for place in places[range] where seen.insert(place).inserted {
        guard let found = names[Int(place)].compatibility(with: name),
          found.likelihood >= likelihood
        else { continue }
        matches.append(Match(place: Int(place), compatibility: found))
      }
    }
    return matches.sorted {
      ($1.compatibility.likelihood, $0.place) < ($0.compatibility.likelihood, $1.place)
    }
  }

  private func range(of hash: UInt64) -> Range<Int> {
    func first(where isReached: (UInt64) -> Bool) -> Int {
      var low = 0
      var high = hashes.count
      while low < high {
        let middle = (low + high) / 2
        if isReached(hashes[middle]) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    return first { $0 >= hash }..<first { $0 > hash }
  }

  /// FNV-1a of 64 bits (Fowler, Noll, Vo, 1991), the same on every machine.
  private static func hash(_ key: String) -> UInt64 {
    key.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
