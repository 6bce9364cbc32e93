import Claims

/// How firmly a clause says what it says, and of what time.
extension Scene {
  /// Whether a day is still to come, as the document sees it.
  func isAhead(_ date: PartialDate) -> Bool { said.map { date.firstDay > $0.firstDay } ?? false }

  /// How firm a day can be: one still to come is a plan, whatever the words, in prose as in boxes.
  func firmness(of date: PartialDate) -> Modality { isAhead(date) ? .expected : .asserted }

  /// The modality that the words around a match give it.
  func firmness(of clause: Clause, around items: Range<Int>) -> Modality {
    firmness(of: clause, marked: marks(of: clause, around: items))
  }

  /// The modality that words give a match, which were found around it.
  func firmness(of clause: Clause, marked marks: [(item: Int, modality: Modality)]) -> Modality {
    if isCorrected(clause) { return .denied }
    return marks.reduce(.asserted) {
      $1.modality == .denied ? .denied : $0.weakened(by: $1.modality)
    }
  }

  /// The words that make what a match says less than plain fact, each with the modality it gives.
  func marks(of clause: Clause, around items: Range<Int>) -> [(item: Int, modality: Modality)] {
    if let negation = negation(in: clause, before: items) ?? lapse(in: clause, before: items) {
      return [(negation, .denied)]
    }
    var marks: [(item: Int, modality: Modality)] = []
    let cues = vocabulary.cues
    // The cues of the match's own part of the sentence: from the last break before it to the next.
    for index in part(of: clause, around: items) {
      let word = clause.words[index]
      // "would" speaks of the verb beside it alone.
      if word == vocabulary.words.would, index < items.lowerBound - 1 || index >= items.upperBound {
        continue
      }
      let kind = vocabulary[word]
      // "a further episode is to follow"; "because of her schedule" plans nothing.
      let isToBe =
        kind.contains(.be) && index + 1 < clause.items.count
        && clause.items[index + 1].word == vocabulary.words.to
      let isNoun =
        index > 0
        && clause.items[index - 1].word.map {
          !vocabulary[$0].isDisjoint(with: [.possessive, .determiner])
        } ?? false
      if kind.contains(.future) || isToBe || isPlan(index, in: clause) && !isNoun {
        marks.append((index, .expected))
      }
      if kind.contains(.perhaps) || cues.firmness.guesses.contains(word) {
        marks.append((index, .speculated))
      }
    }
    // The cues that colour the whole sentence.
    for (index, word) in clause.words.enumerated() {
      if cues.firmness.reports.contains(word) { marks.append((index, .reported)) }
      if vocabulary[word].contains(.saying), attributes(index, in: clause, to: items) {
        marks.append((index, .attributed))
      }
    }
    return marks
  }

  /// `an earlier version of this article said that …`: what it said was wrong.
  func isCorrected(_ clause: Clause) -> Bool {
    isRefuted(clause)
      || clause.speaks(of: vocabulary.cues.firmness.versions)
        && holds(
          vocabulary.cues.firmness.earlier, then: vocabulary.cues.firmness.versions,
          in: clause.items[...])
  }

  /// Whether a word of one set stands among some items, and the next word is of another.
  private func holds(_ first: WordSet, then second: WordSet, in items: ArraySlice<Item>) -> Bool {
    var isBegun = false
    for item in items {
      guard let word = item.word else { continue }
      if isBegun, second.contains(word) { return true }
      isBegun = first.contains(word)
    }
    return false
  }

  /// The word that negates the verb of a match, or calls its plan one that no longer holds: `was
  /// not`, `will not`, `was earlier slated for`; nil where none does.
  private func negation(in clause: Clause, before items: Range<Int>) -> Int? {
    // "will not show the 16th episode": what is matched may be the object of the verb.
    var first = items.lowerBound
    while first > 0, vocabulary[clause.words[first - 1]].contains(.determiner) { first -= 1 }
    let places = max(0, first - 2)..<min(clause.items.count, items.upperBound)
    for index in places {
      guard let word = clause.items[index].word else { continue }
      if word == vocabulary.words.not || vocabulary.cues.firmness.nots.contains(word) {
        // "not only", "not yet", "has not been set" deny something else.
        if index + 1 < clause.items.count, let next = clause.items[index + 1].word,
          vocabulary.cues.firmness.notOnly.contains(next)
        {
          continue
        }
        return index
      }
    }
    var earlier: Int?
    for index in places {
      guard let word = clause.items[index].word else { continue }
      if let earlier, vocabulary.cues.firmness.plans.contains(word) { return earlier }
      earlier = vocabulary.cues.firmness.earlier.contains(word) ? index : nil
    }
    return nil
  }

