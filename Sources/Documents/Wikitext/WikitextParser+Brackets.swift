/// Braces, brackets, and the pipes and equals signs within them.
extension WikitextParser {
  /// A run of braces; only its closing tells what they are, so a node is kept for each two of them.
  mutating func readOpenBraces() {
    var count = run(at: index)
    if !literals.isEmpty, let literal = literalCount() {
      index += literal
      count -= literal
    }
    if count >= 2 {
      open(.braces, count: count, slots: count / 2)
      tables = 0
      cellLine = 0
      braces += 1
    }
    index += max(count, 0)
  }

  /// A run of closing braces: three make an argument where three are open, two a template.
  mutating func readCloseBraces() {
    var count = run(at: index)
    guard count >= 2, braces > 0 else {
      index += count
      return
    }
    while count >= 2, braces > 0 {
      while let top = frames.last, top.kind != .braces { giveUp() }
      let top = frames.count - 1
      let matched = min(count, Int(frames[top].count), 3)
      closePart(at: index)
      let inner = Int(frames[top].start + frames[top].count) - matched
      frames[top].slots -= 1
      let nameEnd = frames[top].nameEnd < 0 ? index : Int(frames[top].nameEnd)
      complete(
        matched == 3 ? .argument : .template, slot: Int(frames[top].slot + frames[top].slots),
        inner..<index + matched, nameEnd: nameEnd)
      frames[top].nameEnd = -1
      frames[top].count -= Int32(matched)
      if frames[top].count < 2 { leave() }
      index += matched
      count -= matched
    }
    index += count
  }

  mutating func readOpenBrackets() {
    let count = run(at: index)
    if count == 1 {
      if beginsAddress(at: index + 1) { open(.externalLink, count: 1, slots: 1) }
      index += 1
      return
    }
    // The last two of three open the link.
    index += count % 2
    for _ in 0..<count / 2 {
      if literals.isEmpty || literalCount() == nil { open(.link, count: 2, slots: 1) }
      index += 2
    }
  }

  mutating func readCloseBrackets() {
    guard let top = frames.last else {
      index += run(at: index)
      return
    }
    switch top.kind {
    case .externalLink:
      let addressEnd = top.nameEnd < 0 ? endOfAddress(from: Int(top.start) + 1) : Int(top.nameEnd)
      complete(
        .externalLink, slot: Int(top.slot), Int(top.start)..<index + 1, nameEnd: addressEnd)
      leave()
      index += 1
    case .link where byte(at: index + 1) == UInt8.closeBracket:
      closePart(at: index)
      complete(
        .link, slot: Int(top.slot), Int(top.start)..<index + 2,
        nameEnd: top.nameEnd < 0 ? index : Int(top.nameEnd))
      leave()
      index += 2
    default:
      index += 1
    }
  }

  /// A pipe belongs to the innermost template or link; outside of them, to a line of cells.
  mutating func readPipe() {
    let isDouble = byte(at: index + 1) == UInt8.pipe
    if let top = frames.last, top.kind != .reference {
      switch top.kind {
      case .braces, .link:
        openPart()
        return
      case .externalLink where cellLine != 0 && isDouble:
        abandon()
        readPipe()
        return
      default: break
      }
    } else if cellLine != 0 {
      if isDouble {
        addLeaf(cellLine == UInt8.exclamation ? .headerCell : .cell, index..<index + 2)
        index += 2
        return
      }
      addLeaf(.bar, index..<index + 1)
    }
    index += 1
  }

  /// The first equals sign of a template's parameter ends its name.
  mutating func readEquals() {
    if let top = frames.last, top.kind == .braces, openParts.count > Int(top.firstPart) {
      let part = Int(openParts[openParts.count - 1])
      if nodes[part].mark < 0 { nodes[part].mark = Int32(index) }
    }
    index += 1
  }

  mutating func readApostrophes() {
    let count = run(at: index)
    if count > 1 { addLeaf(.quotes, index..<index + count) }
    index += count
  }

  mutating func readExclamation() {
    if cellLine == UInt8.exclamation, byte(at: index + 1) == UInt8.exclamation,
      frames.last == nil || frames[frames.count - 1].kind == .reference
    {
      addLeaf(.headerCell, index..<index + 2)
      index += 1
    }
    index += 1
  }

  /// Whether an address of the web or of mail begins at a place.
  func beginsAddress(at place: Int) -> Bool {
    switch byte(at: place) | 0x20 {
    case UInt8(ascii: "h"): begins("http", at: place)
    case UInt8(ascii: "f"): begins("ftp:", at: place) || begins("ftps:", at: place)
    case UInt8(ascii: "m"): begins("mailto:", at: place)
    case UInt8(ascii: "n"): begins("news:", at: place)
    case UInt8(ascii: "i"): begins("irc:", at: place) || begins("ircs:", at: place)
    case UInt8.slash: byte(at: place) == UInt8.slash && byte(at: place + 1) == UInt8.slash
    default: false
    }
  }

  func begins(_ word: StaticString, at place: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place + count <= end else { return false }
    for offset in 0..<count
    where bytes[place + offset].lowercasedASCII != word.utf8Start[offset] { return false }
    return true
  }

  /// An address ends at white space or at a sign that no address holds.
  func endOfAddress(from start: Int) -> Int {
    var place = start
    while place < index, bytes[place] > UInt8.space, bytes[place] != UInt8.lessThan,
      bytes[place] != UInt8.quote, bytes[place] != UInt8.openBracket
    {
      place += 1
    }
    return place
  }
}
