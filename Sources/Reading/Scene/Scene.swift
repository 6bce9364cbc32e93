import Claims
import Documents

/// One document while it is read: its passages, the names in it, and what the talk is of.
///
/// One thread reads a document, rule by rule; what every rule looks at many times a clause is not
/// checked for two uses at once.
final class Scene {
  let vocabulary: Vocabulary
  let said: PartialDate?
  @exclusivity(unchecked) var passages: [TokenisedPassage]
  @exclusivity(unchecked) var book: NameBook
  /// What the items of the sentences name and measure.
  let items = ItemStore()
  /// The sentences of each passage.
  @exclusivity(unchecked) var sentences: [[Clause]] = []
  /// The series that the document is about, as an entry of the book.
  var topic: Int?
  /// The series that a passage has come to speak of, as the reading goes on.
  var focus: Int?
  /// The date named last, for "the night after".
  var lastDate: PartialDate?
  /// The year of the date named last, for "in December of that year".
  var lastYear: Int?
  /// The days counted from a date named before, by passage, clause and number of days.
  private var counted: [[Int]: PartialDate] = [:]
  /// The institution of the fiction named last, for "the company".
  var lastInstitution: String?
  /// The passages of each block of the document, by the block's place.
  var prose: [Int: Range<Int>] = [:]
  /// The lines of the sections of a cast, by the block's place.
  var castLines: [Int: CastLine] = [:]
  /// The passages that are lines of a list, which the rules for sentences leave alone.
  var listed: Set<Int> = []
  /// What the figure before was a figure of.
  var lastMeasure: ClauseMatch.Measure?
  /// The clause of the figure before.
  var lastClause: Range<Int>?
  /// Whether a share of the audience has been spoken of.
  var saidShare = false
  /// Whether viewers have been counted.
  var saidViewers = false
  /// The works that series are based on, as fields and rules have read them so far.
  var sources: Set<Int> = []
  /// The form of each release that a rule has read, and the last of them.
  var forms: [Int: String] = [:]
  var lastRelease: Int?
  /// The titles that a word beside them marks as a series's, a film's or an album's.
  private(set) lazy var marked: Set<Int> = titlesOfOtherWorks()
  /// The person whom an encyclopedia's page is about.
  var bearer: Int?
  /// Whether the document sets titles in quotation marks or italics.
  var quotesTitles = false
  /// Whether some song is in quotation marks.
  private(set) lazy var quotesSongs = book.entries.contains { $0.isQuoted && $0.votes.song > 1 }
  /// Whose "his" or "her" was settled last in a sentence: siblings in a list share it.
  var lastOwner: (sentence: Int, passage: Int, owner: Int)?
  /// The part spoken of last, in which passage, and whose it was to be: "the role" that somebody
  /// turned down.
  var spokenPart: (passage: Int, part: Int, people: [Int])?
  /// The passage in which a name in brackets was last read as a part and who plays it.
  var pairedPassage: Int?
  /// The bracket of titles behind the first one, where it has been read.
  var leadNames: Range<Int>?
  /// The series that a step of casting was told of last, and where.
  var castSeries: (passage: Int, token: Int, series: Int)?
  /// The sentence that names the columns of the tables below it.
  var tableIntroduction = ""
  /// The passages under the headings of a soundtrack.
  var soundtrackPassages: Set<Int> = []
  /// The passages of prose that tell of the songs of the series, as the rules for the cast left them.
  private(set) lazy var soundtrackTalk: Set<Int> = findSoundtrackTalk()
  /// The area that the line above a list names for all of its items, by their passages.
  var introducedAreas: [Int: String] = [:]
  /// The passages that are headlines.
  var headlines: Set<Int> = []
  /// The passage in which a bracket behind a name was last found to hold the part.
  var outerPlays: Int?
  /// The lines that pair a name with a name.
  private(set) lazy var roleLines = RoleLines(self)
  /// The one broadcaster or platform that the document names.
  private(set) lazy var onlyBroadcaster: Int? = findOnlyBroadcaster()
  /// How strongly the words beside an unquoted name spoke for a series, by its entry.
  var evidence: [Int: Int] = [:]
  /// The series of a title line, by the passages and the blocks under it.
  var leads: [Int: Int] = [:]
  var fieldTopics: [Int: Int] = [:]
  @exclusivity(unchecked) var drafts: [Draft] = []
  /// What was seen and could not be settled, with the stretch of the stored text where it stands.
  private(set) var sights: [(code: String, range: Range<Int>, facts: [String: String])] = []
  private var taken = Said()
  /// What the rules have said so far.
  var saidSoFar: Said {
    _read {
      if taken.count < drafts.count { taken.take(drafts) }
      yield taken
    }
  }

