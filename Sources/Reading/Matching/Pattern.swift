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
  let anchor: [WordID]
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
    var text = source
    let parts = text.withUTF8 { text in
      var compiler = PatternCompiler(text)
      let parts = compiler.sequence(&lexicon)
      precondition(compiler.isAtEnd, "unbalanced group in pattern: \(source)")
      return parts
    }
    guard let place = parts.firstIndex(where: { $0.anchor != nil }),
      let anchor = parts[place].anchor,
      !parts[(place + 1)...].contains(where: { $0.anchor != nil })
    else { preconditionFailure("a pattern needs one word in square brackets: \(source)") }
    self.source = source
    self.anchor = anchor
    before = parts[..<place].reduce(0) { link($1, then: $0, isMirrored: true) }
    after = link(parts[(place + 1)...], then: 0, isMirrored: false)
  }

  /// Enters a run of elements before a step, and gives the place of the first.
  private mutating func link(
    _ elements: ArraySlice<PatternCompiler.Element>, then next: Int, isMirrored: Bool
  ) -> Int {
    isMirrored
      ? elements.reduce(next) { link($1, then: $0, isMirrored: true) }
      : elements.reversed().reduce(next) { link($1, then: $0, isMirrored: false) }
  }

  private mutating func link(
    _ element: PatternCompiler.Element, then next: Int, isMirrored: Bool
  ) -> Int {
    var first = next
    if let test = element.test {
      first = add(Step(test: test, next: next))
    } else if let last = element.choices.last {
      let firsts = element.choices.dropLast().map {
        link($0[...], then: next, isMirrored: isMirrored)
      }
      first = link(last[...], then: next, isMirrored: isMirrored)
      first = firsts.reversed().reduce(first) { add(Step(test: .or($0), next: $1)) }
    }
    return element.isOptional ? add(Step(test: .or(next), next: first)) : first
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
