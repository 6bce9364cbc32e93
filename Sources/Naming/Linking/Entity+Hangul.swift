import Claims

extension Entity {
  /// A name in Hangul, and how the published systems write it.
  package struct HangulName: Hashable, Sendable {
    package var text: String
    /// The chance that this is meant, of all that the spellings in Latin letters can stand for; nil
    /// for one that is written so.
    package var likelihood: Double?
    /// In the order of `Romanisation`, those systems that can tell.
    package var romanised: [Romanised]

    /// The name in Latin letters by one system.
    package struct Romanised: Hashable, Sendable {
      package var system: Romanisation
      package var text: String
    }
  }

  /// Its name in Hangul: the one most used, or else, of a person with a family name and two
  /// syllables more, the likeliest that all spellings can stand for, where it is likelier than not.
  package var hangul: HangulName? {
    let isPerson = kind == .person || kind == .character
    if let text = spellings.map(\.text).first(where: Self.isHangul) {
      let romanised: [HangulName.Romanised] =
        isPerson
        ? Self.romanised(text)
        : Romanisation.revisedTitle(text).map { [.init(system: .revised, text: $0)] } ?? []
      return HangulName(text: text, likelihood: nil, romanised: romanised)
    }
    guard isPerson else { return nil }
    let readings = spellings.compactMap { Name($0.text, kind: kind).korean }
    guard var common = readings.first else { return nil }
    for other in readings.dropFirst() {
      let both = common.common(with: other)
      if !both.isEmpty { common = both }
    }
    guard let best = common.readings.max(by: { ($0.weight, $1.key) < ($1.weight, $0.key) }),
      best.weight > 0.5
    else { return nil }
    let (all, family) = KoreanReadings.syllables(of: best.key)
    guard family > 0, all.count - family > 1 else { return nil }
    let text = Hangul.text(all)
    return HangulName(
      text: text, likelihood: Double(best.weight), romanised: Self.romanised(text))
  }

  private static func romanised(_ name: String) -> [HangulName.Romanised] {
    let joined = name.filter { $0 != " " }
    return Romanisation.allCases.compactMap { system in
      system.name(joined).map { HangulName.Romanised(system: system, text: $0) }
    }
  }

  private static func isHangul(_ text: String) -> Bool {
    let letters = text.unicodeScalars.filter { $0 != " " }
    return !letters.isEmpty && letters.allSatisfy { Hangul.syllable($0) != nil }
  }
}
