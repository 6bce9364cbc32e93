/// Which entries of a bundle are wanted; asked before an entry is parsed.
package struct EntryFilter: Sendable {
  /// Whether a title is wanted; nil for every title. An entry without one is judged as "".
  package var title: (@Sendable (String) -> Bool)?
  /// The words by which one title filter is told from another: the pattern that it follows.
  package var titlePattern: String?
  /// The name of a template that the text must use (`Infobox television`); nil for any text.
  package var template: String?

  package init(
    title: (@Sendable (String) -> Bool)? = nil, following pattern: String? = nil,
    template: String? = nil
  ) {
    self.title = title
    self.titlePattern = pattern
    self.template = template
  }

  /// Two filters of one key keep the same entries.
  package var key: String { "\(titlePattern ?? "")\u{1}\(template ?? "")" }

  package func keeps(_ entry: Entry) -> Bool {
    if let title, !title(entry.facts.title ?? "") { return false }
    if let template { return Self.uses(template, entry.bytes) }
    return true
  }

  /// The entries that are kept, and all failures.
  package func callAsFunction(_ entries: EntryStream) -> EntryStream {
    EntryStream {
      while let entry = entries.next() {
        guard case .success(let found) = entry, !keeps(found) else { return entry }
      }
      return nil
    }
  }

  /// Whether `{{name` stands in the text, followed by what ends a template's name. As MediaWiki has
  /// it, the first letter's case, and spaces against underscores, make no difference.
  static func uses(_ template: String, _ text: [UInt8]) -> Bool {
    let name = template.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }
    guard let first = name.first else { return false }
    let brace = UInt8(ascii: "{")
    return text.withUnsafeBufferPointer { text in
      var index = 0
      while index + 2 + name.count < text.count {
        guard text[index] == brace, text[index + 1] == brace else {
          index += 1
          continue
        }
        index += 2
        var start = index
        while start < text.count, text[start] <= 0x20 { start += 1 }
        guard start + name.count < text.count else { return false }
        guard text[start].lowercasedASCII == first.lowercasedASCII else { continue }
        let isName = (1..<name.count).allSatisfy { offset in
          let byte = text[start + offset]
          return (byte == UInt8(ascii: "_") ? 0x20 : byte) == name[offset]
        }
        guard isName else { continue }
        var end = start + name.count
        while end < text.count, text[end] <= 0x20 || text[end] == UInt8(ascii: "_") { end += 1 }
        if end < text.count, Self.enders.contains(text[end]) { return true }
      }
      return false
    }
  }

  private static let enders = Array("|}<".utf8)
}
