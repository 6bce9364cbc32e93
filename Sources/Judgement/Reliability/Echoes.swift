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
  /// An item with more voters than this is passed over: pairs grow with the square.
  private static let mostVoters = 60
  /// Up to this many sources, pairs are counted in a plain table (16 MB at most).
  private static let tableSources = 2048

  init(in testimony: Testimony) {
    var pairs = Pairs(sources: testimony.sources.count, tableSources: Self.tableSources)
    var votes: [(source: Int32, value: Int)] = []
    for item in testimony.items.indices where testimony.isContested(item) {
      votes.removeAll(keepingCapacity: true)
      for value in testimony.values(of: item) {
        for place in testimony.voters(for: value) { votes.append((testimony.voters[place], value)) }
      }
      guard votes.count <= Self.mostVoters else { continue }
      for a in 0..<votes.count {
        for b in (a + 1)..<max(votes.count, a + 1) {
          pairs.count(votes[a].source, votes[b].source, agree: votes[a].value == votes[b].value)
        }
      }
    }
    var parent = (0..<testimony.sources.count).map(Int32.init)
    func root(_ source: Int32) -> Int32 {
      var place = source
      while parent[Int(place)] != place { place = parent[Int(place)] }
      return place
    }
    for (a, b, met, agreed) in pairs.all {
      guard (Double(agreed) + 0.5) / (Double(met) + 1) >= Self.share else { continue }
      let (first, second) = (root(a), root(b))
      if first != second { parent[Int(max(first, second))] = min(first, second) }
    }
    voice = (0..<testimony.sources.count).map { root(Int32($0)) }
  }

  /// How often each two sources spoke of one item, and how often they agreed.
  private struct Pairs {
    private let sources: Int
    private var met: [Int32]
    private var agreed: [Int32]
    private var sparse: [Int: (met: Int32, agreed: Int32)] = [:]

    init(sources: Int, tableSources: Int) {
      self.sources = sources
      let size = sources <= tableSources ? sources * sources : 0
      met = Array(repeating: 0, count: size)
      agreed = Array(repeating: 0, count: size)
    }

    mutating func count(_ a: Int32, _ b: Int32, agree: Bool) {
      let place = Int(min(a, b)) * sources + Int(max(a, b))
      if met.isEmpty {
        sparse[place, default: (0, 0)].met += 1
        if agree { sparse[place]?.agreed += 1 }
      } else {
        met[place] += 1
        if agree { agreed[place] += 1 }
      }
    }

    /// In order of the sources' numbers.
    var all: [(a: Int32, b: Int32, met: Int32, agreed: Int32)] {
      let counts =
        met.isEmpty
        ? sparse.sorted { $0.key < $1.key }.map { ($0.key, $0.value.met, $0.value.agreed) }
        : met.indices.filter { met[$0] > 0 }.map { ($0, met[$0], agreed[$0]) }
      return counts.map { place, met, agreed in
        (Int32(place / sources), Int32(place % sources), met, agreed)
      }
    }
  }
}

extension Testimony {
  /// The same testimony with each voice heard once for a value.
  func heardOnce(_ echoes: Echoes) -> Testimony {
    var heard: [Int32] = []
    heard.reserveCapacity(voters.count)
    var first: [Int32] = [0]
    first.reserveCapacity(firstVoter.count)
    /// The value for which each voice was heard last.
    var lastHeard = Array(repeating: Int32(-1), count: sources.count)
    for value in values.indices {
      for place in voters(for: value) {
        let voice = echoes.voice[Int(voters[place])]
        guard lastHeard[Int(voice)] != Int32(value) else { continue }
        lastHeard[Int(voice)] = Int32(value)
        heard.append(voice)
      }
      first.append(Int32(heard.count))
    }
    return Testimony(
      sources: sources, items: items, values: values, firstValue: firstValue, firstVoter: first,
      voters: heard, hints: hints)
  }
}
