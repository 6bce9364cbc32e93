import Claims

extension Mentions {
  /// Leaves aside all other names but those that tell whether two of these are one: what the claims
  /// on names with another spelling give beside them, and the series of characters.
  mutating func narrow(to names: Set<String>, _ read: (String, Kind) -> Name) {
    let sought = all.filter { names.contains($0.folded) }
    let doubtful = Self.doubtful(sought, read)
    var telling: Set<ClaimID> = []
    var scopes: Set<String> = []
    for mention in sought {
      if doubtful.contains(Spelt(mention)), !mention.contexts.isEmpty {
        telling.insert(mention.claim)
      }
      guard mention.kind == .character else { continue }
      let place = NamePlace(document: mention.document, name: mention.folded)
      scopes.formUnion(series[place] ?? mainSeries[mention.document].map { [$0] } ?? [])
    }
    all.removeAll { mention in
      !names.contains(mention.folded) && !telling.contains(mention.claim)
        && !(mention.kind == .series && scopes.contains(mention.folded))
    }
  }

  /// A name as it is written.
  private struct Spelt: Hashable {
    var kind: Kind
    var text: String

    init(_ mention: Mention) {
      kind = mention.kind
      text = mention.text
    }
  }

  /// The names that can be another spelling of one of the others, and all titles of songs and
  /// releases, which many share.
  private static func doubtful(
    _ mentions: [Mention], _ read: (String, Kind) -> Name
  ) -> Set<Spelt> {
    let all = Set(mentions.map(Spelt.init))
    var doubtful = all.filter { $0.kind == .song || $0.kind == .release }
    var buckets: [LookedUp: [(spelt: Spelt, name: Name)]] = [:]
    let names = all.subtracting(doubtful).map { ($0, read($0.text, $0.kind)) }
    for (spelt, name) in names {
      for key in name.blockingKeys {
        buckets[LookedUp(kind: spelt.kind, key: key), default: []].append((spelt, name))
      }
    }
    for (spelt, name) in names {
      for key in name.soughtKeys {
        for other in buckets[LookedUp(kind: spelt.kind, key: key)] ?? []
        where other.spelt != spelt && areInDoubt(name, other.name) {
          doubtful.formUnion([spelt, other.spelt])
        }
      }
    }
    return doubtful
  }

  /// Whether it takes more than the letters to tell if the two are one.
  private static func areInDoubt(_ a: Name, _ b: Name) -> Bool {
    guard a.folded == b.folded else { return a.compatibility(with: b) != nil }
    guard let one = a.korean, let other = b.korean else { return false }
    return (one.agreement(with: other)?.likelihood ?? 0) < Homonyms.unlike
  }

  private struct LookedUp: Hashable {
    var kind: Kind
    var key: String
  }
}
