import Claims

/// What documents say of two names that makes them more or less likely to be of one thing.
struct Evidence {
  /// How many times likelier what is said is if the two are one than if they are two.
  var ratio: Double
  var reasons: [String]
  var claims: Set<ClaimID>
  /// Whether it holds even where one document uses both names.
  var isWithinDocument = false

  static let none = Evidence(ratio: 1, reasons: [], claims: [])
}

/// The names of other things in contexts, brought to one form for each thing.
struct Identities {
  /// The folded name that stands for all names of one series, by folded name; likewise for persons
  /// and groups.
  var series: [String: String] = [:]
  var performers: [String: String] = [:]
  /// The names that are borne by several, by folded name, and there the series that tell their
  /// bearers apart, each with what its bearer is told apart by.
  var parted: [Kind: [String: [String: String]]] = [:]

  func series(_ name: String) -> String { series[name] ?? name }
  func performer(_ name: String) -> String { performers[name] ?? name }
}

extension Evidence {
  /// Weighs the contexts of two nodes of one kind.
  init(_ a: Node, _ b: Node, _ identities: Identities) {
    switch a.key.kind {
    case .person, .group, .organisation: self = .ofPersons(a, b, identities)
    case .series: self = .ofSeries(a, b, identities)
    case .character: self = .ofCharacters(a, b, identities)
    case .song, .release: self = .ofSongs(a, b, identities)
    }
  }

  /// Ratios: a series has some twenty names in its credits among ten thousands of people of the
  /// trade, so that one shared series speaks for one person a few hundred times over; a role or a
  /// credit shared, more so. An agency has hundreds of people.
  private static func ofPersons(_ a: Node, _ b: Node, _ identities: Identities) -> Evidence {
    var evidence = Evidence.none
    var ratio = 1.0
    var roles: [String: [(String, Set<ClaimID>)]] = [:]
    var series: [String: Set<ClaimID>] = [:]
    var others: [Context: Set<ClaimID>] = [:]
    for (context, claims) in a.contexts {
      switch context {
      case .role(let name, let character):
        roles[identities.series(name), default: []].append((character, claims))
      case .cast(let name): series[identities.series(name), default: []].formUnion(claims)
      case .credit(let work, let part):
        others[.credit(work: identities.series(work), as: part)] = claims
      default: others[context] = claims
      }
    }
    func take(_ factor: Double, _ reason: String, _ claims: Set<ClaimID>) {
      guard ratio < 1e6, !evidence.reasons.contains(reason) else { return }
      ratio *= factor
      evidence.reasons.append(reason)
      evidence.claims.formUnion(claims)
    }
    for (context, claims) in b.contextsInOrder {
      switch context {
      case .role(let name, let character):
        for (other, otherClaims) in roles[identities.series(name)] ?? [] {
          let agreement = Spelling.compatible(character, other, kind: .character)
          guard (agreement?.likelihood ?? 0) > 0.05 else { continue }
          take(1000, "the same role in the same series", claims.union(otherClaims))
          evidence.isWithinDocument = true
        }
      case .cast(let name):
        if let other = series[identities.series(name)] {
          take(200, "in the cast of the same series", claims.union(other))
        }
      case .credit(let work, let part):
        if let other = others[.credit(work: identities.series(work), as: part)] {
          take(500, "the same credit in the same work", claims.union(other))
        }
      case .member:
        if let other = others[context] { take(100, "in the same group", claims.union(other)) }
      case .performed:
        if let other = others[context] { take(200, "sings the same song", claims.union(other)) }
      case .employs:
        if let other = others[context] {
          take(100, "the same character belongs to it", claims.union(other))
        }
      case .agency:
        if let other = others[context] { take(5, "with the same agency", claims.union(other)) }
      default: continue
      }
    }
    if evidence.reasons.isEmpty, a.hasWorks, b.hasWorks {
      // One person's name comes up again in the same works more often than not.
      ratio *= 0.3
      evidence.reasons.append("with no work in common")
    }
    evidence.ratio = ratio
    return evidence
  }
}

extension Node {
  /// By what they say, so that what is taken as evidence does not hang on chance.
  fileprivate var contextsInOrder: [(key: Context, value: Set<ClaimID>)] {
    contexts.map { (text: $0.key.text, context: $0) }.sorted { $0.text < $1.text }.map(\.context)
  }

  /// Whether documents name works that it has a part in.
  fileprivate var hasWorks: Bool {
    contexts.keys.contains { context in
      switch context {
      case .cast, .credit: true
      default: false
      }
    }
  }
}

extension Context {
  /// What it says, as one line.
  fileprivate var text: String {
    switch self {
    case .cast(let series): "cast(\"\(series)\")"
    case .role(let series, let character): "role(\"\(series)\", \"\(character)\")"
    case .credit(let work, let part): "credit(\"\(work)\", \"\(part)\")"
    case .member(let group): "member(\"\(group)\")"
    case .agency(let name): "agency(\"\(name)\")"
    case .employs(let name): "employs(\"\(name)\")"
    case .performed(let name): "performed(\"\(name)\")"
    case .performer(let name): "performer(\"\(name)\")"
    case .heardIn(let series): "heardIn(\"\(series)\")"
    case .person(let name): "person(\"\(name)\")"
    case .song(let name): "song(\"\(name)\")"
    case .began(let year): "began(\(year))"
    case .released(let year): "released(\(year))"
    }
  }
}
