/// A member of a cast in a labelled value: `Mary Adams`, `Mary Adams as Jane Brown`, `Mary Adams (Jane
/// Brown)`.
struct CastMember: Hashable {
  var actor: String
  var part: String?

  /// The members of a list with commas, each once.
  static func members(of text: String) -> [CastMember] {
    var members: [CastMember] = []
    var depth = 0
    var texts: [String] = [""]
    for character in text {
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth -= 1 }
      if depth <= 0, character == "," || character == "\n" || character == ";" {
        texts.append("")
      } else {
        texts[texts.count - 1].append(character)
      }
    }
    for text in texts {
      let member = CastMember(text)
      if member.actor.contains(where: \.isLetter), !members.contains(member) {
        members.append(member)
      }
    }
    return members
  }

  private init(_ text: String) {
    if let link = text.firstRange(of: " as ") {
      actor = Scene.bare(String(text[..<link.lowerBound]))
      part = Scene.bare(String(text[link.upperBound...]))
      return
    }
    actor = Scene.bare(text)
    // A bracket of one to four words with capitals names the part; anything else says something more.
    guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close
    else { return }
    let inside = String(text[text.index(after: open)..<close]).trimmed
    let words = inside.split(separator: " ")
    guard (1...4).contains(words.count), words.allSatisfy({ $0.first?.isUppercase ?? false }),
      inside.allSatisfy({
        $0.isLetter || $0 == " " || $0 == "-" || $0 == "." || $0 == "'" || $0 == "’"
      }),
      words.count > 1 || inside.holds("-"), inside != inside.uppercased()
    else { return }
    part = inside
  }
}
