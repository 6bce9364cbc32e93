import Documents

/// A line of a cast list: who plays, and the parts played.
struct CastLine {
  let actor: String
  /// One name a part; a description (`newscaster`) where the part has no name.
  let characters: [String]

  /// Nil for a line that is no `A as B`, and no name alone.
  init?(_ line: TokenisedPassage) { self.init(line.passage.text) }

  init?(_ text: String) {
    let text = text.replacing("\u{A0}", with: " ").trimmed
    guard text.utf8.count < 300 else { return nil }
    let separators = [" as ", " – ", " — ", " - ", " plays ", " ... ", " … ", " : "]
    guard let cut = separators.compactMap({ text.firstRange(of: $0) }).min(by: { $0.lowerBound < $1.lowerBound }) else {
      guard let first = text.unicodeScalars.first, first.properties.isUppercase, text.split(separator: " ").count <= 4, !text.contains(where: { ",.;:\"".contains($0) }) else { return nil }
      actor = Self.bare(text)
      characters = []
      return
    }
    actor = Self.bare(String(text[..<cut.lowerBound]))
    guard !actor.isEmpty, actor.split(separator: " ").count <= 6, actor.first?.isLowercase != true else { return nil }
    var rest = String(text[cut.upperBound...])
    // A description on the same line, behind a colon or a comma, is not part of the name.
    for stop in [": ", "; "] { if let range = rest.firstRange(of: stop) { rest = String(rest[..<range.lowerBound]) } }
    if let range = rest.firstRange(of: ", ") { rest = String(rest[..<range.lowerBound]) }
    characters = rest.split(separator: "/").map { Self.character(Self.bare(String($0))) }.filter { !$0.isEmpty }
    guard !characters.isEmpty else { return nil }
  }

  /// The rank that stands before the name of the first part, in lower case, if it is a profession.
  func rank(_ vocabulary: Vocabulary) -> String? {
    guard let words = characters.first?.split(separator: " "), words.count > 1,
      words[0].first?.isUppercase == true,
      vocabulary[vocabulary.lexicon.find(String(words[0]))].contains(.occupation),
      vocabulary[vocabulary.lexicon.find(String(words[0]))].isDisjoint(with: [.surname, .givenName])
    else { return nil }
    return words[0].lowercased()
  }

  /// A name without what stands in brackets, quotation marks and a closing period.
  private static func bare(_ text: String) -> String {
    var text = text
    while let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") {
      text.removeSubrange(open...close)
    }
    text = text.replacing("  ", with: " ").trimmed
    while let last = text.last, ".,;*".contains(last), !(text.hasSuffix("Jr.") || text.hasSuffix("Sr.")) { text.removeLast() }
    return text.trimmed
  }

  /// A part without its article and the age at which it is played.
  private static func character(_ text: String) -> String {
    var words = text.split(separator: " ")[...]
    while words.count > 1, let first = words.first, ["a", "an", "the", "young", "adult", "old", "older", "teenage", "child", "younger", "middle-aged", "elderly"].contains(first.lowercased()),
      first.first?.isLowercase == true || ["young"].contains(first.lowercased()) { words = words.dropFirst() }
    return words.joined(separator: " ")
  }
}
