import Documents

/// What the headings above a block say of what stands under them.
struct Section {
  let headings: [String]
  let isCast: Bool
  let isSoundtrack: Bool

  init(_ headings: [String]) {
    self.headings = headings
    isCast = headings.contains { heading in
      let heading = heading.lowercased()
      return Self.castHeadings.contains { heading.holds($0) }
    }
    isSoundtrack =
      headings.contains(where: Self.speaksOfSoundtrack)
      || headings.last.map { Self.musicHeadings.contains($0.lowercased().trimmed) } ?? false
  }

  private static let castHeadings = [
    "cast", "characters", "starring", "who's who", "who’s who", "who is who", "who's in",
    "who’s in",
    "who plays", "the players", "dramatis personae",
  ]

  /// What a section of songs is called on the page of a series.
  private static let musicHeadings: Set<String> = ["music", "songs", "the songs", "track list"]

  /// Turns to the section of a block; the blocks of one section share their headings.
  mutating func enter(_ headings: [String]) {
    if headings != self.headings { self = Section(headings) }
  }

  /// Whether a lead-in speaks of a soundtrack.
  static func speaksOfSoundtrack(_ leadIn: Passage) -> Bool {
    leadIn.bytes.mentions("soundtrack")
      || leadIn.bytes.mentions(word: "ost") && speaksOfSoundtrack(leadIn.text)
  }

  /// Whether a heading or a caption speaks of a soundtrack.
  static func speaksOfSoundtrack(_ words: String) -> Bool {
    let words = words.lowercased()
    if words.holds("soundtrack") { return true }
    guard words.holds("ost") else { return false }
    return words.split(whereSeparator: { !$0.isLetter }).contains("ost")
  }
}
