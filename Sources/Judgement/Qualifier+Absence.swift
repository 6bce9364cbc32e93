import Claims

/// What it means that a document leaves an identifying qualifier out.
enum Absence: Sendable {
  /// The document did not say; the claim may speak of a fact that others describe more fully. With
  /// `joinsTheOnlyOne`, it does when there is but one such fact, even where the values differ;
  /// otherwise only where they agree.
  case unsaid(joinsTheOnlyOne: Bool)
  /// This is meant.
  case usual(String)
  /// Something else is meant: the whole series and not an episode, the network and not a platform.
  case another
}

extension Qualifier {
  private static let absences: [Qualifier: Absence] = [
    .statistic: .usual("average"),
    .episode: .another, .date: .another, .platform: .another, .base: .another,
    .area: .unsaid(joinsTheOnlyOne: false), .measuredBy: .unsaid(joinsTheOnlyOne: false),
  ]

  /// What leaving it out means for that property. A part of a broadcast is measured on its own,
  /// while a part of a soundtrack only places the song.
  func absence(in property: Property) -> Absence {
    if self == .part, case .number = property.values { return .another }
    return Self.absences[self] ?? .unsaid(joinsTheOnlyOne: true)
  }

  /// The kind of thing that a value of the qualifier names, where it names one.
  var namedKind: Kind? { Self.namedKinds[self] }

  private static let namedKinds: [Qualifier: Kind] = [
    .character: .character, .series: .series, .platform: .organisation, .measuredBy: .organisation,
  ]
}
