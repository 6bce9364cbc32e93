/// What a line's beginning and end say: headings, lists, tables.
extension WikitextParser {
  mutating func readLineFeed() {
    // What opened on this line and cannot go on to the next was text.
    while let top = frames.last {
      if top.kind == .heading {
        closeHeading()
      } else if top.kind == .externalLink || (top.kind == .link && top.nameEnd < 0) {
        abandon()
      } else {
        break
      }
    }
    index += 1
    cellLine = 0
    beginLine()
  }

  /// Reads the signs that a line begins with, if it does with any.
  mutating func beginLine() {
    let top = frames.last?.kind
    var place = index
    switch byte(at: place) {
    case UInt8.equals: beginHeading()
    case UInt8.asterisk, UInt8.hash, UInt8.colon, UInt8.semicolon:
      if top == .braces, frames[frames.count - 1].nameEnd < 0 { return }
      while place < end, Self.isListSign(bytes[place]) { place += 1 }
      addLeaf(.listMarker, index..<place)
      index = place
      beginTable(at: place)
    case UInt8.hyphen:
      let count = run(at: place)
      if count >= 4, top == nil { addLeaf(.rule, place..<place + count) }
      index += count
    case UInt8.pipe, UInt8.exclamation, UInt8.openBrace, UInt8.space, 0x09:
      while byte(at: place) == UInt8.space || byte(at: place) == 0x09 { place += 1 }
      if tables == 0 || !beginCells(at: place) { beginTable(at: place) }
    default: break
    }
  }

  static func isListSign(_ byte: UInt8) -> Bool {
    byte == UInt8.asterisk || byte == UInt8.hash || byte == UInt8.colon || byte == UInt8.semicolon
  }

  /// Tables are not seen within templates, whose pipes are their own, nor within links.
  private var mayHoldTables: Bool {
    guard let top = frames.last else { return true }
    return top.kind == .reference
  }

  private mutating func beginTable(at place: Int) {
    guard byte(at: place) == UInt8.openBrace, byte(at: place + 1) == UInt8.pipe, mayHoldTables
    else { return }
    addLeaf(.tableOpen, place..<place + 2)
    tables += 1
    index = place + 2
  }

  private mutating func beginCells(at place: Int) -> Bool {
    guard mayHoldTables else { return false }
    if byte(at: place) == UInt8.exclamation {
      addLeaf(.headerCell, place..<place + 1)
      cellLine = UInt8.exclamation
      index = place + 1
      return true
    }
    guard byte(at: place) == UInt8.pipe else { return false }
    switch byte(at: place + 1) {
    case UInt8.closeBrace:
      addLeaf(.tableClose, place..<place + 2)
      tables -= 1
      index = place + 2
    case UInt8.hyphen:
      let count = run(at: place + 1)
      addLeaf(.row, place..<place + 1 + count)
      index = place + 1 + count
    case UInt8.plus:
      addLeaf(.caption, place..<place + 2)
      cellLine = UInt8.pipe
      index = place + 2
    default:
      addLeaf(.cell, place..<place + 1)
      cellLine = UInt8.pipe
      index = place + 1
    }
    return true
  }

  /// One equals sign that begins a line within a parameter without a name ends that name.
  private mutating func beginHeading() {
    let count = run(at: index)
    if let top = frames.last, top.kind == .braces, count == 1 || top.nameEnd < 0 { return }
    open(.heading, count: min(count, 6), slots: 1)
    index += count
  }

  /// A heading ends with its line, where equals signs close it; comments after them say nothing.
  mutating func closeHeading() {
    guard let frame = frames.last else { return }
    var place = index
    var last = nodes.count - 1
    while true {
      while place > Int(frame.start), bytes[place - 1] <= UInt8.space { place -= 1 }
      guard last > Int(frame.slot), nodes[last].kind == .comment, Int(nodes[last].end) == place
      else { break }
      place = Int(nodes[last].start)
      last -= 1
    }
    var closing = 0
    while closing < 6, place - closing > Int(frame.start),
      bytes[place - closing - 1] == UInt8.equals
    {
      closing += 1
    }
    let level = min(Int(frame.count), closing)
    guard level > 0, Int(frame.start) + level < place - level else {
      abandon()
      return
    }
    complete(
      .heading, slot: Int(frame.slot), Int(frame.start)..<index, nameEnd: place - level,
      level: UInt8(level))
    leave()
  }
}
