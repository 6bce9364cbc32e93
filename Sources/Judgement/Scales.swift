import Claims

/// Weighs the claims of one fact.
///
/// Each source that speaks for a value adds the logarithm of the odds that it would say so were it
/// true: ln(n·A / (1 − A)), with the source's accuracy A and n values it might have said by mistake
/// (Dong, Berti-Équille and Srivastava, "Integrating Conflicting Data", VLDB 2009), scaled by how
/// firmly it speaks. A source counts once, and a copy not at all.
struct Scales {
  let reliability: Reliability
  /// The entities that stand close to a subject, by the section of properties they know best.
  let closeness: Closeness

  /// Weighs the sides of one fact together: a copy on one side may be of an original on another.
  func weigh(_ sides: inout [Side], rejected: [ClaimID: String]) {
    let everything = sides.flatMap { $0.supporters + $0.denials }
    let originals = Originals(everything)
    let latest = Dictionary(
      everything.map { ($0.voice, $0.source.said) }, uniquingKeysWith: { max($0, $1) })
    for place in sides.indices {
      var heard: Set<String> = []
      for claim in sides[place].supporters + sides[place].denials {
        var (weight, reason) = weight(
          of: claim, original: originals.original(of: claim), heard: &heard,
          rejection: rejected[claim.claim.id])
        if weight > 0, let last = latest[claim.voice], claim.source.said < last,
          !sides[place].isSaid(by: claim.voice, on: last)
        {
          weight /= 2
          reason += ", and otherwise by the same source later"
        }
        sides[place].weighed.append(
          Weighed(claim: claim.claim, supports: !claim.isDenial, weight: weight, reason: reason))
      }
    }
  }

  private func weight(
    of claim: Said, original: Said?, heard: inout Set<String>, rejection: String?
  ) -> (Double, String) {
    if let rejection { return (0, rejection) }
    if let original {
      return (0, "repeats the wording of \(original.source.label), so it is not counted again")
    }
    guard heard.insert(claim.voice + (claim.isDenial ? " denies" : "")).inserted else {
      return (0, "the same source says it again")
    }
    let isClose = closeness.isClose(claim)
    let accuracy = reliability.accuracy(
      of: claim.source, in: claim.property.section, isClose: isClose)
    let weight = claim.modality.firmness * reliability.logOdds(accuracy)
    return (weight, claim.modality.words + (isClose ? ", by who is closest to it" : ""))
  }
}

/// Which claims repeat the wording of another source's.
private struct Originals {
  private var originals: [ClaimID: Said] = [:]

  /// Runs of four words that two quotes must share, and the share of the shorter one's runs, before
  /// one is held for a copy: a table row or a plain "directed by" is alike without copying.
  private static let fewestRuns = 6
  private static let share = 0.6

  init(_ said: [Said]) {
    // Nobody copies from himself.
    guard let voice = said.first?.voice, said.contains(where: { $0.voice != voice }) else { return }
    let ordered = said.filter { $0.claim.words != nil }.sorted {
      $0.source.said == $1.source.said
        ? Said.inOrder($0, $1) : $0.source.said < $1.source.said
    }
    guard ordered.count > 1 else { return }
    var earlier: [(said: Said, runs: Set<String>)] = []
    for claim in ordered {
      let runs = Words.runs(of: claim.claim.words ?? "")
      guard runs.count >= Self.fewestRuns else { continue }
      if let original = earlier.first(where: { other in
        other.said.voice != claim.voice && Self.isAlike(other.runs, runs)
      }) {
        originals[claim.claim.id] = original.said
      } else {
        earlier.append((claim, runs))
      }
    }
  }

  private static func isAlike(_ a: Set<String>, _ b: Set<String>) -> Bool {
    let shared = a.intersection(b).count
    return shared >= fewestRuns && Double(shared) >= share * Double(min(a.count, b.count))
  }

  func original(of claim: Said) -> Said? { originals[claim.claim.id] }
}

extension Modality {
  /// How firmly it is said, in words.
  var words: String {
    switch self {
    case .asserted: "said as a fact"
    case .attributed: "said with a named source"
    case .reported: "reported without a named source"
    case .expected: "said as a plan"
    case .speculated: "said as a guess"
    case .denied: "said not to be so"
    }
  }
}

extension Source {
  /// How a reader would call the document.
  var label: String {
    let name = publisher ?? title ?? document.name
    return isDated ? "\(name) of \(said)" : name
  }
}
