import Claims

extension Rule {
  static let castRules: [Rule] = [
    Rule(
      "who plays whom",
      stage: .cast,
      [
        "{p:people} @future? @be? [plays|play|played|playing|portrays|portray|portrayed|embodies|embody|essays|essay|essayed|voices] {c:part}",
        "{p:people} ( @future / @be set|due to / @be to )? ( take on / takes on / took on / taking on / assume / assumes / has taken over / takes over ) the role|part|character [of] {c:part}",
      ],
      reads: [
        Example("Mary Adams plays Jane Brown in the drama \"Cold River\".", "Cold River | castMember | Mary Adams | character=Jane Brown"),
      ],
      leaves: ["The band plays guitar music in \"Cold River\"."]
    ) { match in match.cast() },
  ]
}

extension Match {
  /// Claims a part for each person of the slot `p`, with the characters of the slot `c`.
  mutating func cast(modality: Modality? = nil) {
    guard let series = series() else { return }
    let people = names("p")
    let parts = names("c")
    for (place, person) in people.enumerated() {
      let part = parts.count == people.count ? parts[place] : parts.count == 1 && people.count >= 1 ? parts[0] : nil
      if let part, part != person {
        scene.book[part].votes.character += 4
        claim(series, .series, .castMember, .entry(person), [(.character, .entry(part))], modality: modality)
      } else if part == nil {
        claim(series, .series, .castMember, .entry(person), modality: modality)
      }
    }
  }
}
