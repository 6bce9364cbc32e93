/// How well claims agree with the gold ones of a document: one-to-one pairs, what was missed and
/// what is spurious. Names are compared without case and marks, a claim that only restates a gold
/// fact counts for nothing, and dates agree at the gold's precision.
struct Score {
  var paired = 0
  var modal = 0
  var missed = 0
  var spurious = 0

  var precision: Double { paired == 0 ? 0 : Double(paired) / Double(paired + spurious) }
  var recall: Double { paired == 0 ? 0 : Double(paired) / Double(paired + missed) }
  var modality: Double { paired == 0 ? 0 : Double(modal) / Double(paired) }

  private static let identifying = ["character", "episode", "area", "statistic", "series", "part"]
  private static let symmetric: Set = ["relative", "partner", "friend", "colleague"]
  private static let measured: Set = ["audienceShare", "viewers"]
  private static let loose: Set = ["occupation", "affiliation", "genre"]
  private static let airings: Set = ["episodeAired", "firstAired", "lastAired"]
  /// In the vocabulary, but not annotated throughout.
  private static let unscored: Set = [
    "group creditedIn", "group agency", "group alsoKnownAs", "song alsoKnownAs", "song composer",
    "song lyricist", "release alsoKnownAs", "character alsoKnownAs", "organisation alsoKnownAs",
  ]

  mutating func add(gold: [ScoredClaim], found: [ScoredClaim]) {
    let golds = Self.facts(Self.renamed(gold, by: gold))
    let founds = Self.facts(Self.renamed(found, by: gold))
    var taken: Set<Int> = []
    var pairs: [ScoredClaim] = []
    var misses: [ScoredClaim] = []
    for gold in golds.stablySorted(by: { -$0.qualifiers.count }) {
      var best: Int?
      for (place, found) in founds.enumerated()
      where !taken.contains(place) && Self.agrees(gold, found) {
        let isBetter =
          best.map {
            founds[$0].modalities.isDisjoint(with: gold.modalities)
              && !found.modalities.isDisjoint(with: gold.modalities)
          } ?? true
        if isBetter { best = place }
      }
      guard let best else {
        misses.append(gold)
        continue
      }
      taken.insert(best)
      pairs.append(gold)
      paired += 1
      if !founds[best].modalities.isDisjoint(with: gold.modalities) { modal += 1 }
    }
    missed += misses.count { !Self.isImplied($0, by: pairs) }
    spurious += founds.indices.count { place in
      let found = founds[place]
      return !taken.contains(place) && !golds.contains { Self.restates(found, $0) }
        && !Self.isImplied(found, by: golds)
        && !Self.unscored.contains((found.kind ?? "") + " " + found.property)
    }
  }

  /// The claims with every other name that the gold gives for a thing replaced by that thing's name.
  private static func renamed(_ claims: [ScoredClaim], by gold: [ScoredClaim]) -> [ScoredClaim] {
    let own = Set(gold.map { ScoredClaim.name($0.subject) })
    var aliases: [String: String] = [:]
    for claim in gold where claim.property == "alsoKnownAs" && aliases[claim.valueName] == nil {
      aliases[claim.valueName] = claim.subject
    }
    aliases = aliases.filter { !own.contains($0.key) }
    func swapped(_ value: ScoredClaim.Value) -> ScoredClaim.Value {
      guard case .text(let text) = value, let alias = aliases[ScoredClaim.name(text)] else {
        return value
      }
      return .text(alias)
    }
    return claims.map { claim in
      if claim.property == "alsoKnownAs", own.contains(ScoredClaim.name(claim.subject)) {
        return claim
      }
      var claim = claim
      claim.subject = aliases[ScoredClaim.name(claim.subject)] ?? claim.subject
      if claim.property != "alsoKnownAs" { claim.value = swapped(claim.value) }
      claim.qualifiers = claim.qualifiers.mapValues(swapped)
      return claim
    }
  }

  /// The claims with restatements of one fact folded into the most specific; its modalities kept.
  private static func facts(_ claims: [ScoredClaim]) -> [ScoredClaim] {
    var kept: [ScoredClaim] = []
    for claim in claims.stablySorted(by: { -identity($0).count }) {
      let same = kept.firstIndex { other in
        claim.modalities.contains("denied") == other.modalities.contains("denied")
          && claim.valueName == other.valueName && restates(claim, other)
      }
      if let same { kept[same].modalities.formUnion(claim.modalities) } else { kept.append(claim) }
    }
    return kept
  }

