/// What narrows a claim down: the part played, the episode measured, the region served.
package enum Qualifier: String, CaseIterable, Sendable, Comparable {
  case area, base, character, converted, date, episode, form, language, measuredBy, part, platform
  case region, relation, role, season, series, statistic, tier, timeZone

  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// The qualifiers of one claim, in alphabetical order of their keys.
package struct Qualifiers: Hashable, Sendable {
  private var pairs: [Pair]

  fileprivate struct Pair: Hashable, Sendable {
    let key: Qualifier
    var value: Value
  }

  package init() { pairs = [] }

  package subscript(key: Qualifier) -> Value? {
    get { pairs.first { $0.key == key }?.value }
    set {
      let place = pairs.firstIndex { $0.key >= key } ?? pairs.endIndex
      let present = place < pairs.endIndex && pairs[place].key == key
      switch (present, newValue) {
      case (true, let value?): pairs[place].value = value
      case (true, nil): pairs.remove(at: place)
      case (false, let value?): pairs.insert(Pair(key: key, value: value), at: place)
      case (false, nil): break
      }
    }
  }

  package var isEmpty: Bool { pairs.isEmpty }
  package var count: Int { pairs.count }
}

extension Qualifiers: Sequence {
  package struct Iterator: IteratorProtocol {
    fileprivate var pairs: ArraySlice<Pair>

    package mutating func next() -> (key: Qualifier, value: Value)? {
      pairs.popFirst().map { ($0.key, $0.value) }
    }
  }

  package func makeIterator() -> Iterator { Iterator(pairs: pairs[...]) }
}

extension Qualifiers: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (Qualifier, Value)...) {
    self.init()
    for (key, value) in elements { self[key] = value }
  }
}
