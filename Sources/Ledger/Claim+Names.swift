import Claims

/// What part a name plays in a claim that is not about the thing it names.
enum Role: Int64, Sendable {
  case value = 1
  case qualifier = 2
}

extension Claim {
  /// The thing that the claim speaks of.
  var topic: NamedThing { NamedThing(kind, subject) }

  /// Calls `body` with every name in the claim but its subject's. A value that may name things of
  /// several kinds is given once a kind.
  func eachMention(_ body: (NamedThing, Role) throws -> Void) rethrows {
    if case .text(let name) = value {
      for kind in property.kindsNamed(for: self.kind) { try body(NamedThing(kind, name), .value) }
    }
    for (key, value) in qualifiers {
      if let kind = key.kindNamed, case .text(let name) = value {
        try body(NamedThing(kind, name), .qualifier)
      }
    }
  }
}

extension Property {
  /// The kinds of thing that a value may be the name of; another name of the subject is one of the
  /// subject's own kind.
  fileprivate func kindsNamed(for subject: Kind) -> [Kind] {
    if self == .alsoKnownAs { return [subject] }
    guard case .name(let kinds) = values else { return [] }
    return kinds.count == 1 ? Array(kinds) : Kind.allCases.filter(kinds.contains)
  }
}

extension Qualifier {
  /// The kind of thing that the qualifier names; nil where it names none.
  fileprivate var kindNamed: Kind? {
    switch self {
    case .character: .character
    case .series: .series
    case .measuredBy, .platform: .organisation
    case .area, .base, .converted, .date, .episode, .form, .language, .part, .region, .relation,
      .role, .season, .statistic, .tier, .timeZone:
      nil
    }
  }
}