  /// The verb of a plan that came to nothing: `were to have been shown on`.
  private func lapse(in clause: Clause, before items: Range<Int>) -> Int? {
    part(of: clause, around: items).dropLast(2).first { index in
      vocabulary.cues.firmness.past.contains(clause.words[index])
        && vocabulary[clause.words[index]].contains(.be)
        && clause.words[index + 1] == vocabulary.words.to
        && clause.words[index + 2] == vocabulary.words.have
        // "had been planned for August"
        || clause.words[index] == vocabulary.words.had
          && vocabulary[clause.words[index + 1]].contains(.be)
          && isPlan(index + 2, in: clause)
    }
  }

  /// The part of a clause between the breaks around a match: semicolons, `but`, `while`.
  private func part(of clause: Clause, around items: Range<Int>) -> Range<Int> {
    var start = items.lowerBound
    while start > 0, !isBreak(start - 1, in: clause) { start -= 1 }
    var end = items.upperBound
    while end < clause.items.count, !isBreak(end, in: clause), !opensPredicate(end, in: clause) {
      end += 1
    }
    return start..<end
  }

  /// `has 16 episodes and is expected to premiere`: a joint before another verb of the same subject.
  private func opensPredicate(_ index: Int, in clause: Clause) -> Bool {
    clause.words[index] == vocabulary.words.and && index + 1 < clause.items.count
      && !vocabulary[clause.words[index + 1]].isDisjoint(with: [.be, .have, .future, .perhaps])
  }

  private func isBreak(_ index: Int, in clause: Clause) -> Bool {
    let item = clause.items[index]
    if let word = item.word {
      return word == vocabulary.words.but || vocabulary.cues.firmness.breaks.contains(word)
        || opensAnother(index, in: clause)
    }
    return item.isMark(";") || item.isMark(":")
  }

  /// `…, and Kim might join`: a comma and a joint before somebody else with a verb of their own.
  private func opensAnother(_ index: Int, in clause: Clause) -> Bool {
    let items = clause.items
    guard items[index].word == vocabulary.words.and, index > 0, items[index - 1].isMark(","),
      index + 2 < items.count, items[index + 1].names != nil
    else { return false }
    return items[(index + 2)...].prefix(4).contains { item in
      item.word.map { !vocabulary[$0].isDisjoint(with: [.be, .have, .future, .perhaps]) } ?? false
    }
  }

  /// Whether a verb of saying gives a named source for what a match holds: `X said that …`, `…, X
  /// said`, `according to X`.
  private func attributes(_ index: Int, in clause: Clause, to items: Range<Int>) -> Bool {
    if items.contains(index) { return false }
    // "shared “X”": the object is a work, and nothing is said.
    if index + 1 < clause.items.count, let names = clause.items[index + 1].names,
      names.allSatisfy({ book[$0.entry].isQuoted }),
      !(index + 2 < clause.items.count && clause.items[index + 2].isPossessive)
    {
      return false
    }
    if clause.items[index].word == vocabulary.words.according {
      return clause.items[index...].prefix(8).contains { $0.names != nil }
    }
    let before = clause.items[..<index].suffix(8)
    let hasSource =
      before.contains {
        $0.names != nil || $0.word.map { vocabulary.cues.firmness.sources.contains($0) } ?? false
      }
      || clause.items[index...].prefix(4).dropFirst().contains { $0.names != nil }
        && index > items.upperBound
    return hasSource
  }

  func tense(of clause: Clause, around items: Range<Int>) -> Tense {
    let cues = vocabulary.cues
    if isCorrected(clause) || lapse(in: clause, before: items) != nil { return .open }
    // What the match itself says goes before what the rest of the sentence plans.
    let told = items.clamped(to: clause.items.indices)
    if told.contains(where: { cues.firmness.past.contains(clause.words[$0]) }),
      !told.contains(where: {
        vocabulary[clause.words[$0]].contains(.future) || isPlan($0, in: clause)
          || cues.firmness.future.contains(clause.words[$0])
      }),
      !clause.items[..<told.lowerBound].suffix(3).contains(where: {
        $0.word.map { vocabulary[$0].contains(.future) } ?? false
      })
    {
      return .past
    }
    var tense = Tense.open
    for index in part(of: clause, around: items) {
      let word = clause.words[index]
      if word == vocabulary.words.would, index < items.lowerBound - 1 || index >= items.upperBound {
        continue
      }
      if vocabulary[word].contains(.future) || isPlan(index, in: clause)
        || cues.firmness.future.contains(word)
      {
        return .future
      }
      if cues.firmness.past.contains(word) { tense = .past }
    }
    return tense
  }
}
