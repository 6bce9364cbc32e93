/// Chooses, within an article's zones, the lines that belong to the body.
struct BodySelection {
  let page: PageLines
  let tree: PageTree
  let survey: PageSurvey
  let headline: Headline?

  /// The chosen lines, in order.
  func lines() -> [Int] {
    var chosen: [Int] = []
    for zone in survey.zones {
      chosen += trimmed(withoutLists(of: afterHeadline(candidates(in: zone))))
    }
    return chosen
  }

  /// The line between the headline and the body that says who wrote the article and when.
  func byline(above first: Int?) -> Int? {
    guard let first else { return nil }
    let start = headline.map { min($0.line + 1, first) } ?? max(0, first - Self.nearby)
    return (start..<first).first { index in
      let line = page.lines[index]
      return Byline(line.range, in: page.bytes) != nil
    }
  }

  /// Takes out what stands before the headline, and the headline, unless most stands before it.
  private func afterHeadline(_ lines: [Int]) -> [Int] {
    guard let headline, let first = lines.first, headline.line >= first else { return lines }
    let after = lines.filter { $0 > headline.line }
    let worth = { (lines: [Int]) in lines.reduce(0) { $0 + Int(survey.worth[$1]) } }
    return worth(after) * 3 > worth(lines) ? after : lines
  }

  /// The lines of a zone that nothing sets aside, and that do not themselves say that they are of
  /// the page and not of the article.
  private func candidates(in zone: Int) -> [Int] {
    let subtree = tree.subtree(of: zone)
    return page.lines.indices.filter { index in
      let line = page.lines[index]
      return subtree.contains(Int(line.block)) && !survey.isAside[Int(line.block)]
        && !BoilerplateWords.shared.mark(page.text(of: line), of: line)
    }
  }

  /// Takes out lists of links to other stories, with the line that introduces them. A list of links
  /// between paragraphs that nothing introduces so belongs to the text.
  private func withoutLists(of candidates: [Int]) -> [Int] {
    let last = candidates.last { survey.worth[$0] > 0 } ?? -1
    var kept: [Int] = []
    var isIntroduced = false
    for index in candidates {
      let line = page.lines[index]
      if BoilerplateWords.shared.introducesOtherStories(page.text(of: line), line) {
        isIntroduced = true
        continue
      }
      let isLinks = line.linkDensity > 0.6 && (line.plain < 30 || line.linkDensity > 0.8)
      if isIntroduced {
        if isLinks || line.linkDensity > 0.5 || (tree.isListed(line.block) && !isSentence(line)) { continue }
        isIntroduced = false
      }
      if isLinks, index > last || !(tree.isListed(line.block) || line.endsSentence && line.characters > 60) { continue }
      kept.append(index)
    }
    return kept
  }

  private func isSentence(_ line: PageLine) -> Bool { line.endsSentence && line.plain > 30 }

  /// Takes off what stands before the first prose and after the last and does not read on.
  private func trimmed(_ lines: [Int]) -> [Int] {
    guard let first = lines.firstIndex(where: { survey.worth[$0] > 0 }),
      let last = lines.lastIndex(where: { survey.worth[$0] > 0 })
    else { return lines }
    let firstFlow = tree.flow(around: page.lines[lines[first]].block)
    let lastFlow = tree.flow(around: page.lines[lines[last]].block)
    return lines.indices.filter { place in
      if place >= first, place <= last { return true }
      let line = page.lines[lines[place]]
      if tree.headingLevel(around: line.block) != nil { return false }
      if tree.isQuoted(line.block) { return true }
      let block = tree.nodes[Int(line.block)]
      let isNear = tree.flow(around: line.block) == (place < first ? firstFlow : lastFlow)
      return isNear && block.element != .div && line.linkDensity < 0.5
    }.map { lines[$0] }
  }
}

extension BodySelection {
  /// How many lines above the body a byline is looked for on a page without a headline.
  private static let nearby = 8
}

extension PageTree {
  /// Whether a node is a block quotation or stands in one.
  func isQuoted(_ node: Int32) -> Bool {
    nodes[Int(node)].element == .blockquote
      || nodes[Int(nodes[Int(node)].parent)].element == .blockquote
  }

  /// Whether a node is an item of a list or stands in one.
  func isListed(_ node: Int32) -> Bool {
    var node = Int(node)
    for _ in 0..<3 {
      if nodes[node].element == .li || nodes[node].element == .td { return true }
      node = Int(nodes[node].parent)
    }
    return false
  }
}
