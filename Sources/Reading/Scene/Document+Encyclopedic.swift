import Documents

extension Document {
  /// Whether it is a page about its title, rather than a story with a headline: it has sections or an
  /// Infobox, and its title is a name that the page opens with.
  var isEncyclopedic: Bool {
    let hasInfobox = blocks.contains {
      if case .field(let name, _) = $0.content {
        name == "Genre" || name == "Network"
      } else {
        false
      }
    }
    // A page of the web may show a box of facts under a headline.
    if hasInfobox, mediaType != .html {
      return mediaType == .wikitext || title.map { Self.isName(Scene.bare($0)) } ?? true
    }
    guard blocks.contains(where: { if case .heading = $0.content { true } else { false } }) else {
      return false
    }
    guard let title else { return true }
    let name = Scene.bare(title)
    return Self.isName(name) && opens(with: name)
  }

  /// Whether the first paragraph holds a name, or there is no paragraph.
  private func opens(with name: String) -> Bool {
    for block in blocks {
      if case .paragraph(let passage) = block.content {
        return passage.text.lowercased().firstRange(of: name.lowercased()) != nil
      }
    }
    return true
  }

  /// Whether every word of four letters or more has a capital, as in the name of a page; headlines in
  /// sentence case have plain words.
  private static func isName(_ title: String) -> Bool {
    title.split(separator: " ").allSatisfy { word in
      word.count < 4 || word.first.map { !$0.isLowercase } ?? true
    }
  }

  /// The name that an article without marks stands under: a short line with which the paragraph below
  /// it opens, before a bracket, a comma or a form of "to be".
  var entryTitle: (name: String, lead: Passage)? {
    guard blocks.count > 1, case .paragraph(let line) = blocks[0].content,
      case .paragraph(let lead) = blocks[1].content, line.bytes.count <= 80
    else { return nil }
    let name = line.text.trimmed
    guard let first = name.first, !first.isLowercase, lead.text.hasPrefix(name) else { return nil }
    let behind = lead.text.dropFirst(name.count)
    guard [" (", ", ", " is a", " was a", " is the"].contains(where: behind.hasPrefix) else {
      return nil
    }
    return (name, lead)
  }

  /// The first line of a story without a title, when it is short and no sentence.
  var headline: String? {
    guard case .paragraph(let passage)? = blocks.first?.content, blocks.count > 1,
      passage.bytes.count <= 120, let last = passage.bytes.last, last != 0x2E, last != 0x22
    else { return nil }
    return passage.text
  }
}
