/// Cuts the line of text of a pattern into its elements.
struct PatternCompiler {
  private let text: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    passBlanks()
  }

  /// One element of a pattern: a test, or one of several runs of elements.
  struct Element {
    var test: Pattern.Step.Test?
    var choices: [[Element]] = []
    var isOptional = false
    /// The words by which the pattern is found, where this is the element that gives them.
    var anchor: [WordID]?
  }

  var isAtEnd: Bool { place == text.count }

  /// The elements up to the end of the group, or of the pattern.
  mutating func sequence(_ lexicon: inout Lexicon) -> [Element] {
    var elements: [Element] = []
    elements.reserveCapacity(8)
    while let token = peeked, !Self.endsRun(token) {
      take(token)
      elements.append(element(token, &lexicon))
    }
    return elements
  }

  private typealias Token = UnsafeBufferPointer<UInt8>

  /// The token at the place where the compiler stands; nil at the end.
  private var peeked: Token? {
    guard place < text.count else { return nil }
    let end = text[place...].firstIndex(of: UInt8(ascii: " ")) ?? text.count
    return Token(rebasing: text[place..<end])
  }

  private mutating func take(_ token: Token) {
    place += token.count
    passBlanks()
  }

  private mutating func passBlanks() {
    while place < text.count, text[place] == UInt8(ascii: " ") { place += 1 }
  }

  private static func endsRun(_ token: Token) -> Bool {
    token[0] == UInt8(ascii: ")") || token.count == 1 && token[0] == UInt8(ascii: "/")
  }

  private mutating func element(_ token: Token, _ lexicon: inout Lexicon) -> Element {
    if token[0] == UInt8(ascii: "("), token.count == 1 { return group(&lexicon) }
    if token[0] == UInt8(ascii: "[") {
      return Element(anchor: Self.words(Self.inner(of: token), &lexicon))
    }
    let isOptional = token.count > 1 && token[token.count - 1] == UInt8(ascii: "?")
    let plain = isOptional ? Token(rebasing: token.dropLast()) : token
    return Element(test: Self.test(plain, &lexicon), isOptional: isOptional)
  }

  /// The rest of a group whose opening bracket has been taken.
  private mutating func group(_ lexicon: inout Lexicon) -> Element {
    var group = Element()
    while true {
      let choice = sequence(&lexicon)
      precondition(choice.allSatisfy { $0.anchor == nil }, "a group in a pattern has no anchor")
      group.choices.append(choice)
      guard let end = peeked else { return group }
      take(end)
      if end[0] == UInt8(ascii: ")") {
        group.isOptional = end.count > 1
        return group
      }
    }
  }

  private static func test(_ token: Token, _ lexicon: inout Lexicon) -> Pattern.Step.Test {
    switch token[0] {
    case UInt8(ascii: "."):
      if string(token) == "..." { return .gap(8) }
      if let count = Int(string(token).dropFirst(2)) { return .gap(count) }
    case UInt8(ascii: "'") where token.count == 2 && token[1] == UInt8(ascii: "s"):
      return .possessive
    case UInt8(ascii: "{"): return slot(inner(of: token))
    case UInt8(ascii: "@"):
      let name = string(Token(rebasing: token.dropFirst()))
      guard let kind = WordClass.named[name] else {
        preconditionFailure("no such class: \(name)")
      }
      return .kind(kind)
    default: break
    }
    if token.count == 1, !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(token[0] | 0x20) {
      return .mark(Unicode.Scalar(token[0]))
    }
    return .words(WordSet(words(token, &lexicon)))
  }

  /// The name of a slot and what it takes, with a colon between.
  private static func slot(_ token: Token) -> Pattern.Step.Test {
    guard let colon = token.firstIndex(of: UInt8(ascii: ":")),
      let slot = Slot(rawValue: string(Token(rebasing: token[(colon + 1)...])))
    else { preconditionFailure("not a slot: \(string(token))") }
    return .slot(name: SlotName(string(Token(rebasing: token[..<colon]))), slot)
  }

  /// The numbers of the words of a list with bars between.
  private static func words(_ list: Token, _ lexicon: inout Lexicon) -> [WordID] {
    list.split(separator: UInt8(ascii: "|")).map { word in
      precondition(word.first != UInt8(ascii: "@"), "a class among words: \(string(list))")
      return lexicon.add(Token(rebasing: word))
    }
  }

  /// A token without the brackets around it.
  private static func inner(of token: Token) -> Token {
    Token(rebasing: token.dropFirst().dropLast())
  }

  private static func string(_ token: Token) -> String { String(decoding: token, as: UTF8.self) }
}
