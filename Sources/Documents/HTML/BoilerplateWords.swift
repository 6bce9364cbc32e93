/// Lines that speak of the page instead of the story, told by their first or last words.
enum BoilerplateWords {
  /// Whether a line, by its words alone, is no part of an article's body.
  static func hold(_ text: ArraySlice<UInt8>, _ line: PageLine) -> Bool {
    if text.count <= 40, whole.contains(where: { text.begins(with: $0, andEndsWithin: 2) }) {
      return true
    }
    if line.characters < 400, openings.contains(where: { text.begins(with: $0) }) { return true }
    guard line.characters < 260 else { return false }
    if line.linked > 0, linkedOpenings.contains(where: { text.begins(with: $0) }) { return true }
    return endings.contains { text.suffix($0.utf8CodeUnitCount + 20).containsIgnoringCase($0) }
  }

  /// Whether a line names a list of other stories that follows, or is a link to one.
  static func introduceOtherStories(_ text: ArraySlice<UInt8>, _ line: PageLine) -> Bool {
    (line.characters < 60 || line.linkDensity > 0.5)
      && introductions.contains { text.begins(with: $0) }
  }

  /// A line that says nothing else.
  private static let whole: [StaticString] = [
    "advertisement", "advertising", "ad", "share", "tweet", "comments", "print", "email", "close",
    "loading...", "read more", "more", "share this", "share this article", "share this story",
    "story continues below advertisement", "article continues below", "continue reading",
    "follow us", "subscribe", "sign up", "photo", "video", "image", "gallery", "caption",
  ]
  private static let openings: [StaticString] = [
    "advertisement", "share this", "sign up for", "sign up to", "subscribe to our",
    "follow us on", "like us on", "click here to", "photo:", "photo by", "image:", "image credit",
    "photo credit", "getty images", "this material may not be", "story continues below",
    "article continues below", "get our", "get the latest", "download our", "watch:",
    "watch the video", "listen to", "have a tip",
  ]
  /// What a line with a link in it opens with.
  private static let linkedOpenings: [StaticString] = [
    "follow", "read more", "read:", "read also", "also read", "see also", "related", "more:",
    "watch", "subscribe", "click", "view", "contact", "email", "send", "join", "get", "listen",
  ]
  /// What a caption ends with.
  private static let endings: [StaticString] = [
    "/getty images", "getty images)", "/ap)", "(ap photo", "via getty", "(image:", "(photo:",
    "/reuters", "/afp", "(credit:", "(picture:",
  ]
  private static let introductions: [StaticString] = [
    "related", "read more", "read next", "read also", "also read", "more from", "more on",
    "more great", "more stories", "most read", "most popular", "most viewed", "see also",
    "recommended", "you may", "you might", "don't miss", "don\u{2019}t miss", "popular",
    "trending", "up next", "latest", "also on", "also in", "further reading", "editor's picks",
    "editors\u{2019} picks", "top stories", "in case you missed",
  ]
}

extension ArraySlice<UInt8> {
  /// Whether lower-case words stand at the start, in any case, and end there.
  fileprivate func begins(with words: StaticString) -> Bool {
    guard prefix(words.utf8CodeUnitCount).equalsIgnoringCase(words) else { return false }
    let rest = dropFirst(words.utf8CodeUnitCount)
    return !(rest.first?.isLetterASCII ?? false)
  }

  /// The same, with at most so many bytes after the words.
  fileprivate func begins(with words: StaticString, andEndsWithin count: Int) -> Bool {
    self.count <= words.utf8CodeUnitCount + count && begins(with: words)
  }
}
