/// What templates show.
extension ReaderText {
  mutating func readTemplate(_ index: Int) {
    guard !skipped.contains(index) else {
      endPart()
      return
    }
    let name = tree.plainName(of: index)
    guard let reading = TemplateReading(named: name) else {
      readUnknown(index, named: name)
      return
    }
    let node = tree.nodes[index]
    let given = tree.positional(of: index)
    switch reading {
    case .nothing: break
    case .argument(let position): if given.count >= position { read(given[position - 1]) }
    case .last: if let last = given.last { read(last) }
    case .list, .container: readList(given)
    case .joined(let words): read(given[...], between: words)
    case .words(let words): write(words.utf8, standingFor: node.range)
    case .prefixed(let words):
      write(
        words.utf8, standingFor: Int(node.start)..<(given.first?.value.lowerBound ?? Int(node.end)))
      if let first = given.first { read(first) }
    case .blank: if let first = given.first { read(first) }
    case .date: readDate(given[...], standingFor: node.range)
    case .dates: readDates(given, in: node.range)
    case .forms(let label): readForms(index, given[...], label: label)
    case .named:
      let code = given.first.map { tree.string(of: $0) } ?? ""
      readForms(index, given.dropFirst(), label: LanguageName.english[code] ?? "")
    case .interlanguage:
      if let shown = tree.parameter("lt", of: index) ?? given.first { read(shown) }
    case .work:
      if let title = given.first { read(title) }
      read(given.dropFirst(), between: " and ", after: " by ")
    case .bracketed:
      if let first = given.first { read(first) }
      let others = given.dropFirst().prefix(2).filter { !tree.trimmed($0.value).isEmpty }
      guard let last = others.last else { return }
      read(others[...], between: ", ", after: count > 0 ? " (" : "(")
      write(")".utf8, standingFor: last.value.upperBound..<last.value.upperBound + 1)
    }
  }

  /// A template that is not known shows its argument if it stands among words, has just that one,
  /// and that one is words and no paragraph; as most templates that set words apart do.
  private mutating func readUnknown(_ index: Int, named name: String) {
    if let colon = name.firstIndex(of: ":"), Self.wordFunctions.contains(String(name[..<colon])),
      let place = tree.bytes[tree.name(of: index)].firstIndex(of: UInt8.colon)
    {
      read(tree.descendants(of: index), in: place + 1..<Int(tree.nodes[index].mark))
      return
    }
    var parameters = tree.parameters(of: index)
    guard showsUnknown, let only = parameters.next(), parameters.next() == nil, only.name == nil,
      only.value.count <= 200, !tree.bytes[only.value].contains(UInt8.lineFeed)
    else { return }
    read(only)
  }

  /// Functions of the parser that show their argument, in another form of its letters.
  private static let wordFunctions: Set = ["formatnum", "lc", "uc", "lcfirst", "ucfirst", "nowrap"]

  private mutating func readList(_ items: [WikitextTree.Parameter]) {
    for (number, item) in items.enumerated() {
      if number > 0 || parting == .values { endItem(at: item.value.lowerBound - 1) }
      read(item)
    }
    if parting == .values { endPart() }
  }

  private mutating func read(
    _ items: ArraySlice<WikitextTree.Parameter>, between words: String, after first: String = ""
  ) {
    for (number, item) in items.enumerated() where !tree.trimmed(item.value).isEmpty {
      let joint = number == 0 ? first : words
      write(joint.utf8, standingFor: item.value.lowerBound - 1..<item.value.lowerBound)
      read(item)
    }
  }

  /// A name in another script with its other forms: `Korean: …; RR: …; lit. …`.
  private mutating func readForms(
    _ index: Int, _ given: ArraySlice<WikitextTree.Parameter>, label: String
  ) {
    var isFirst = true
    var position = 0
    for parameter in tree.parameters(of: index) where !tree.trimmed(parameter.value).isEmpty {
      var name = parameter.name.map { String(decoding: tree.bytes[$0], as: UTF8.self) } ?? ""
      if name.isEmpty {
        guard given.contains(where: { $0.index == parameter.index }) else { continue }
        name = position < Self.positions.count ? Self.positions[position] : ""
        position += 1
      }
      guard let own = name == "hangul" ? label : LanguageName.formLabels[name.lowercased()] else {
        continue
      }
      let before = parameter.index > 0 ? Int(tree.nodes[parameter.index].start) - 1 : 0
      let shown = own.isEmpty || own.hasSuffix(".") ? own : own + ":"
      let words = (isFirst ? "" : "; ") + (shown.isEmpty ? "" : shown + " ")
      write(words.utf8, standingFor: before..<max(parameter.value.lowerBound, before + 1))
      read(parameter)
      isFirst = false
    }
  }

  /// What the arguments without a name are: the name itself, its romanisation, what it means.
  private static let positions = ["hangul", "rom", "lit"]
}

// MARK: - Dates

extension ReaderText {
  /// A date as ISO 8601, as far as its arguments say; other arguments are shown as they are.
  private mutating func readDate(
    _ given: ArraySlice<WikitextTree.Parameter>, standingFor range: Range<Int>
  ) {
    if let date = tree.date(given.prefix(3)) {
      write(date.utf8, standingFor: range)
    } else {
      read(given, between: " ")
    }
  }

  /// Dates with places: year, month, day, place, over and over.
  private mutating func readDates(_ given: [WikitextTree.Parameter], in range: Range<Int>) {
    var rest = given[...]
    while let first = rest.first {
      if tree.date(rest.prefix(1)) == nil {
        read(first)
        rest = rest.dropFirst()
        continue
      }
      if first.index != given.first?.index { endItem(at: first.value.lowerBound - 1) }
      let numbers = rest.prefix(3).prefix { Int(tree.string(of: $0)) != nil }
      let source = first.value.lowerBound..<(numbers.last ?? first).value.upperBound
      readDate(numbers, standingFor: numbers.count == given.count ? range : source)
      rest = rest.dropFirst(numbers.count)
      if let place = rest.first, Int(tree.string(of: place)) == nil {
        if !tree.trimmed(place.value).isEmpty {
          write(" (".utf8, standingFor: place.value.lowerBound - 1..<place.value.lowerBound)
          read(place)
          write(")".utf8, standingFor: place.value.upperBound..<place.value.upperBound + 1)
        }
        rest = rest.dropFirst()
      }
    }
  }
}
