import Claims
import Documents

/// Shares of the audience and broadcasters among labelled values.
extension Scene {
  /// Reads `Rating (ep. 1): 4.5%, Nielsen Korea`: the broadcast, the area and the firm stand with the
  /// label or with the value.
  func readShare(
    _ value: TokenisedPassage, _ series: Int, labelled label: String, _ quote: Range<Int>
  ) {
    let heading = TokenisedPassage(
      Passage(Array(label.utf8), 0..<label.utf8.count), vocabulary)
    let words = (label + " " + value.passage.text).lowercased()
    guard !["20-49", "2049", "age", "content"].contains(where: { words.holds($0) }) else {
      return
    }
    let shares = value.dimensions.compactMap { dimension -> Double? in
      if case .percent(let share) = dimension.kind { share } else { nil }
    }
    guard shares.count == 1, let share = shares.first else { return }
    var episode: Int?
    var date: PartialDate?
    for dimension in heading.dimensions + value.dimensions {
      switch dimension.kind {
      case .episodes(let numbers, _) where numbers.count == 1: episode = episode ?? numbers[0]
      case .date(let expression): date = date ?? expression.date(said: said, .past)
      default: continue
      }
    }
    if episode == nil, ["first", "premiere", "opening"].contains(where: { words.holds($0) }) {
      episode = 1
    }
    let isPeak = words.holds("peak") || words.holds("minute")
    var qualifiers: [(Qualifier, Term)] = []
    if let episode { qualifiers.append((.episode, .value(.number(Double(episode))))) }
    if let date { qualifiers.append((.date, .value(.date(date)))) }
    if let area = TableLayout.area(words) { qualifiers.append((.area, .text(area))) }
    if let firm = TableLayout.knownFirm(words, vocabulary) ?? ratingsFirm {
      qualifiers.append((.measuredBy, .text(firm)))
    }
    if isPeak { qualifiers.append((.statistic, "peak")) }
    drafts.append(
      labelled(series, .audienceShare, .value(.number(share)), qualifiers, quote))
  }

  /// Reads `16 x 60 min.`, `12 episodes`: how many episodes, and how long each is.
  func readFormat(_ value: TokenisedPassage, _ series: Int, _ quote: Range<Int>) {
    let words = value.passage.text.lowercased().replacing("×", with: " x ")
      .split { !$0.isLetter && !$0.isNumber }
    var minutes: Int?
    var count: Int?
    for dimension in value.dimensions {
      switch dimension.kind {
      case .minutes(let range) where range.lowerBound == range.upperBound:
        minutes = range.lowerBound
      case .episodeCount(let number): count = number
      default: continue
      }
    }
    if count == nil, let cross = words.firstIndex(of: "x"), cross > 0, cross + 1 < words.count {
      count = Int(words[cross - 1])
      minutes = minutes ?? Int(words[cross + 1])
    }
    if let count {
      drafts.append(labelled(series, .episodeCount, .value(.number(Double(count))), [], quote))
    }
    if let minutes {
      drafts.append(labelled(series, .runtime, .value(.number(Double(minutes))), [], quote))
    }
  }

  /// A broadcaster of a list: a platform among the networks is where the series can be streamed.
  func labelledBroadcaster(_ name: String, _ series: Int, _ quote: Range<Int>) -> Draft {
    guard let entry = book.entry(named: name), book[entry].known == .platform else {
      return labelled(series, .network, .text(name), [], quote)
    }
    return labelled(series, .streamingOn, .entry(entry), [], quote)
  }

  private func labelled(
    _ series: Int, _ property: Property, _ value: Term, _ qualifiers: [(Qualifier, Term)],
    _ quote: Range<Int>
  ) -> Draft {
    Draft(
      subject: .entry(series), kind: .series, property: property, value: value,
      qualifiers: qualifiers, modality: .asserted, quote: quote, rule: "a labelled value")
  }
}
