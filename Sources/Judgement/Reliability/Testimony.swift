/// Who says what about which item, as numbers: the form in which reliability is learned.
///
/// The values of an item stand side by side, and so do the sources of a value.
package struct Testimony: Sendable {
  package let sources: [String]
  package let items: [String]
  /// The words of each value.
  package let values: [String]
  /// The first value of each item, and one past the last.
  let firstValue: [Int32]
  /// The first voter for each value, and one past the last.
  let firstVoter: [Int32]
  /// Sources, each once for a value.
  let voters: [Int32]
  /// Pairs of values of one item of which the first says the second less exactly (a country and its
  /// city, a year and a day of it): who says the first may mean the second.
  let hints: [Hint]

  struct Hint: Sendable {
    var general: Int32
    var exact: Int32
  }

  package func values(of item: Int) -> Range<Int> {
    Int(firstValue[item])..<Int(firstValue[item + 1])
  }

  func voters(for value: Int) -> Range<Int> {
    Int(firstVoter[value])..<Int(firstVoter[value + 1])
  }

  /// The voters for all values of an item.
  func voters(of item: Int) -> Range<Int> {
    Int(firstVoter[Int(firstValue[item])])..<Int(firstVoter[Int(firstValue[item + 1])])
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
    /// Who spoke last: a source mostly says several things in a row.
    private var speaker: (name: String, number: Int32)?

    package init() {}

    package mutating func add(source: String, item: String, value: String) {
      votes.append((items.number(of: item), number(of: source), words.number(of: value)))
    }

    private mutating func number(of source: String) -> Int32 {
      if let speaker, speaker.name == source { return speaker.number }
      let number = sources.number(of: source)
      speaker = (source, number)
      return number
    }

    /// - Parameter isHint: whether one value says another less exactly; nil where none does.
    package func testimony(
      isHint: ((_ general: String, _ exact: String) -> Bool)? = nil
    ) -> Testimony {
      let (byItem, firstVote) = grouped()
      var values: [String] = []
      var firstValue: [Int32] = [0]
      var firstVoter: [Int32] = [0]
      var voters: [Int32] = []
      var hints: [Hint] = []
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
          values.append(words.words[Int(word)])
          for other in number..<said.count where said[other].word == word {
            place[Int(said[other].source)] = -1
            voters.append(said[other].source)
            said[other].word = -1
          }
          firstVoter.append(Int32(voters.count))
        }
        if let isHint {
          for general in start..<values.count {
            for exact in start..<values.count
            where exact != general && isHint(values[general], values[exact]) {
              hints.append(Hint(general: Int32(general), exact: Int32(exact)))
            }
          }
        }
        firstValue.append(Int32(values.count))
      }
      return Testimony(
        sources: sources.words, items: items.words, values: values, firstValue: firstValue,
        firstVoter: firstVoter, voters: voters, hints: hints)
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
