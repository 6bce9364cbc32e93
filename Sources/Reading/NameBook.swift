/// The names that a document uses, each once, with what speaks for its being of one kind or another.
struct NameBook: Sendable {
  private(set) var entries: [Entry] = []
  private var byKey: [String: Int] = [:]
  /// Entries by the hash of their first word, for finding a known name again.
  private var byFirstWord: [UInt64: [Int]] = [:]

  struct Entry: Sendable {
    /// The fullest form that the document writes.
    var name: String
    /// The hashes of its words.
    var words: [UInt64]
    var votes = Votes()
    var known: Vocabulary.Phrase.Kind?
    var count = 0
    /// How often it stands where a capital proves something: not at the head of a sentence.
    var firmCount = 0
    /// The longer name that this one is short for, when there is just one.
    var fuller: Int?
    var isQuoted = false
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

  subscript(entry: Int) -> Entry {
    get { entries[entry] }
    set { entries[entry] = newValue }
  }

  /// The entry with that name, made if the book has none; names are equal without case and marks.
  mutating func entry(named name: String, words: [UInt64]) -> Int {
    let key = Self.key(name)
    if let entry = byKey[key] { return entry }
    entries.append(Entry(name: name, words: words))
    let entry = entries.count - 1
    byKey[key] = entry
    if let first = words.first { byFirstWord[first, default: []].append(entry) }
    return entry
  }

  func entry(named name: String) -> Int? { byKey[Self.key(name)] }

  /// The longest name in the book that stands at a token, as the number of its words.
  func longest(at index: Int, in tokens: [Token]) -> (entry: Int, count: Int)? {
    guard let candidates = byFirstWord[tokens[index].hash] else { return nil }
    var best: (entry: Int, count: Int)?
    for candidate in candidates {
      let words = entries[candidate].words
      guard words.count > (best?.count ?? 0), index + words.count <= tokens.count else { continue }
      if (0..<words.count).allSatisfy({ tokens[index + $0].hash == words[$0] }) {
        best = (candidate, words.count)
      }
    }
    return best
  }

  /// A name without case, blanks and marks.
  static func key(_ name: String) -> String {
    String(String.UnicodeScalarView(name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
  }
}

extension NameBook.Entry {
  /// Whether a rule may take it for a person.
  var canBePerson: Bool {
    known == nil && votes.person >= max(votes.work, votes.organisation) && votes.song + votes.series + votes.film + votes.release <= votes.person
      && votes.group <= votes.person
  }

  /// Whether a rule may take it for the title of a work.
  var canBeWork: Bool { known == nil && votes.work + votes.series + votes.song + votes.film >= votes.person && votes.organisation < 3 }

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
