/// Which names of a document are short for which fuller ones: a family name, a given name, the head
/// of a title. Names are looked up by the words at their ends, so the work grows with their number.
struct ShortForms {
  private let vocabulary: Vocabulary
  private let book: NameBook
  /// The first entry in the book that bears a short form, by the short form's entry.
  private var firstBearer: [Int: Int] = [:]
  /// The short forms of an entry.
  private var shortForms: [Int: [Int]] = [:]

  init(_ vocabulary: Vocabulary, _ book: NameBook, among passages: [TokenisedPassage]) {
    self.vocabulary = vocabulary
    self.book = book
    var entries = Set<Int>()
    for passage in passages { for mention in passage.mentions { entries.insert(mention.entry) } }
    let ordered = entries.sorted()
    var bearers: [[UInt64]: [Int]] = [:]
    for entry in ordered where book[entry].known == nil {
      for end in ends(of: book[entry].words) { bearers[end, default: []].append(entry) }
    }
    for short in ordered {
      guard book[short].known == nil, (1...2).contains(book[short].words.count) else { continue }
      for bearer in bearers[book[short].words] ?? [] where isShort(book[short], for: book[bearer]) {
        if firstBearer[short] == nil { firstBearer[short] = bearer }
        shortForms[bearer, default: []].append(short)
      }
    }
  }

  /// Files each short form under the name that it stands for: the one of its bearers that was named
  /// last before it, or the first one in the book.
  func resolve(_ passages: inout [TokenisedPassage]) {
    var lastBearer: [Int: Int] = [:]
    for place in passages.indices {
      for number in passages[place].mentions.indices {
        var entry = passages[place].mentions[number].entry
        if let bearer = lastBearer[entry] ?? firstBearer[entry] {
          passages[place].mentions[number].entry = bearer
          entry = bearer
        }
        for short in shortForms[entry] ?? [] { lastBearer[short] = entry }
      }
    }
  }

  /// The runs of one and two words at the ends of a longer name, each once.
  private func ends(of words: [UInt64]) -> Set<[UInt64]> {
    var ends: Set<[UInt64]> = []
    for count in 1...2 where words.count > count {
      ends.insert(Array(words.prefix(count)))
      ends.insert(Array(words.suffix(count)))
    }
    return ends
  }

  private func isShort(_ short: NameBook.Entry, for long: NameBook.Entry) -> Bool {
    if long.votes.person > long.votes.work, !short.isQuoted, !long.isQuoted {
      return long.words.starts(with: short.words) || !isHalfGivenName(short, of: long)
    }
    guard long.isQuoted, short.isQuoted, long.words.starts(with: short.words), short.votes.person == 0 else { return false }
    // "Squid Game" is not short for "Squid Game 2".
    return !long.name.dropFirst(short.name.count).contains(where: \.isNumber)
  }

  /// Whether a name is one syllable of a Korean given name of two, which is short for nothing.
  private func isHalfGivenName(_ short: NameBook.Entry, of long: NameBook.Entry) -> Bool {
    let parts = long.name.split(separator: " ")
    return short.words.count == 1 && parts.count == 3
      && parts.dropFirst().allSatisfy { vocabulary[vocabulary.lexicon.find(String($0))].contains(.koreanSyllable) }
  }
}
