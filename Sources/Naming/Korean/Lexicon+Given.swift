extension Lexicon {
  /// A given name that letters can spell.
  struct Given {
    /// Its syllables, as digits of a number; see `KoreanReadings`.
    var digits: UInt64
    var count: Int
    /// The share of people who bear it.
    var share: Float
    /// The share of those who write it so.
    var habit: Float
    /// The share of people who bear it and write it so.
    var weight: Float { share * habit }
  }

  /// Given names by their number of syllables. Two is the rule; the shares are those of the singers
  /// behind `Korean.habitTable`.
  static let lengths: [Float] = [0, 0.05, 0.92, 0.03, 0.002]

  /// What is less likely than this is not looked into further: one name in a thousand millions.
  private static let faintest: Float = 1e-12
  /// What is so much less likely than the likeliest name that the letters spell is left out.
  private static let slightest: Float = 1e-4

  /// The given names that some words can spell.
  func given(_ words: ArraySlice<NameWords.Word>) -> [Given] {
    guard words.count < Self.lengths.count else { return [] }
    var partial = [Given(digits: 0, count: 0, share: 1, habit: 1)]
    for word in words {
      var next: [Given] = []
      word.letters.withUnsafeBufferPointer { letters in
        for head in partial { extend(head, with: letters, from: 0, words.count == 1, into: &next) }
      }
      if next.isEmpty { return [] }
      partial = next
    }
    var likeliest: Float = 0
    for place in partial.indices {
      partial[place].share *= Self.lengths[partial[place].count]
      likeliest = max(likeliest, partial[place].weight)
    }
    partial.removeAll { $0.weight < likeliest * Self.slightest }
    return partial
  }

  /// Every way to cut letters into syllables.
  private func extend(
    _ head: Given, with letters: UnsafeBufferPointer<UInt8>, from start: Int, _ isOnlyWord: Bool,
    into names: inout [Given]
  ) {
    if start == letters.count {
      names.append(head)
      return
    }
    guard head.count < Self.lengths.count - 1 else { return }
    var key = UInt64(0)
    for end in start..<min(start + Letters.longest, letters.count) {
      key = key << 8 | UInt64(letters[end])
      for sense in senses(of: key) {
        let isWhole = isOnlyWord && head.count == 0 && end + 1 == letters.count
        let share =
          isWhole ? (sense.first + sense.second) / 2 : head.count == 0 ? sense.first : sense.second
        let next = Given(
          digits: head.digits &* KoreanReadings.base &+ UInt64(sense.syllable) + 1,
          count: head.count + 1, share: head.share * share, habit: head.habit * sense.habit)
        guard next.weight > Self.faintest else { continue }
        extend(next, with: letters, from: end + 1, isOnlyWord, into: &names)
      }
    }
  }
}
