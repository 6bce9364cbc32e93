/// Opening, closing and giving up what is nested.
extension WikitextParser {
  mutating func open(_ kind: Frame.Kind, count: Int, slots: Int) {
    frames.append(
      Frame(
        kind: kind, count: Int32(count), start: Int32(index), slot: Int32(nodes.count),
        slots: Int32(slots), firstPart: Int32(openParts.count), nameEnd: -1,
        outerTables: Int32(tables), outerBraces: Int32(braces), outerCellLine: cellLine))
    for _ in 0..<slots { addLeaf(.void, index..<index) }
  }

  /// Ends the last parameter of the innermost frame, if it has one.
  mutating func closePart(at place: Int) {
    guard let frame = frames.last, openParts.count > Int(frame.firstPart) else { return }
    let part = Int(openParts[openParts.count - 1])
    nodes[part].end = Int32(place)
    nodes[part].next = Int32(nodes.count)
  }

  /// A pipe of the innermost frame: one parameter ends, the next begins.
  mutating func openPart() {
    let top = frames.count - 1
    if frames[top].nameEnd < 0 { frames[top].nameEnd = Int32(index) } else { closePart(at: index) }
    openParts.append(Int32(nodes.count))
    index += 1
    addLeaf(.parameter, index..<index)
  }

  /// Makes a node of the innermost frame's brackets: the parameters in it are its own from now on.
  mutating func complete(
    _ kind: WikitextTree.Kind, slot: Int, _ range: Range<Int>, nameEnd: Int, level: UInt8 = 0
  ) {
    openParts.removeLast(openParts.count - Int(frames[frames.count - 1].firstPart))
    nodes[slot] = .init(
      kind: kind, level: level, start: Int32(range.lowerBound), end: Int32(range.upperBound),
      mark: Int32(nameEnd), next: Int32(nodes.count))
  }

  /// Takes the innermost frame off and restores what was the case outside it.
  mutating func leave() {
    guard let frame = frames.popLast() else { return }
    tables = Int(frame.outerTables)
    cellLine = frame.outerCellLine
    braces = Int(frame.outerBraces)
    if frame.kind == .reference { isInReference = false }
  }

  /// Gives up the innermost frame: its brackets are text, what lies within belongs to the frame
  /// around it.
  mutating func abandon() {
    guard let frame = frames.last else { return }
    if openParts.count > Int(frame.firstPart) {
      for part in openParts[Int(frame.firstPart)...] {
        nodes[Int(part)].kind = .void
        nodes[Int(part)].next = part + 1
      }
      openParts.removeLast(openParts.count - Int(frame.firstPart))
      tookPipes = true
    }
    switch frame.kind {
    case .braces: unclosed.append(Literal(start: Int(frame.start), count: Int(frame.count)))
    case .link: unclosed.append(Literal(start: Int(frame.start), count: 2))
    case .externalLink, .reference, .heading: break
    }
    leave()
  }

  /// Ends the innermost frame because what is around it ends here.
  mutating func giveUp() {
    if frames.last?.kind == .heading { closeHeading() } else { abandon() }
  }

  /// The number of signs at `index` that the first reading found to be text, or nil.
  mutating func literalCount() -> Int? {
    while let first = literals.first, first.start < index { literals = literals.dropFirst() }
    guard let first = literals.first, first.start == index else { return nil }
    return first.count
  }
}
