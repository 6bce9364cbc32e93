/// Who says what about which item, as numbers: the form in which reliability is learned.
///
/// The values of an item stand side by side, and so do the sources of a value.
package struct Testimony: Sendable {
  package let sources: Wordlist
  package let items: Wordlist
  /// The words that values are given in, and by value the number of its words.
  let words: Wordlist
  let wordOfValue: [Int32]
  /// The first value of each item, and one past the last.
  let firstValue: [Int32]
  /// The first voter for each value, and one past the last.
  let firstVoter: [Int32]
  /// Sources, each once for a value.
  let voters: [Int32]
  /// Pairs of values of one item of which the first says the second less exactly (a country and its
  /// city, a year and a day of it): who says the first may mean the second.
  let hints: [Hint]
  /// The first hint of each item, and one past the last; empty where there are none.
  let firstHint: [Int32]

  struct Hint: Sendable {
    var general: Int32
    var exact: Int32
  }

  package func values(of item: Int) -> Range<Int> {
    Int(firstValue[item])..<Int(firstValue[item + 1])
  }

  package var valueCount: Int { wordOfValue.count }

  /// The words of a value.
  package func text(of value: Int) -> String { words[Int(wordOfValue[value])] }

  func voters(for value: Int) -> Range<Int> {
    Int(firstVoter[value])..<Int(firstVoter[value + 1])
  }

  /// The voters for all values of an item.
  func voters(of item: Int) -> Range<Int> {
    Int(firstVoter[Int(firstValue[item])])..<Int(firstVoter[Int(firstValue[item + 1])])
  }

  func hints(of item: Int32) -> ArraySlice<Hint> {
    if hints.isEmpty { return [] }
    return hints[Int(firstHint[Int(item)])..<Int(firstHint[Int(item) + 1])]
  }

  /// Whether more than one value is said of the item.
  func isContested(_ item: Int) -> Bool { firstValue[item + 1] - firstValue[item] > 1 }
}

extension Testimony {
  /// Takes claims in any order; what a source says last of an item stands for what it says.
  package struct Builder {
    private var sources = Numbering()
    private var items = Numbering()
    private var words = Numbering()
    private var votes: [(item: Int32, source: Int32, word: Int32)] = []

    package init() {}

    package mutating func add(source: String, item: String, value: String) {
      var (source, item, value) = (source, item, value)
      source.withUTF8 { source in
        item.withUTF8 { item in
          value.withUTF8 { value in
            add(UnsafeRawBufferPointer(source), .init(item), .init(value))
          }
        }
      }
    }

    /// Takes the claim in UTF-8, of which no strings are made.
    package mutating func add(source: Span<UInt8>, item: Span<UInt8>, value: Span<UInt8>) {
      source.withUnsafeBytes { source in
        item.withUnsafeBytes { item in
          value.withUnsafeBytes { value in add(source, item, value) }
        }
      }
    }

    private mutating func add(
      _ source: UnsafeRawBufferPointer, _ item: UnsafeRawBufferPointer,
      _ value: UnsafeRawBufferPointer
    ) {
      votes.append((items.next(item), sources.next(source), words.number(of: value)))
    }

    /// - Parameter isHint: whether one value says another less exactly; nil where none does.
    package func testimony(
      isHint: ((_ general: String, _ exact: String) -> Bool)? = nil
    ) -> Testimony {
      let (byItem, firstVote) = grouped()
      var values: [Int32] = []
      values.reserveCapacity(votes.count / 2)
      var firstValue: [Int32] = [0]
      var firstVoter: [Int32] = [0]
      var voters: [Int32] = []
      voters.reserveCapacity(votes.count)
      var hints: [Hint] = []
      var firstHint: [Int32] = isHint == nil ? [] : [0]
      /// Where the vote of a source for the item at hand stands.
      var place = Array(repeating: Int32(-1), count: sources.words.count)
      var said: [(source: Int32, word: Int32)] = []
      for item in items.words.indices {
        said.removeAll(keepingCapacity: true)
        for vote in byItem[Int(firstVote[item])..<Int(firstVote[item + 1])] {
          let known = Int(place[Int(vote.source)])
          if known >= 0 {
            said[known].word = vote.word
          } else {
            place[Int(vote.source)] = Int32(said.count)
            said.append(vote)
          }
        }
        let start = values.count
        for number in said.indices where said[number].word >= 0 {
          place[Int(said[number].source)] = -1
          let word = said[number].word
          values.append(word)
          for other in number..<said.count where said[other].word == word {
            place[Int(said[other].source)] = -1
            voters.append(said[other].source)
            said[other].word = -1
          }
          firstVoter.append(Int32(voters.count))
        }
        if let isHint {
          let texts = values[start...].map { words.words[Int($0)] }
          for (general, vague) in texts.enumerated() {
            for (exact, text) in texts.enumerated()
            where exact != general && isHint(vague, text) {
              hints.append(Hint(general: Int32(start + general), exact: Int32(start + exact)))
            }
          }
          firstHint.append(Int32(hints.count))
        }
        firstValue.append(Int32(values.count))
      }
      return Testimony(
        sources: sources.words, items: items.words, words: words.words, wordOfValue: values,
        firstValue: firstValue, firstVoter: firstVoter, voters: voters, hints: hints,
        firstHint: firstHint)
    }

    /// The votes with those of one item side by side, in the order given, and where each item's
    /// begin.
    private func grouped() -> (votes: [(source: Int32, word: Int32)], first: [Int32]) {
      var first = Array(repeating: Int32(0), count: items.words.count + 1)
      for vote in votes { first[Int(vote.item) + 1] += 1 }
      for item in items.words.indices { first[item + 1] += first[item] }
      var next = first
      var grouped = Array(repeating: (source: Int32(0), word: Int32(0)), count: votes.count)
      for vote in votes {
        grouped[Int(next[Int(vote.item)])] = (vote.source, vote.word)
        next[Int(vote.item)] += 1
      }
      return (grouped, first)
    }
  }
}

extension Testimony {
  /// The number of claims.
  package var voterCount: Int { voters.count }

  /// The value that most sources say of an item; of equals the first said.
  package func mostVoted(_ item: Int) -> Int {
    var best = values(of: item).lowerBound
    for value in values(of: item) where voters(for: value).count > voters(for: best).count {
      best = value
    }
    return best
  }
}
