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
  /// The elements before the anchor, from right to left.
  let before: [Element]
  let anchor: Set<WordID>
  let after: [Element]

  indirect enum Element: Sendable {
    case words(WordSet)
    case kind(WordClass)
    case slot(name: String, Slot)
    case possessive
    case mark(Unicode.Scalar)
    case gap(Int)
    case choice([[Element]])
    case optional(Element)
  }

  /// Compiles a pattern; its words are entered in the lexicon.
  init(_ source: String, _ lexicon: inout Lexicon) {
    var tokens = source.split(separator: " ").map(String.init)[...]
    let sequence = Self.sequence(&tokens, &lexicon)
    precondition(tokens.isEmpty, "unbalanced group in pattern: \(source)")
    guard let place = sequence.firstIndex(where: { if case .anchor = $0 { true } else { false } }),
      case .anchor(let words) = sequence[place]
    else { preconditionFailure("a pattern needs one word in square brackets: \(source)") }
    anchor = words
    before = Self.branched(sequence[..<place].map(\.element).reversed().map(Self.mirrored))
    after = Self.branched(sequence[(place + 1)...].map(\.element))
  }

  // MARK: - Compiling

  private enum Part {
    case anchor(Set<WordID>)
    case plain(Element)
    var element: Element {
      switch self {
      case .plain(let element): element
      case .anchor: preconditionFailure("a pattern has two anchors")
      }
    }
  }

  private static func sequence(_ tokens: inout ArraySlice<String>, _ lexicon: inout Lexicon) -> [Part] {
    var parts: [Part] = []
    while let token = tokens.first, token != ")", token != ")?", token != "/" {
      tokens.removeFirst()
      parts.append(part(token, &tokens, &lexicon))
    }
    return parts
  }

  private static func part(_ token: String, _ tokens: inout ArraySlice<String>, _ lexicon: inout Lexicon) -> Part {
    if token == "(" {
      var choices: [[Element]] = []
      repeat {
        choices.append(sequence(&tokens, &lexicon).map(\.element))
      } while tokens.popFirst(where: "/")
      let close = tokens.popFirst() ?? ")"
      return .plain(close == ")?" ? .optional(.choice(choices)) : .choice(choices))
    }
    if token.hasPrefix("[") { return .anchor(words(token.dropFirst().dropLast(), &lexicon)) }
    if token.count > 1, token.hasSuffix("?") {
      return .plain(.optional(element(String(token.dropLast()), &lexicon)))
    }
    return .plain(element(token, &lexicon))
  }

  private static func element(_ token: String, _ lexicon: inout Lexicon) -> Element {
    if token == "..." { return .gap(8) }
    if token.hasPrefix(".."), let count = Int(token.dropFirst(2)) { return .gap(count) }
    if token == "'s" { return .possessive }
    if token.hasPrefix("{") {
      let parts = token.dropFirst().dropLast().split(separator: ":")
      guard parts.count == 2, let slot = Slot(rawValue: String(parts[1])) else {
        preconditionFailure("not a slot: \(token)")
      }
      return .slot(name: String(parts[0]), slot)
    }
    if token.hasPrefix("@") {
      guard let kind = WordClass.named[String(token.dropFirst())] else { preconditionFailure("no such class: \(token)") }
      return .kind(kind)
    }
    if token.count == 1, let mark = token.unicodeScalars.first, !mark.properties.isAlphabetic { return .mark(mark) }
    return .words(WordSet(words(Substring(token), &lexicon)))
  }

  private static func words(_ list: Substring, _ lexicon: inout Lexicon) -> Set<WordID> {
    Set(list.split(separator: "|").map { lexicon.add($0) })
  }

  /// The elements with each choice at their end: every branch of it holds all that follows, so that
  /// the matcher walks on without joining lists.
  private static func branched(_ elements: [Element]) -> [Element] {
    for (place, element) in elements.enumerated() {
      let rest = Array(elements[(place + 1)...])
      switch element {
      case .choice(let choices):
        return elements[..<place] + [.choice(choices.map { branched($0 + rest) })]
      case .optional(.choice(let choices)):
        return elements[..<place] + [.choice((choices.map { $0 + rest } + [rest]).map(branched))]
      default: continue
      }
    }
    return elements
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
    "ordinal": .ordinal, "cardinal": .cardinal, "conjunction": .conjunction,
  ]
}
