/// The names that a document uses, each once, with what speaks for its being of one kind or another.
struct NameBook: Sendable {
  private(set) var entries: [Entry] = []
  /// Whether words around some name have spoken for its being a song's.
  private(set) var hasSongs = false
  /// Whether a single word has.
  private(set) var mayHaveSongs = false
  /// Entries by the hash of their key; two names with one 64-bit hash are taken to be one.
  private var byKey: [UInt64: Int] = [:]
  /// The entry of several words made last by its first two, for finding a known name again; each
  /// tells the one before it that begins alike.
  private var byHead: [Head: Int] = [:]
  /// The first and last words of names of several words that stand where a capital proves something.
  private var firmEnds: Set<UInt64> = []

  struct Entry: Sendable {
    /// The fullest form that the document writes.
    var name: String
    /// The hashes of its words.
    var words: [UInt64]
    /// Whether its name is written without a small letter.
    fileprivate(set) var isShouted: Bool
    var votes = Votes()
    var known: Vocabulary.Phrase.Kind?
    var count = 0
    /// How often it stands where a capital proves something: not at the head of a sentence.
    var firmCount = 0
    /// The longer name that this one is short for, when there is just one.
    var fuller: Int?
    var isQuoted = false
    /// The entry made before it whose first two words are the same.
    fileprivate var alike: Int?
  }

  private struct Head: Hashable {
    var first, second: UInt64
  }

  /// Points for and against each kind of thing that a name can be; a rule that uses it adds to them.
  struct Votes: Sendable {
    var person = 0
    var work = 0
    var song = 0
    var release = 0
    var film = 0
    var series = 0
    var organisation = 0
    var group = 0
    var place = 0
    /// The person is one of the fiction.
    var character = 0
  }

  /// Makes room for so many names.
  mutating func reserve(_ count: Int) {
    entries.reserveCapacity(count)
    byKey.reserveCapacity(count)
    byHead.reserveCapacity(count)
    firmEnds.reserveCapacity(count)
  }

  subscript(entry: Int) -> Entry {
    _read { yield entries[entry] }
    _modify {
      yield &entries[entry]
      if entries[entry].votes.song > 0 { mayHaveSongs = true }
      if entries[entry].votes.song > 1 { hasSongs = true }
    }
  }

  /// The entry with that name, made if the book has none; names are equal without case and marks.
  mutating func entry(named name: String, words: @autoclosure () -> [UInt64]) -> Int {
    entry(Self.key(name), named: name, words: words())
  }

  /// The same for a name that stands in a text; its words are written out only where the book has
  /// use for them.
  mutating func entry(
    _ bytes: ArraySlice<UInt8>, named name: () -> String, words: () -> [UInt64]
  ) -> Int {
    guard let key = Self.key(bytes) else { return entry(named: name(), words: words()) }
    if let entry = byKey[key], !entries[entry].isShouted { return entry }
    return entry(key, named: name(), words: words())
  }

  private mutating func entry(
    _ key: UInt64, named name: @autoclosure () -> String, words: @autoclosure () -> [UInt64]
  ) -> Int {
    if let entry = byKey[key] {
      // A form in small letters tells more than a headline's capitals.
      guard entries[entry].isShouted else { return entry }
      let name = name()
      if name.utf8.count > 4, !name.isShouted {
        entries[entry].name = name
        entries[entry].isShouted = false
      }
      return entry
    }
    let (name, words) = (name(), words())
    entries.append(Entry(name: name, words: words, isShouted: name.isShouted))
    let entry = entries.count - 1
    byKey[key] = entry
    if words.count > 1 {
      entries[entry].alike = byHead.updateValue(
        entry, forKey: Head(first: words[0], second: words[1]))
    }
    return entry
  }

  func entry(named name: String) -> Int? { byKey[Self.key(name)] }

  /// The entry of a name that stands in a text, if the book has it.
  func entry(_ bytes: ArraySlice<UInt8>) -> Int? {
    byKey[Self.key(bytes) ?? Self.key(String(decoding: bytes, as: UTF8.self))]
  }

  /// Counts a use where a capital proves something.
  mutating func countFirm(_ entry: Int) {
    entries[entry].firmCount += 1
    let words = entries[entry].words
    guard entries[entry].firmCount == 1, words.count > 1, let first = words.first,
      let last = words.last
    else { return }
    firmEnds.insert(first)
    firmEnds.insert(last)
  }

  /// Whether a firm name of several words begins or ends with a word.
  func isFirmEnd(_ word: UInt64) -> Bool { firmEnds.contains(word) }

  /// The longest name of several words in the book that stands at a token, and how many they are.
  func longest(at index: Int, in tokens: [Token]) -> (entry: Int, count: Int)? {
    guard index + 1 < tokens.count else { return nil }
    var next = byHead[Head(first: tokens[index].hash, second: tokens[index + 1].hash)]
    var best: (entry: Int, count: Int)?
    // A text that names hundreds of things which begin alike would be searched for all at each.
    for _ in 0..<64 {
      guard let candidate = next else { break }
      next = entries[candidate].alike
      let count = entries[candidate].words.count
      guard count > (best?.count ?? 0), index + count <= tokens.count else { continue }
      if (2..<count).allSatisfy({ tokens[index + $0].hash == entries[candidate].words[$0] }) {
        best = (candidate, count)
      }
    }
    return best
  }

  /// The hash of a name without case, blanks and marks.
  private static func key(_ name: String) -> UInt64 {
    var name = name
    if let key = name.withUTF8({ Self.key($0) }) { return key }
    var plain = String(
      String.UnicodeScalarView(
        name.lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
    return plain.withUTF8 { Lexicon.hash($0) }
  }

  /// The same of the bytes of a name; nil where a letter stands outside ASCII, whose case only its
  /// properties tell.
  private static func key(_ bytes: some Collection<UInt8>) -> UInt64? {
    var hash = Lexicon.seed
    for byte in bytes {
      if byte >= 0x80 { return nil }
      if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 { hash = Lexicon.step(hash, byte) }
    }
    return Lexicon.finish(hash)
  }
}

extension NameBook.Entry {
  /// Whether a rule may take it for a person.
  var canBePerson: Bool {
    known == nil && votes.person >= max(votes.work, votes.organisation)
      && votes.song + votes.series + votes.film + votes.release <= votes.person
      && votes.group <= votes.person
  }

  /// Whether a rule may take it for the title of a work.
  var canBeWork: Bool {
    known == nil && votes.work + votes.series + votes.song + votes.film >= votes.person
      && votes.organisation < 3
  }

  var canBeSeries: Bool {
    canBeWork && votes.series + votes.work >= max(votes.song, votes.release, votes.group)
      && (votes.series > 0 || votes.song + votes.release == 0)
  }

  var canBeOrganisation: Bool {
    switch known {
    case .network, .platform, .measuringFirm: true
    case .country, .region: false
    case nil: votes.person <= votes.organisation + 1 && !isQuoted
    }
  }
}
