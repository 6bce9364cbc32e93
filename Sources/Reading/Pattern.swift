/// A pattern over the items of a clause, written as a line of text.
///
/// Elements stand with blanks between:
/// - `plays|portrays` one of these words; `[plays|portrays]` the same, and the word by which the
///   pattern is found (each pattern has one);
/// - `@be`, `@future`, `@determiner`, `@possessive` a word of a class;
/// - `{name:slot}` a thing of a kind, kept under that name (see `Slot`);
/// - `'s` the possessive ending, `,` a mark;
/// - `...` up to eight items inside the sentence, `..3` up to three;
/// - `( a b / c )` one of several runs of elements.
///
/// Any element may end in `?`: it may be missing. Between elements the matcher passes over adverbs
/// and over what stands in brackets, relative clauses and appositions.
struct Pattern: Sendable {
  /// The line of text that it was made from.
  let source: String
  let anchor: Set<WordID>
  /// What is asked of the items, each step with the one that follows it.
  private(set) var steps: [Step] = [Step(test: .end, next: 0)]
  /// The first step behind the anchor, and the first before it, where the walk goes from right to
  /// left.
  private(set) var after = 0, before = 0

  struct Step: Sendable {
    let test: Test
    /// The place of the step that follows.
    let next: Int

    enum Test: Sendable {
      case words(WordSet)
      case kind(WordClass)
      case slot(name: SlotName, Slot)
      case possessive
      case mark(Unicode.Scalar)
      case gap(Int)
      /// The step that follows, or else this one.
      case or(Int)
      /// Nothing more is asked.
      case end
    }
  }

