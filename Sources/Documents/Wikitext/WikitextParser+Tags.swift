/// Comments, tags, references, and stretches that hold no wikitext.
extension WikitextParser {
  mutating func readAngle() {
    let next = byte(at: index + 1)
    if next == UInt8.exclamation, begins("<!--", at: index) {
      readComment()
      return
    }
    let isClosing = next == UInt8.slash
    let start = index + (isClosing ? 2 : 1)
    var place = start
    while place < end, place - start < 16, bytes[place].isLetterASCII || bytes[place].isDigitASCII {
      place += 1
    }
    guard let name = TagName(bytes, start..<place), let close = endOfTag(from: place) else {
      index += 1
      return
    }
    let isWhole = bytes[close - 2] == UInt8.slash
    if name == .ref {
      readReference(tagEnd: close, isClosing: isClosing, isWhole: isWhole)
    } else if name.isRaw, !isClosing, !isWhole, let rawEnd = endOfRaw(name, from: close) {
      addLeaf(.raw, index..<rawEnd, level: name.rawValue, mark: close)
      index = rawEnd
    } else {
      addTag(name, tagEnd: close, isWhole ? .whole : isClosing ? .closing : .opening)
    }
  }

  private mutating func addTag(_ name: TagName, tagEnd: Int, _ form: WikitextTree.Tag) {
    addLeaf(.tag, index..<tagEnd, level: name.rawValue, mark: Int(form.rawValue))
    index = tagEnd
  }

  /// The place after the angle that ends a tag; nil where another begins before that.
  private func endOfTag(from start: Int) -> Int? {
    var place = start
    while place < end {
      if bytes[place] == UInt8.greaterThan { return place + 1 }
      if bytes[place] == UInt8.lessThan { return nil }
      place += 1
    }
    return nil
  }

  /// A comment that begins a line leaves what follows at the beginning of the line.
  private mutating func readComment() {
    let start = index
    var place = start + 4
    var close = end
    while place + 2 < end {
      if bytes[place + 2] == UInt8.greaterThan, bytes[place] == UInt8.hyphen,
        bytes[place + 1] == UInt8.hyphen
      {
        close = place + 3
        break
      }
      place += 1
    }
    addLeaf(.comment, start..<close)
    index = close
    if start == 0 || bytes[start - 1] == UInt8.lineFeed { beginLine() }
  }

  private mutating func readReference(tagEnd: Int, isClosing: Bool, isWhole: Bool) {
    if isWhole, !isClosing {
      addLeaf(.reference, index..<tagEnd, mark: tagEnd)
      index = tagEnd
    } else if isClosing, isInReference {
      while let top = frames.last, top.kind != .reference { giveUp() }
      guard let frame = frames.last else { return }
      complete(
        .reference, slot: Int(frame.slot), Int(frame.start)..<tagEnd, nameEnd: Int(frame.nameEnd))
      leave()
      index = tagEnd
    } else if isClosing || isInReference || index > referencesEnd() {
      addTag(.ref, tagEnd: tagEnd, isClosing ? .closing : .opening)
    } else {
      open(.reference, count: 1, slots: 1)
      frames[frames.count - 1].nameEnd = Int32(tagEnd)
      isInReference = true
      braces = 0
      tables = 0
      cellLine = 0
      index = tagEnd
    }
  }

  private mutating func referencesEnd() -> Int {
    if let known = lastReferenceEnd { return known }
    var place = end - 5
    while place >= index {
      if bytes[place] == UInt8.lessThan, begins("</ref", at: place),
        byte(at: place + 5) | 0x20 != 0x65
      {
        break
      }
      place -= 1
    }
    lastReferenceEnd = place
    return place
  }

  /// The place after the closing tag of a raw stretch; nil where there is none on the page.
  private mutating func endOfRaw(_ name: TagName, from start: Int) -> Int? {
    let bit: UInt64 = 1 << UInt64(name.rawValue)
    guard withoutEnd & bit == 0 else { return nil }
    var place = start
    while place + 2 < end {
      guard bytes[place] == UInt8.lessThan, bytes[place + 1] == UInt8.slash else {
        place += 1
        continue
      }
      var nameEnd = place + 2
      while nameEnd < end, bytes[nameEnd].isLetterASCII { nameEnd += 1 }
      if TagName(bytes, place + 2..<nameEnd) == name, let close = endOfTag(from: nameEnd) {
        return close
      }
      place += 2
    }
    withoutEnd |= bit
    return nil
  }
}
