/// A stretch of the page whose references speak for it, or for a table around it.
struct ReferredStretch {
  var range: Range<Int>
  var speaksFor: Range<Int>?

  init(_ range: Range<Int>, speakingFor table: Range<Int>? = nil) {
    self.range = range
    self.speaksFor = table
  }
}

extension WikitextPage {
  /// The references of the page in their order, each with what it stands for and what it names.
  func references() -> [Reference] {
    let marked = tree.nodes.indices.filter { tree.nodes[$0].kind == .reference }
    guard !marked.isEmpty else { return [] }
    var named: [String: Int] = [:]
    for index in marked where !tree.content(of: tree.nodes[index]).isEmpty {
      if let name = name(ofReference: index), named[name] == nil { named[name] = index }
    }
    let sorted = stretches.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var made: [Reference] = []
    var next = 0
    var stretch: ReferredStretch?
    for index in marked {
      let range = tree.nodes[index].range
      while next < sorted.count, sorted[next].range.lowerBound <= range.lowerBound {
        stretch = sorted[next]
        next += 1
      }
      var reference = Reference(
        range: range, supports: supported(by: range, in: stretch, after: made.last))
      reference.name = name(ofReference: index)
      describe(&reference, by: reference.name.flatMap { named[$0] } ?? index)
      made.append(reference)
    }
    return made
  }

  private func name(ofReference index: Int) -> String? {
    let node = tree.nodes[index]
    let tag = Int(node.start) + 4..<max(Int(node.start) + 4, Int(node.mark) - 1)
    guard let value = Attributes(in: tree.bytes, tag)["name"] else { return nil }
    let name = String(decoding: tree.bytes[value], as: UTF8.self)
    return name.hasSuffix("/") ? String(name.dropLast()) : name
  }

  /// A reference stands for the words from the one before it on; one that follows another directly
  /// stands for the same words.
  private func supported(
    by range: Range<Int>, in stretch: ReferredStretch?, after previous: Reference?
  ) -> Range<Int> {
    guard let stretch, stretch.range.upperBound >= range.lowerBound else {
      return range.lowerBound..<range.lowerBound
    }
    if let whole = stretch.speaksFor { return whole }
    guard let previous, previous.range.lowerBound >= stretch.range.lowerBound else {
      return stretch.range.lowerBound..<range.lowerBound
    }
    if tree.trimmed(previous.range.upperBound..<max(previous.range.upperBound, range.lowerBound))
      .isEmpty
    {
      return previous.supports
    }
    return previous.range.upperBound..<range.lowerBound
  }

  /// What the reference names: by its citation template, else by its first link.
  private func describe(_ reference: inout Reference, by index: Int) {
    for inner in tree.siblings(in: tree.descendants(of: index)) {
      let node = tree.nodes[inner]
      if node.kind == .template, Self.isCitation(tree.plainName(of: inner)) {
        reference.title = words(of: inner, ["title", "trans-title", "chapter"])
        reference.publisher = words(
          of: inner, ["work", "newspaper", "website", "magazine", "journal", "publisher", "agency"])
        reference.date = words(of: inner, ["date", "year", "publication-date"])
        reference.url = words(of: inner, ["url", "chapter-url"])
        reference.language = words(of: inner, ["language", "lang"])
        return
      }
      if node.kind == .externalLink {
        reference.url = tree.address(of: inner)
        let text = passage(
          tree.descendants(of: inner), in: tree.trimmed(Int(node.mark)..<Int(node.end) - 1))
        if !text.isEmpty { reference.title = text.text }
        return
      }
    }
    let text = passage(tree.descendants(of: index), in: tree.content(of: tree.nodes[index]))
    if !text.isEmpty { reference.title = text.text }
  }

  private static func isCitation(_ name: String) -> Bool {
    name.hasPrefix("cite ") || name == "citation" || name.hasPrefix("vcite")
      || name.hasSuffix(" 인용")
  }

  /// What a citation says under the first of some names that it has.
  private func words(of template: Int, _ names: [StaticString]) -> String? {
    for name in names {
      guard let parameter = tree.parameter(name, of: template) else { continue }
      let text = passage(of: parameter).text
      if !text.isEmpty { return text }
    }
    return nil
  }
}
