/// What a passage's bold words say of its place on the page.
extension Passage {
  /// The passage, where all of it is bold and it is no sentence: a heading in disguise.
  var boldName: Passage? {
    guard bytes.count <= 80, let last = bytes.last, last != UInt8(ascii: "."),
      marks.contains(where: { $0.style == .bold && $0.range == 0..<bytes.count })
    else { return nil }
    return self
  }

  /// The bold words that the passage begins with, or that begin within its first words: what an
  /// encyclopedia's lead calls its subject.
  var leadingBold: String? {
    // A lead may open with an article or a title ("The", "Dame"); 40 bytes hold any.
    guard let mark = marks.first(where: { $0.style == .bold }), mark.range.lowerBound <= 40 else {
      return nil
    }
    return String(decoding: bytes[mark.range], as: UTF8.self)
  }

  /// Whether it ends as a sentence does.
  var isSentence: Bool {
    guard let last = bytes.last(where: { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: ")") })
    else {
      return false
    }
    return last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
  }
}
