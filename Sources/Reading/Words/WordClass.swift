/// What a word is or can be; a word may be of several classes.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64

  // Grammar
  static let determiner = WordClass(rawValue: 1 << 0)
  static let preposition = WordClass(rawValue: 1 << 1)
  static let conjunction = WordClass(rawValue: 1 << 2)
  static let pronoun = WordClass(rawValue: 1 << 3)
  /// his, her, its, their
  static let possessive = WordClass(rawValue: 1 << 4)
  static let be = WordClass(rawValue: 1 << 5)
  static let have = WordClass(rawValue: 1 << 6)
  /// will, shall: a plan
  static let future = WordClass(rawValue: 1 << 7)
  /// may, might, could: a guess
  static let perhaps = WordClass(rawValue: 1 << 8)
  /// Words that a pattern passes over: also, already, reportedly, now.
  static let adverb = WordClass(rawValue: 1 << 9)
  static let relative = WordClass(rawValue: 1 << 10)
  static let negation = WordClass(rawValue: 1 << 11)
  /// A finite verb or participle that some rule knows.
  static let verb = WordClass(rawValue: 1 << 12)

  // Time and number
  static let month = WordClass(rawValue: 1 << 13)
  static let weekday = WordClass(rawValue: 1 << 14)
  static let cardinal = WordClass(rawValue: 1 << 15)
  static let ordinal = WordClass(rawValue: 1 << 16)
  static let magnitude = WordClass(rawValue: 1 << 17)
  static let currency = WordClass(rawValue: 1 << 18)
  static let season = WordClass(rawValue: 1 << 19)

  /// Begins a relative date: today, last, this, next, a (day later).
  static let timeWord = WordClass(rawValue: 1 << 44)
  /// episode, ep, part, season: stands before its number.
  static let episodeWord = WordClass(rawValue: 1 << 45)

  // Names
  static let surname = WordClass(rawValue: 1 << 20)
  static let givenName = WordClass(rawValue: 1 << 21)
  /// A syllable of Korean given names as it is romanised.
  static let koreanSyllable = WordClass(rawValue: 1 << 22)
  /// The last word of a company's or an institution's name: Entertainment, Pictures, Hospital.
  static let organisationEnding = WordClass(rawValue: 1 << 23)
  static let nationality = WordClass(rawValue: 1 << 25)
  /// Small words that may stand inside a title or a name: of, the, and, in, de, van.
  static let inner = WordClass(rawValue: 1 << 26)
  /// Titles and ranks before a name: director, Captain, actress.
  static let honorific = WordClass(rawValue: 1 << 27)
  /// Words that are capitalised for their own sake and name nothing of ours: God, Internet, I.
  static let commonCapital = WordClass(rawValue: 1 << 28)

  // Descriptions
  static let occupation = WordClass(rawValue: 1 << 32)
  static let relation = WordClass(rawValue: 1 << 33)
  static let genre = WordClass(rawValue: 1 << 34)
  /// drama, series, show: what a series is called when it is not named
  static let seriesNoun = WordClass(rawValue: 1 << 35)
  /// song, track, ballad
  static let songNoun = WordClass(rawValue: 1 << 36)
  /// album, EP, single
  static let releaseNoun = WordClass(rawValue: 1 << 37)
  static let filmNoun = WordClass(rawValue: 1 << 38)
  static let groupNoun = WordClass(rawValue: 1 << 39)

  // Firmness
  /// Stands with a period that ends no sentence: Feb, Mr, No.
  static let abbreviated = WordClass(rawValue: 1 << 42)
  /// Often the first word of a sentence: The, It, In, On, A, He.
  static let opener = WordClass(rawValue: 1 << 43)
  /// said, announced, confirmed
  static let saying = WordClass(rawValue: 1 << 41)
}
