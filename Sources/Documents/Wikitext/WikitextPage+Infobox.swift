/// Templates that stand on lines of their own and say something: Infoboxes, lists, short
/// descriptions.
extension WikitextPage {
  /// Reads the templates that a line begins with; the place after them, nil where there is none
  /// that is read this way.
  mutating func readBlockTemplates(_ line: WikitextTree.Line) -> Int? {
    guard let index = line.first(in: tree), tree.nodes[index].kind == .template,
      tree.isBlockTemplate(index)
    else { return nil }
    endItem()
    let name = tree.plainName(of: index)
    if WikitextTree.isInfobox(name) {
      readInfobox(index)
    } else if WikitextTree.trackListings.contains(name) {
      readTracks(index)
    } else if name == "episode table" {
      readEpisodes(index)
    } else if WikitextTree.episodeLists.contains(name) {
      readEpisodeList(index)
    } else if name == "short description" {
      if let words = tree.positional(of: index).first {
        addField("Short Description", [passage(of: words)], range: tree.nodes[index].range)
      }
    } else {
      for parameter in tree.positional(of: index) {
        readLines(tree.descendants(of: parameter.index), in: parameter.value)
        endItem()
      }
    }
    return Int(tree.nodes[index].end)
  }

  /// What a parameter's value shows, on one line.
  func passage(of parameter: WikitextTree.Parameter) -> Passage {
    passage(tree.descendants(of: parameter.index), in: tree.trimmed(parameter.value))
  }

  mutating func readInfobox(_ index: Int) {
    for parameter in tree.parameters(of: index) {
      guard let name = parameter.name, !tree.trimmed(parameter.value).isEmpty else { continue }
      let own = String(decoding: tree.bytes[name], as: UTF8.self)
      if !FieldName.isOfLayout(own) { readField(parameter, named: FieldName.canonical(own)) }
    }
  }

  private mutating func readField(_ parameter: WikitextTree.Parameter, named name: String) {
    var text = ReaderText(tree, parting: .values)
    let known = blocks.count
    text.skipped = readInnerFields(parameter, isName: name.hasSuffix("Name"))
    text.balanceQuotes(in: tree.descendants(of: parameter.index))
    text.read(parameter)
    text.endPart()
    let value = tree.trimmed(parameter.value)
    let range = Int(tree.nodes[parameter.index].start) - 1..<value.upperBound
    stretches.append(ReferredStretch(range))
    guard let first = text.parts.first else { return }
    // A box under a heading is about something else: the album of a series.
    if name == "Name", boxTitle == nil, isLead { boxTitle = first.text }
    if text.skipped.isEmpty {
      addField(name, text.parts, range: range)
    } else {
      for part in text.parts { addField(name, [part], range: part.source) }
      sortBlocks(from: known)
    }
  }

  /// The boxes and the forms of a name within a field, each form a field of its own; the nodes that
  /// they are.
  ///
  /// - Parameter isName: whether the field is one for names; elsewhere their forms are words.
  private mutating func readInnerFields(
    _ parameter: WikitextTree.Parameter, isName: Bool
  ) -> Set<Int> {
    var read: Set<Int> = []
    guard innerBoxes < ReaderText.deepest else { return read }
    innerBoxes += 1
    defer { innerBoxes -= 1 }
    for index in tree.siblings(in: tree.descendants(of: parameter.index))
    where tree.nodes[index].kind == .template
      && Int(tree.nodes[index].start) >= parameter.value.lowerBound
    {
      let name = tree.plainName(of: index)
      let isBox = WikitextTree.isInfobox(name)
      let reading = isBox || isName ? TemplateReading(named: name) : nil
      switch reading {
      case .forms(let label): readForms(index, tree.positional(of: index)[...], label: label)
      case .named:
        let given = tree.positional(of: index)
        let code = given.first.map { tree.string(of: $0) } ?? ""
        readForms(index, given.dropFirst(), label: LanguageName.english[code] ?? "")
      default:
        guard isBox else { continue }
        readInfobox(index)
      }
      read.insert(index)
    }
    return read
  }

  /// The name itself, given first or by `hangul`, and its other forms by their names.
  private mutating func readForms(
    _ index: Int, _ given: ArraySlice<WikitextTree.Parameter>, label: String
  ) {
    for parameter in tree.parameters(of: index) where !tree.trimmed(parameter.value).isEmpty {
      var name = label == "Korean" ? "hangul" : "Native Name"
      if parameter.index != given.first?.index {
        guard let own = parameter.name else { continue }
        name = FieldName.canonical(String(decoding: tree.bytes[own], as: UTF8.self))
        guard FieldName.forms.contains(name) else { continue }
      }
      let start = Int(tree.nodes[parameter.index].start) - 1
      let range = start..<tree.trimmed(parameter.value).upperBound
      addField(name, [passage(of: parameter)], range: range)
    }
  }
}

extension WikitextTree {
  static let trackListings: Set = ["track listing", "tracklist", "track list", "tracklisting"]
  static let episodeLists: Set = ["episode list", "episode list/sublist"]

  /// Whether a template by that name is a box of labelled facts.
  static func isInfobox(_ name: String) -> Bool {
    name.hasPrefix("infobox") || name.hasSuffix(" infobox") || name.hasPrefix("정보상자")
      || name.hasSuffix(" 정보")
  }

  /// Whether a template makes blocks of its own.
  func isBlockTemplate(_ index: Int) -> Bool {
    let name = plainName(of: index)
    if Self.isInfobox(name) || Self.trackListings.contains(name) || Self.episodeLists.contains(name)
      || name == "episode table" || name == "short description"
    {
      return true
    }
    switch TemplateReading(named: name) {
    case .container: return true
    case .list: return positional(of: index).contains { bytes[$0.value].contains(UInt8.lineFeed) }
    default: return false
    }
  }
}