  init(vocabulary: Vocabulary, said: PartialDate?, passages: [TokenisedPassage], book: NameBook) {
    self.vocabulary = vocabulary
    self.said = said
    self.passages = passages
    self.book = book
  }

  /// Takes note of something that could not be settled.
  func note(_ code: String, at range: Range<Int>, _ facts: [String: String]) {
    if let last = sights.last, last.code == code, last.range == range, last.facts == facts {
      return
    }
    sights.append((code, range, facts))
  }

  func text(_ tokens: Range<Int>, in clause: Clause) -> String {
    passages[clause.passage].text(tokens)
  }

  /// The measuring firm of the document, when it names just one.
  private(set) lazy var ratingsFirm: String? = {
    let firms = Set(book.entries.lazy.filter { $0.known == .measuringFirm }.map(\.name))
    if firms.isEmpty {
      // Blogs write it in small letters, which no name is made of.
      let lines = passages.filter {
        $0.passage.bytes.mentions("nielsen") || $0.passage.bytes.mentions("tnms")
      }.map { $0.passage.text.lowercased() }
      let named = vocabulary.measuringFirms.filter { firm in
        lines.contains { $0.holds(firm.small) }
      }
      return named.max { $0.name.count < $1.name.count }?.name
    }
    return firms.count == 1 ? firms.first : nil
  }()

  /// Whom the story is about: the one person whom its headline names.
  private(set) lazy var protagonist: Int? = {
    let people = Set(
      headlines.flatMap { passages[$0].mentions.map(\.entry) }
        .filter { isPerson($0) && !isCharacter($0) && book[$0].known == nil })
    return people.count == 1 ? people.first : nil
  }()

  /// The names that stand in another script where they stand first.
  private lazy var foreign: Set<Int> = {
    var seen: Set<Int> = []
    var foreign: Set<Int> = []
    for mention in passages.lazy.flatMap(\.mentions) where seen.insert(mention.entry).inserted {
      if mention.form == .foreign { foreign.insert(mention.entry) }
    }
    return foreign
  }()

  /// The names that stand in prose, and not only in lines of lists.
  private(set) lazy var spokenOf: Set<Int> = Set(
    passages.indices.filter { !listed.contains($0) }.flatMap { passages[$0].mentions.map(\.entry) })

  /// The parts of the cast lists whose names have several words, by their last word.
  private(set) lazy var fullParts: [String: Set<String>] = castLines.values
    .flatMap { line in [line.ranked(vocabulary)?.name ?? ""] + line.characters.dropFirst() }
    .reduce(into: [:]) { parts, name in
      guard let space = name.lastIndex(of: " ") else { return }
      parts[String(name[name.index(after: space)...]), default: []].insert(name)
    }

  /// Whether a name stands in another script (한강) where it stands first.
  func isForeign(_ entry: Int) -> Bool { foreign.contains(entry) }

  /// The last episode of a series and its day, as rules have read them so far.
  func finale(of series: Int) -> (Int?, PartialDate?)? {
    let said = saidSoFar
    let date = said.lastAired[series]
    let episode = said.episodeCounts[series].map { Int($0) }
    return date == nil && episode == nil ? nil : (episode, date)
  }

  func isHeadline(_ clause: Clause) -> Bool { headlines.contains(clause.passage) }

  /// The day of the broadcast that the story is about, as rules have read it so far.
  var broadcastDay: PartialDate? { saidSoFar.broadcastDay }

  /// Whether the passage began with words that put it on the night spoken of before.
  func saidSameNight(_ clause: Clause) -> Bool {
    sentences[clause.passage].first?.items.prefix(5).contains {
      $0.word.map { vocabulary.cues.audience.sameNight.contains($0) } ?? false
    } ?? false
  }

  /// The stretch of the stored text that a run of tokens came from.
  func source(of tokens: Range<Int>, in clause: Clause) -> Range<Int> {
    passages[clause.passage].source(of: tokens)
  }

  func date(_ expression: DateExpression, _ tense: Tense, in clause: Clause) -> PartialDate? {
    // "the night before", read by several rules, is counted once.
    let stand = [clause.passage, clause.tokens.lowerBound]
    if case .daysAfterPrevious(let days) = expression, let counted = counted[stand + [days]] {
      return counted
    }
    let date = expression.date(said: said, tense, previous: lastDate, year: lastYear)
    if case .daysAfterPrevious(let days) = expression { counted[stand + [days]] = date }
    if let date, date.day != nil { lastDate = date }
    lastYear = date?.year ?? lastYear
    return date
  }
}
