/// Lines that speak of the page instead of the story, told by their first or last words.
struct BoilerplateWords: Sendable {
  static let shared = BoilerplateWords()

  /// Whether a line, by its words alone, is no part of an article's body.
  func mark(_ text: ArraySlice<UInt8>, of line: PageLine) -> Bool {
    let folded = Folded(text)
    if folded.hasAny(of: Self.whole, limit: 40, whole: true) { return true }
    if line.characters < 400, folded.hasAny(of: Self.openings) { return true }
    if line.characters < 260, folded.ends(withAny: Self.endings) { return true }
    if line.characters < 260, line.linked > 0, folded.hasAny(of: Self.linkedOpenings) { return true }
    return false
  }

  /// Whether a line names a list of other stories that follows, or is a link to one.
  func introducesOtherStories(_ text: ArraySlice<UInt8>, _ line: PageLine) -> Bool {
    guard line.characters < 60 || line.linkDensity > 0.5 else { return false }
    return Folded(text).hasAny(of: Self.introductions)
  }

  /// The start and the end of a text, lower-case.
  private struct Folded {
    let text: ArraySlice<UInt8>
    init(_ text: ArraySlice<UInt8>) {
      self.text = text
    }
    func hasAny(of words: [StaticString], limit: Int = .max, whole: Bool = false) -> Bool {
      guard text.count <= limit else { return false }
      return words.contains { word in
        let length = word.utf8CodeUnitCount
        guard text.count >= length else { return false }
        let head = text.prefix(length)
        guard head.equalsIgnoringCase(word) else { return false }
        let after = text.startIndex + length
        if whole { return after == text.endIndex || (text.count - length <= 2 && !text[after].isLetterASCII) }
        return after == text.endIndex || !text[after].isLetterASCII
      }
    }
    func ends(withAny words: [StaticString]) -> Bool {
      words.contains { word in
        let length = word.utf8CodeUnitCount
        return text.count >= length && text.suffix(length + 20).containsIgnoringCase(word)
      }
    }
  }

  private static let whole: [StaticString] = [
    "advertisement", "advertising", "ad", "share", "tweet", "comments", "print", "email", "close",
    "loading...", "read more", "more", "share this", "share this article", "share this story",
    "story continues below advertisement", "article continues below", "continue reading",
    "follow us", "subscribe", "sign up", "photo", "video", "image", "gallery", "caption",
  ]
  private static let openings: [StaticString] = [
    "advertisement", "share this", "sign up for", "sign up to", "subscribe to our", "follow us on",
    "like us on", "click here to", "photo:", "photo by",
    "image:", "image credit", "photo credit", "getty images", "this material may not be",
    "story continues below", "article continues below", "get our", "get the latest",
    "download our", "watch:", "watch the video", "listen to", "have a tip",
  ]
  private static let endings: [StaticString] = [
    "/getty images", "getty images)", "/ap)", "(ap photo", "via getty", "(image:", "(photo:",
    "/reuters", "/afp", "(credit:", "(picture:",
  ]
  private static let linkedOpenings: [StaticString] = [
    "follow", "read more", "read:", "read also", "also read", "see also", "related", "more:", "watch",
    "subscribe", "click", "view", "contact", "email", "send", "join", "get", "listen",
  ]
  private static let introductions: [StaticString] = [
    "related", "read more", "read next", "read also", "also read", "more from", "more on", "more great",
    "more stories", "most read", "most popular", "most viewed", "see also", "recommended", "you may",
    "you might", "don't miss", "don\u{2019}t miss", "popular", "trending", "up next", "latest",
    "also on", "also in", "further reading", "editor's picks", "editors\u{2019} picks", "top stories",
    "related stories", "related articles", "in case you missed",
  ]
}
