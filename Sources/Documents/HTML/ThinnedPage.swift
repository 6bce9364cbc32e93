/// A page of UTF-8 cut down to what reading needs, before it is parsed: no comments, no scripts, no
/// style sheets, no drawings, and of the attributes only those that say something.
///
/// What a page shows is a small part of its bytes; leaving the rest out first makes the parse
/// several times faster. Tags, attributes and raw text elements are told apart as in the HTML
/// standard, section 13.2.5.
struct ThinnedPage: Sendable {
  /// The page, for the parser.
  private(set) var html: [UInt8] = []
  /// The JSON-LD scripts, in order.
  private(set) var linkedData: [ArraySlice<UInt8>] = []

  private let page: [UInt8]
  private var place = 0
  /// Elements of which no end tag is left, so that it is looked for once.
  private var neverClosed: Set<UnreadElement> = []

  init(_ page: [UInt8]) {
    self.page = page
    html.reserveCapacity(page.count / 2)
    while place < page.count {
      if page[place] == .lessThan { takeMarkup() } else { takeText() }
    }
  }

  private mutating func takeText() {
    var wasSpace = false
    while place < page.count, page[place] != .lessThan {
      let byte = page[place]
      place += 1
      if byte > .space {
        html.append(byte)
        wasSpace = false
      } else if !wasSpace {
        html.append(.space)
        wasSpace = true
      }
    }
  }

  private mutating func takeMarkup() {
    switch byte(after: 1) {
    case .exclamation where byte(after: 2) == .hyphen && byte(after: 3) == .hyphen: skipComment()
    case .exclamation, .question: skip(to: .greaterThan)
    case .slash: takeEndTag()
    case let next where next.isLetterASCII: takeStartTag()
    default:
      html.append(contentsOf: Self.escapedLessThan)
      place += 1
    }
  }

  /// Steps over `<!-- … -->`, or to the end of the page where it is never closed.
  private mutating func skipComment() {
    place += 4
    if byte(after: 0) == .greaterThan {
      place += 1
      return
    }
    place -= 2
    while place < page.count {
      guard page[place] == .hyphen, byte(after: 1) == .hyphen else {
        place += 1
        continue
      }
      place += byte(after: 2) == .exclamation ? 3 : 2
      if byte(after: 0) == .greaterThan {
        place += 1
        return
      }
      place -= 1
    }
  }

  private mutating func takeEndTag() {
    let start = place
    place += 2
    guard byte(after: 0).isLetterASCII else { return skip(to: .greaterThan) }
    while byte(after: 0).isNameByte { place += 1 }
    html.append(contentsOf: page[start..<place])
    html.append(.greaterThan)
    skip(to: .greaterThan)
  }

  private mutating func takeStartTag() {
    let start = place
    let restart = html.count
    place += 1
    while byte(after: 0).isNameByte { place += 1 }
    let name = page[start + 1..<place]
    html.append(contentsOf: page[start..<place])
    let isLinkedData = takeAttributes()
    html.append(.greaterThan)
    guard let unread = UnreadElement(name) else { return }
    html.removeSubrange(restart...)
    if unread == .svg, page[place - 1] == .greaterThan, page[place - 2] == .slash { return }
    guard let end = endTag(of: unread) else {
      if unread.swallowsTheRest { place = page.count }
      return
    }
    if isLinkedData { linkedData.append(page[place..<end]) }
    place = end
    skip(to: .greaterThan)
  }

  /// The offset of the end tag that closes an unread element; nil where there is none.
  private mutating func endTag(of element: UnreadElement) -> Int? {
    guard !neverClosed.contains(element) else { return nil }
    let name = element.name
    var place = place
    while place < page.count {
      if page[place] == .lessThan, place + 1 < page.count, page[place + 1] == .slash {
        let after = place + 2 + name.utf8CodeUnitCount
        if after <= page.count, page[place + 2..<after].equalsIgnoringCase(name),
          after == page.count || !page[after].isNameByte
        {
          return place
        }
      }
      place += 1
    }
    neverClosed.insert(element)
    return nil
  }

  /// Takes the attributes and the end of a start tag; tells whether they make it a JSON-LD script.
  private mutating func takeAttributes() -> Bool {
    var isLinkedData = false
    while place < page.count {
      let byte = page[place]
      if byte == .greaterThan {
        place += 1
        break
      }
      if byte <= .space || byte == .slash {
        place += 1
        continue
      }
      let name = takeAttributeName()
      let value = takeAttributeValue()
      switch name.equalsIgnoringCase("type") ? .kind : KeptAttribute(name) {
      case .kept: append(name, value)
      case .kind: isLinkedData = isLinkedData || page[value].containsIgnoringCase("ld+json")
      case .style:
        if page[value].setsDisplayToNone { html.append(contentsOf: Self.hidden) }
      case .dropped: break
      }
    }
    return isLinkedData
  }

  private mutating func takeAttributeName() -> ArraySlice<UInt8> {
    let start = place
    place += 1
    while place < page.count {
      let byte = page[place]
      if byte <= .space || byte == .slash || byte == .greaterThan || byte == .equals { break }
      place += 1
    }
    return page[start..<place]
  }

  private mutating func takeAttributeValue() -> Range<Int> {
    let end = place
    while byte(after: 0) <= .space, place < page.count { place += 1 }
    guard byte(after: 0) == .equals else {
      place = end
      return end..<end
    }
    place += 1
    while byte(after: 0) <= .space, place < page.count { place += 1 }
    let quote = byte(after: 0)
    if quote == .quote || quote == .apostrophe {
      let start = place + 1
      place = start
      while place < page.count, page[place] != quote { place += 1 }
      let value = start..<place
      place = min(place + 1, page.count)
      return value
    }
    let start = place
    while place < page.count, page[place] > .space, page[place] != .greaterThan { place += 1 }
    return start..<place
  }

  private mutating func append(_ name: ArraySlice<UInt8>, _ value: Range<Int>) {
    let quote: UInt8 = page[value].contains(.quote) ? .apostrophe : .quote
    html.append(.space)
    html.append(contentsOf: name)
    html.append(.equals)
    html.append(quote)
    if page[value].contains(quote) {
      html.append(contentsOf: page[value].filter { $0 != quote })
    } else {
      html.append(contentsOf: page[value])
    }
    html.append(quote)
  }

  private mutating func skip(to end: UInt8) {
    while place < page.count, page[place] != end { place += 1 }
    place = min(place + 1, page.count)
  }

  private func byte(after count: Int) -> UInt8 {
    place + count < page.count ? page[place + count] : 0
  }

  private static let escapedLessThan = Array("&lt;".utf8)
  private static let hidden = Array(" hidden=\"\"".utf8)
}
