/// Which sources echo each other, and so are one voice.
///
/// Two sources that agree on nearly everything that others dispute have one origin: independent
/// ones, however good, slip at different places. Only items that somebody disputes are looked at,
/// since anybody may agree on the rest.
struct Echoes {
  /// For each source, the source that speaks for it: itself, or the first of its echoes.
  let voice: [Int32]

  /// Two sources are one when, with half an agreement and one item put against them beforehand,
  /// they agree on this share of what is disputed. So at least 33 disputed items in common are
  /// needed.
  private static let share = 0.985
  private static let fewestMeetings = Int((0.5 / (1 - share)).rounded(.down))
  /// An item with more voters than this is passed over: pairs grow with the square.
  private static let mostVoters = 60
  /// Up to this many sources, pairs are counted in a plain table (16 MB at most).
  private static let tableSources = 2048

  init(in testimony: Testimony) {
    var pairs = Pairs(sources: testimony.sources.count, tableSources: Self.tableSources)
    for item in testimony.items.indices where testimony.isContested(item) {
      let voters = testimony.voters(of: item)
      guard voters.count <= Self.mostVoters else { continue }
      pairs.count(testimony, item, voters)
    }
    var parent = (0..<testimony.sources.count).map(Int32.init)
    func root(_ source: Int32) -> Int32 {
      var place = source
      while parent[Int(place)] != place { place = parent[Int(place)] }
      return place
    }
    pairs.eachThatMet(atLeast: Self.fewestMeetings) { a, b, met, agreed in
      guard (Double(agreed) + 0.5) / (Double(met) + 1) >= Self.share else { return }
      let (first, second) = (root(a), root(b))
      if first != second { parent[Int(max(first, second))] = min(first, second) }
    }
    voice = (0..<testimony.sources.count).map { root(Int32($0)) }
  }

  /// How often each two sources spoke of one item, and how often they agreed.
  private struct Pairs {
    private let sources: Int
    /// How often a pair met, and above `agreement` how often it agreed; one place a pair.
    private var counts: [UInt64]
    private var sparse: [Int: UInt64] = [:]

    private static let agreement: UInt64 = 1 << 32

    init(sources: Int, tableSources: Int) {
      self.sources = sources
      counts = Array(repeating: 0, count: sources <= tableSources ? sources * sources : 0)
    }

    /// Counts every two sources of an item once; of the sources of one value each two agree.
    mutating func count(_ testimony: Testimony, _ item: Int, _ voters: Range<Int>) {
      let sourceOf = testimony.voters.span
      for value in testimony.values(of: item) {
        let own = testimony.voters(for: value)
        for place in own {
          let source = Int(sourceOf[place])
          add(source, sourceOf, (place + 1)..<own.upperBound, Self.agreement | 1)
          add(source, sourceOf, own.upperBound..<voters.upperBound, 1)
        }
      }
    }

    private mutating func add(
      _ source: Int, _ sourceOf: Span<Int32>, _ others: Range<Int>, _ step: UInt64
    ) {
      let sources = sources
      func pair(_ other: Int) -> Int { min(source, other) * sources + max(source, other) }
      if counts.isEmpty {
        for place in others { sparse[pair(Int(sourceOf[place])), default: 0] &+= step }
      } else {
        var table = counts.mutableSpan
        for place in others { table[pair(Int(sourceOf[place]))] &+= step }
      }
    }

    /// In order of the sources' numbers.
    func eachThatMet(
      atLeast fewest: Int, _ body: (_ a: Int32, _ b: Int32, _ met: Int, _ agreed: Int) -> Void
    ) {
      func hand(_ place: Int, _ count: UInt64) {
        let met = Int(count % Self.agreement)
        guard met >= fewest else { return }
        body(
          Int32(place / sources), Int32(place % sources), met, Int(count / Self.agreement))
      }
      if counts.isEmpty {
        for (place, count) in sparse.sorted(by: { $0.key < $1.key }) { hand(place, count) }
      } else {
        for place in counts.indices where counts[place] > 0 { hand(place, counts[place]) }
      }
    }
  }
}

extension Testimony {
  /// The same testimony with each voice heard once for a value.
  func heardOnce(_ echoes: Echoes) -> Testimony {
    if sources.indices.allSatisfy({ Int(echoes.voice[$0]) == $0 }) { return self }
    var heard: [Int32] = []
    heard.reserveCapacity(voters.count)
    var first: [Int32] = [0]
    first.reserveCapacity(firstVoter.count)
    /// The value for which each voice was heard last.
    var lastHeard = Array(repeating: Int32(-1), count: sources.count)
    for value in 0..<valueCount {
      for place in voters(for: value) {
        let voice = echoes.voice[Int(voters[place])]
        guard lastHeard[Int(voice)] != Int32(value) else { continue }
        lastHeard[Int(voice)] = Int32(value)
        heard.append(voice)
      }
      first.append(Int32(heard.count))
    }
    return Testimony(
      sources: sources, items: items, words: words, wordOfValue: wordOfValue,
      firstValue: firstValue, firstVoter: first, voters: heard, hints: hints, firstHint: firstHint)
  }
}