  private static func identity(_ claim: ScoredClaim) -> [String: String] {
    var identity: [String: String] = [:]
    for key in identifying {
      guard let value = claim.qualifiers[key], key != "statistic" || value != .text("average")
      else { continue }
      identity[key] = ScoredClaim.name(value)
    }
    return identity
  }

  /// Whether `less` says nothing that `more` does not say.
  private static func restates(_ less: ScoredClaim, _ more: ScoredClaim) -> Bool {
    less.property == more.property
      && ScoredClaim.name(less.subject) == ScoredClaim.name(more.subject)
      && (less.kind ?? more.kind) == (more.kind ?? less.kind)
      && (valueAgrees(less.property, more.value, less.value)
        || valueAgrees(less.property, less.value, more.value))
      && identity(less).allSatisfy { identity(more)[$0.key] == $0.value }
  }

  /// Whether the same day is said of the first, the last or a numbered episode.
  private static func isImplied(_ claim: ScoredClaim, by gold: [ScoredClaim]) -> Bool {
    airings.contains(claim.property)
      && gold.contains {
        airings.contains($0.property) && $0.value == claim.value
          && ScoredClaim.name($0.subject) == ScoredClaim.name(claim.subject)
      }
  }

  private static func agrees(_ gold: ScoredClaim, _ found: ScoredClaim) -> Bool {
    guard gold.property == found.property,
      gold.modalities.contains("denied") == found.modalities.contains("denied"),
      qualifiersAgree(gold, found)
    else { return false }
    let (subject, other) = (ScoredClaim.name(gold.subject), ScoredClaim.name(found.subject))
    if subject == other, valueAgrees(gold.property, gold.value, found.value) { return true }
    return symmetric.contains(gold.property) && subject == found.valueName
      && gold.valueName == other
  }

  private static func valueAgrees(
    _ property: String, _ gold: ScoredClaim.Value, _ found: ScoredClaim.Value
  ) -> Bool {
    switch (gold, found) {
    case (.money(let a, let x), .money(let b, let y)): return x == y && abs(a - b) < 0.5
    case (.money, _), (_, .money): return false
    case (.number(let a), .number(let b)): return abs(a - b) < 1e-6
    case (.number(let a), .text(let text)): return Double(text).map { abs(a - $0) < 1e-6 } ?? false
    case (.text(let text), _):
      let said = if case .text(let other) = found { other } else { ScoredClaim.name(found) }
      if isDate(text) { return said.hasPrefix(text) }
      let (a, b) = (ScoredClaim.name(text), ScoredClaim.name(said))
      return loose.contains(property)
        ? !a.isEmpty && !b.isEmpty && (a.contains(b) || b.contains(a)) : a == b
    }
  }

  private static func isDate(_ text: String) -> Bool {
    [4, 7, 10].contains(text.utf8.count)
      && text.utf8.enumerated().allSatisfy { place, byte in
        place == 4 || place == 7 ? byte == 0x2D : byte &- 0x30 < 10
      }
  }

  private static func qualifiersAgree(_ gold: ScoredClaim, _ found: ScoredClaim) -> Bool {
    let isMeasured = measured.contains(gold.property)
    func said(_ key: String, of claim: ScoredClaim) -> String? {
      claim.qualifiers[key].map(ScoredClaim.name)
    }
    for key in identifying
    where gold.qualifiers[key] != nil && !(isMeasured && ["episode", "statistic"].contains(key)) {
      guard said(key, of: gold) == said(key, of: found) else { return false }
    }
    guard isMeasured else { return true }
    // Which broadcast: by episode or by date, whichever both give.
    guard (said("statistic", of: gold) ?? "average") == (said("statistic", of: found) ?? "average")
    else { return false }
    let keys = ["episode", "date"].filter { gold.qualifiers[$0] != nil }
    guard keys.isEmpty || found.qualifiers["episode"] != nil || found.qualifiers["date"] != nil
    else { return false }
    return keys.allSatisfy { key in
      guard let a = said(key, of: gold), let b = said(key, of: found) else { return true }
      return a.hasPrefix(b) || b.hasPrefix(a)
    }
  }
}

extension Array {
  /// In the order of a number of each element; equal ones stay in their order.
  fileprivate func stablySorted(by number: (Element) -> Int) -> [Element] {
    enumerated().sorted { (number($0.element), $0.offset) < (number($1.element), $1.offset) }.map(
      \.element)
  }
}
