/// Chooses, within an article's zones, the lines that belong to the body.
struct BodySelection {
  let page: PageLines
  let tree: PageTree
  let survey: PageSurvey
  let headline: Headline?

  /// The chosen lines, in order.
  func lines() -> [Int] {
    survey.zones.flatMap { trimmed(withoutLists(of: afterHeadline(candidates(in: $0)))) }
  }

  /// The line between the headline and the body that says who wrote the article and when.
  func byline(above first: Int?) -> Int? {
    guard let first else { return nil }
    let start = headline.map { min($0.line + 1, first) } ?? max(0, first - Self.nearby)
    return (start..<first).first { Byline(page.lines[$0].range, in: page.bytes) != nil }
  }

  /// How many lines above the body a byline is looked for on a page without a headline.
  private static let nearby = 8

  /// The lines of a zone that nothing sets aside, and that do not themselves say that they are of
  /// the page and not of the article.
  private func candidates(in zone: Int) -> [Int] {
    page.range(of: tree.subtree(of: zone)).filter { index in
      let line = page.lines[index]
      return !survey.isAside[Int(line.block)]
        && !BoilerplateWords.hold(page.text(of: line), line)
    }
  }

  /// Takes out what stands before the headline, and the headline, unless most stands before it.
  private func afterHeadline(_ lines: [Int]) -> [Int] {
    guard let headline, let first = lines.first, headline.line >= first else { return lines }
    let after = lines.filter { $0 > headline.line }
    let worth = { (lines: [Int]) in lines.reduce(0) { $0 + Int(survey.worth[$1]) } }
    return worth(after) * 3 > worth(lines) ? after : lines
  }
}

extension BodySelection {
  /// Takes out lists of links to other stories, with the line that introduces them. A list of links
  /// between paragraphs that nothing introduces so belongs to the text.
  private func withoutLists(of candidates: [Int]) -> [Int] {
    let last = candidates.last { survey.worth[$0] > 0 } ?? -1
    var kept: [Int] = []
    var isIntroduced = false
    for index in candidates {
      let line = page.lines[index]
      if BoilerplateWords.introduceOtherStories(page.text(of: line), line) {
        isIntroduced = true
        continue
      }
      if isIntroduced, isOfList(line) { continue }
      isIntroduced = false
      if !isOtherStory(line) || (index <= last && readsOn(line)) { kept.append(index) }
    }
    return kept
  }

  /// Whether a line goes on a list of other stories.
  private func isOfList(_ line: PageLine) -> Bool {
    let isSentence = line.endsSentence && line.plain > 30
    return line.linkDensity > 0.5 || (tree.isListed(line.block) && !isSentence)
  }

  /// Whether a line is hardly anything but links.
  private func isOtherStory(_ line: PageLine) -> Bool {
    line.linkDensity > 0.8 || (line.linkDensity > 0.6 && line.plain < 30)
  }

  /// Whether a line of links is part of the text: an item of a list, a sentence.
  private func readsOn(_ line: PageLine) -> Bool {
    tree.isListed(line.block) || (line.endsSentence && line.characters > 60)
  }

  /// Takes off what stands before the first prose and after the last and does not read on.
  private func trimmed(_ lines: [Int]) -> [Int] {
    guard let first = lines.firstIndex(where: { survey.worth[$0] > 0 }),
      let last = lines.lastIndex(where: { survey.worth[$0] > 0 })
    else { return lines }
    let firstFlow = tree.flow(around: page.lines[lines[first]].block)
    let lastFlow = tree.flow(around: page.lines[lines[last]].block)
    let kept = lines.indices.filter { place in
      (first...last).contains(place)
        || belongs(page.lines[lines[place]], to: place < first ? firstFlow : lastFlow)
    }
    return kept.map { lines[$0] }
  }

  /// Whether a line without prose stands in the same flow of text as the prose next to it.
  private func belongs(_ line: PageLine, to flow: Int) -> Bool {
    if tree.headingLevel(around: line.block) != nil { return false }
    if tree.isQuoted(line.block) { return true }
    return tree.flow(around: line.block) == flow && line.linkDensity < 0.5
      && tree.nodes[Int(line.block)].element != .div
  }
}
