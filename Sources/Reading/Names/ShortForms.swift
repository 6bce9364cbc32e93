/// Which names of a document are short for which fuller ones: a family name, a given name, the head
/// of a title. Names are looked up by the words at their ends, so the work grows with their number.
struct ShortForms {
  private let vocabulary: Vocabulary
  private let book: NameBook
  /// For each entry of the book the first one that bears it as a short form, or -1.
  private var firstBearer: [Int]
  /// For each entry its short forms.
  private var shortForms: [[Int]]

  /// One word at an end of a name, or two.
  private struct End: Hashable {
    let first: UInt64
    var second: UInt64 = 0
  }

  init(_ vocabulary: Vocabulary, _ book: NameBook, among passages: [TokenisedPassage]) {
    self.vocabulary = vocabulary
    self.book = book
    let count = book.entries.count
    firstBearer = Array(repeating: -1, count: count)
    shortForms = Array(repeating: [], count: count)
    var isNamed = Array(repeating: false, count: count)
    for passage in passages { for mention in passage.mentions { isNamed[mention.entry] = true } }
    // No two entries have the same words, for then they would have one key.
    var shorts: [End: Int] = [:]
    // The parts of a cast may be named in a table alone.
    let isPlain = { (entry: Int) in
      (isNamed[entry] || book[entry].votes.character > 3) && book[entry].known == nil
    }
    for entry in 0..<count where isPlain(entry) {
      if let end = Self.whole(book[entry].words) { shorts[end] = entry }
    }
    for bearer in 0..<count where book[bearer].words.count > 1 && isPlain(bearer) {
      Self.forEachEnd(of: book[bearer].words) { end in
        guard let short = shorts[end], isShort(book[short], for: book[bearer]) else { return }
        if firstBearer[short] < 0 { firstBearer[short] = bearer }
        shortForms[bearer].append(short)
      }
    }
  }

  /// Files each short form under the name that it stands for: the one of its bearers that was named
  /// last before it, or the first one in the book.
  func resolve(_ passages: inout [TokenisedPassage]) {
    var lastBearer = firstBearer
    // Whom a short form meant when it stood alone, and where its last bearer was named in full.
    var meant: [Int: Int] = [:]
    var named: [Int: Int] = [:]
    for place in passages.indices {
      for number in passages[place].mentions.indices {
        var entry = passages[place].mentions[number].entry
        if lastBearer[entry] >= 0 {
          let short = entry
          // Whoever was called so before still is, in the paragraphs after somebody else of the name
          // came up.
          entry = lastBearer[short]
          if let before = meant[short], before != entry, named[short].map({ $0 < place }) ?? false {
            entry = before
          } else {
            meant[short] = entry
          }
          passages[place].mentions[number].entry = entry
        } else {
          for short in shortForms[entry] {
            lastBearer[short] = entry
            named[short] = place
          }
        }
      }
    }
  }

  /// A name of one word or two as an end of a longer one.
  private static func whole(_ words: [UInt64]) -> End? {
    switch words.count {
    case 1: End(first: words[0])
    case 2: End(first: words[0], second: words[1])
    default: nil
    }
  }

  /// The runs of one and two words at the ends of a longer name.
  private static func forEachEnd(of words: [UInt64], _ body: (End) -> Void) {
    let count = words.count
    guard count > 1 else { return }
    body(End(first: words[0]))
    if words[count - 1] != words[0] { body(End(first: words[count - 1])) }
    guard count > 2 else { return }
    let head = End(first: words[0], second: words[1])
    let tail = End(first: words[count - 2], second: words[count - 1])
    body(head)
    if tail != head { body(tail) }
  }

  private func isShort(_ short: NameBook.Entry, for long: NameBook.Entry) -> Bool {
    if long.votes.person > long.votes.work, !short.isQuoted, !long.isQuoted {
      return long.words.starts(with: short.words) || !isHalfGivenName(short, of: long)
    }
    guard long.isQuoted, short.isQuoted, long.words.starts(with: short.words),
      short.votes.person == 0
    else { return false }
    // The title of the page is its own name, whatever begins with it.
    guard short.votes.series < 6 || long.votes.series >= short.votes.series else { return false }
    // "Squid Game" is not short for "Squid Game 2".
    return !long.name.dropFirst(short.name.count).contains(where: \.isNumber)
  }

  /// Whether a name is one syllable of a Korean given name of two, which is short for nothing.
  private func isHalfGivenName(_ short: NameBook.Entry, of long: NameBook.Entry) -> Bool {
    let parts = long.name.split(separator: " ")
    return short.words.count == 1 && parts.count == 3
      && parts.dropFirst().allSatisfy {
        vocabulary[vocabulary.lexicon.find(String($0))].contains(.koreanSyllable)
      }
  }
}