  /// Compiles a pattern; its words are entered in the lexicon.
  init(_ source: String, _ lexicon: inout Lexicon) {
    var tokens = source.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }[...]
    let sequence = Self.sequence(&tokens, &lexicon)
    precondition(tokens.isEmpty, "unbalanced group in pattern: \(source)")
    guard let place = sequence.firstIndex(where: { if case .anchor = $0 { true } else { false } }),
      case .anchor(let words) = sequence[place]
    else { preconditionFailure("a pattern needs one word in square brackets: \(source)") }
    self.source = source
    anchor = Set(words)
    before = link(sequence[..<place].map(\.element).reversed().map(Self.mirrored), then: 0)
    after = link(sequence[(place + 1)...].map(\.element), then: 0)
  }

  /// Enters a run of elements before a step, and gives the place of the first.
  private mutating func link(_ elements: [Element], then next: Int) -> Int {
    elements.reversed().reduce(next) { link($1, then: $0) }
  }

  private mutating func link(_ element: Element, then next: Int) -> Int {
    switch element {
    case .plain(let test): return add(Step(test: test, next: next))
    case .optional(let inner): return add(Step(test: .or(next), next: link(inner, then: next)))
    case .choice(let choices):
      let firsts = choices.map { link($0, then: next) }
      guard let last = firsts.last else { return next }
      return firsts.dropLast().reversed().reduce(last) { add(Step(test: .or($0), next: $1)) }
    }
  }

  private mutating func add(_ step: Step) -> Int {
    steps.append(step)
    return steps.count - 1
  }

  /// What the slot of that name takes.
  func slot(named name: SlotName) -> Slot? {
    for step in steps { if case .slot(name, let slot) = step.test { return slot } }
    return nil
  }

  // MARK: - Compiling

  private indirect enum Element {
    case plain(Step.Test)
    case choice([[Element]])
    case optional(Element)
  }

  private enum Part {
    case anchor([WordID])
    case plain(Element)
    var element: Element {
      switch self {
      case .plain(let element): element
      case .anchor: preconditionFailure("a pattern has two anchors")
      }
    }
  }

  private static func sequence(_ tokens: inout ArraySlice<String>, _ lexicon: inout Lexicon)
    -> [Part]
  {
    var parts: [Part] = []
    while let token = tokens.first, token != ")", token != ")?", token != "/" {
      tokens.removeFirst()
      parts.append(part(token, &tokens, &lexicon))
    }
    return parts
  }

  private static func part(
    _ token: String, _ tokens: inout ArraySlice<String>, _ lexicon: inout Lexicon
  ) -> Part {
    if token == "(" {
      var choices: [[Element]] = []
      repeat {
        choices.append(sequence(&tokens, &lexicon).map(\.element))
      } while tokens.popFirst(where: "/")
      let close = tokens.popFirst() ?? ")"
      return .plain(close == ")?" ? .optional(.choice(choices)) : .choice(choices))
    }
    if token.utf8.first == UInt8(ascii: "[") {
      return .anchor(words(token.dropFirst().dropLast(), &lexicon))
    }
    if token.utf8.count > 1, token.utf8.last == UInt8(ascii: "?") {
      return .plain(.optional(element(String(token.dropLast()), &lexicon)))
    }
    return .plain(element(token, &lexicon))
  }

  private static func element(_ token: String, _ lexicon: inout Lexicon) -> Element {
    .plain(test(token, &lexicon))
  }

  private static func test(_ token: String, _ lexicon: inout Lexicon) -> Step.Test {
    switch token.utf8.first ?? 0 {
    case UInt8(ascii: "."):
      if token == "..." { return .gap(8) }
      if let count = Int(token.dropFirst(2)) { return .gap(count) }
    case UInt8(ascii: "'") where token == "'s": return .possessive
    case UInt8(ascii: "{"): return slot(token.dropFirst().dropLast())
    case UInt8(ascii: "@"):
      guard let kind = WordClass.named[String(token.dropFirst())] else {
        preconditionFailure("no such class: \(token)")
      }
      return .kind(kind)
    default: break
    }
    if token.utf8.count == 1, let mark = token.unicodeScalars.first, !mark.properties.isAlphabetic {
      return .mark(mark)
    }
    return .words(WordSet(words(Substring(token), &lexicon)))
  }

  /// The name of a slot and what it takes, with a colon between.
  private static func slot(_ text: Substring) -> Step.Test {
    let parts = text.utf8.split(separator: UInt8(ascii: ":")).map { Substring($0) }
    guard parts.count == 2, let slot = Slot(rawValue: String(parts[1])) else {
      preconditionFailure("not a slot: \(text)")
    }
    return .slot(name: SlotName(parts[0]), slot)
  }

  private static func words(_ list: Substring, _ lexicon: inout Lexicon) -> [WordID] {
    list.utf8.split(separator: UInt8(ascii: "|")).map { word in
      precondition(word.first != UInt8(ascii: "@"), "a class among words: \(list)")
      return lexicon.add(Substring(word))
    }
  }

  private static func mirrored(_ element: Element) -> Element {
    switch element {
    case .choice(let choices): .choice(choices.map { $0.reversed().map(mirrored) })
    case .optional(let inner): .optional(mirrored(inner))
    default: element
    }
  }
}

extension ArraySlice<String> {
  /// Takes the first element off if it is this one.
  fileprivate mutating func popFirst(where expected: String) -> Bool {
    guard first == expected else { return false }
    removeFirst()
    return true
  }
}

/// What a slot of a pattern takes.
enum Slot: String, Sendable {
  /// One person, named or as he, she, the actor.
  case person
  /// People, one or several.
  case people
  /// One name or several, of anything.
  case names
  /// A part in a drama: a name with the words that describe it, or the description alone.
  case part
  /// A series, named or as it, the drama, the show.
  case series
  /// Titles of works, one or several.
  case works
  case organisations, network, platforms, groups
  case date, span, days, time, percent, number, money, minutes, episodes, count, portion
  /// Any run of plain words without a name, up to six.
  case phrase
}

extension WordClass {
  /// The classes that patterns can ask for by name.
  static let named: [String: WordClass] = [
    "be": .be, "have": .have, "future": .future, "perhaps": .perhaps, "determiner": .determiner,
    "possessive": .possessive, "pronoun": .pronoun, "relative": .relative,
    "preposition": .preposition, "occupation": .occupation, "relation": .relation,
    "genre": .genre, "series": .seriesNoun, "song": .songNoun, "release": .releaseNoun,
    "film": .filmNoun, "group": .groupNoun, "nationality": .nationality, "saying": .saying,
    "ordinal": .ordinal, "cardinal": .cardinal, "conjunction": .conjunction, "verb": .verb,
  ]
}
