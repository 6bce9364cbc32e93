import Documents

/// The title at the head of an item of a list of series: `Cold River (tvN)`, `Under the Queen's Roof -
/// tvN, Saturdays`. What stands before the mark is a title when a broadcaster stands behind it.
struct HeadLabel {
  let title: String

  init?(_ passage: TokenisedPassage, _ vocabulary: Vocabulary) {
    let tokens = passage.tokens
    guard
      let first = tokens.firstIndex(where: {
        $0.shape.contains(.word) || $0.shape.contains(.number)
      }).map({ Self.afterCount($0, in: passage) }), first < 4,
      let cut = Self.cut(behind: first, in: passage, vocabulary), cut > first,
      tokens.indices.contains(cut + 1)
    else { return nil }
    let isPlain = passage.isMark(cut, 0x28) || passage.isMark(cut, 0x2F)
    let reach = cut > first + 1 && !isPlain || passage.isMark(cut, 0x2F) ? 7 : 2
    guard
      (cut + 1..<min(tokens.count, cut + reach)).contains(where: {
        Self.isBroadcaster($0, in: passage, vocabulary)
      }),
      !NameShape(vocabulary: vocabulary, bytes: passage.passage.bytes).isPerson(tokens[first..<cut])
    else { return nil }
    let isTitle = (first..<cut).allSatisfy { index in
      tokens[index].shape.contains(.capital) || tokens[index].shape.contains(.number)
        || tokens[index].shape.contains(.possessive) || passage.isMark(index, 0x3A)
        || vocabulary[tokens[index].word].contains(.inner)
    }
    guard isTitle, tokens[first].shape.contains(.capital) || tokens[first].shape.contains(.number),
      !Self.isBroadcaster(first, in: passage, vocabulary)
    else { return nil }
    if cut == first + 1,
      !vocabulary[tokens[first].word].isDisjoint(with: [
        .occupation, .seriesNoun, .determiner, .opener, .genre, .nationality,
      ])
    {
      return nil
    }
    title = passage.text(first..<cut)
  }

  /// `THE LAST OF US. The second season …`: a head in capitals that a full stop ends. Only beside
  /// heads with a broadcaster, which are in capitals as well, is it a title.
  init?(inCapitals passage: TokenisedPassage) {
    let tokens = passage.tokens
    guard
      let first = tokens.firstIndex(where: { $0.shape.contains(.word) }), first < 2,
      let stop = tokens.indices.dropFirst(first + 1).prefix(8).first(where: {
        passage.isMark($0, 0x2E)
      }), stop + 1 < tokens.count,
      tokens[first..<stop].allSatisfy({
        $0.shape.contains(.word) && $0.shape.contains(.allCapitals)
      })
    else { return nil }
    title = passage.text(first..<stop)
  }

  var isInCapitals: Bool { title.contains(where: \.isLetter) && title == title.uppercased() }

  /// The token behind the number of a list: `3.`, `3)`.
  private static func afterCount(_ first: Int, in passage: TokenisedPassage) -> Int {
    let tokens = passage.tokens
    guard tokens.indices.contains(first + 2), tokens[first].shape.contains(.number),
      passage.isMark(first + 1, 0x2E) || passage.isMark(first + 1, 0x29)
    else { return first }
    return first + 2
  }

  /// The mark that ends the title. A colon gives way to a bracket or a dash behind it that a
  /// broadcaster follows: `Cold River: Reborn (tvN)`.
  private static func cut(
    behind first: Int, in passage: TokenisedPassage, _ vocabulary: Vocabulary
  ) -> Int? {
    let marks = (first..<min(passage.tokens.count, first + 9)).filter { isCut($0, in: passage) }
    guard let cut = marks.first, passage.isMark(cut, 0x3A), marks.count > 1,
      passage.tokens.indices.contains(marks[1] + 1),
      isBroadcaster(marks[1] + 1, in: passage, vocabulary),
      passage.tokens[cut + 1..<marks[1]].allSatisfy({ $0.shape.contains(.capital) })
    else { return marks.first }
    return marks[1]
  }

  /// A dash with a blank before it, a colon or an opening bracket.
  private static func isCut(_ index: Int, in passage: TokenisedPassage) -> Bool {
    let token = passage.tokens[index]
    guard token.shape.contains(.punctuation) else { return false }
    let first = passage.passage.bytes[Int(token.start)]
    // "Cold River / 차가운 강, tvN": the title in another script.
    if first == 0x2F, index + 1 < passage.tokens.count,
      passage.tokens[index + 1].shape.contains(.foreign)
    {
      return true
    }
    return first == 0x28 || first == 0x3A || token.shape.isSuperset(of: [.dash, .spaced])
  }

  private static func isBroadcaster(
    _ index: Int, in passage: TokenisedPassage, _ vocabulary: Vocabulary
  ) -> Bool {
    guard let phrases = vocabulary.phrases[passage.tokens[index].word],
      passage.tokens[index].shape.contains(.capital)
        || passage.text(index..<index + 1) != passage.text(index..<index + 1).lowercased()
    else { return false }
    return phrases.contains { phrase in
      [.network, .platform].contains(phrase.kind)
        && index + phrase.words.count <= passage.tokens.count
        && (0..<phrase.words.count).allSatisfy {
          passage.tokens[index + $0].word == phrase.words[$0]
        }
    }
  }
}
