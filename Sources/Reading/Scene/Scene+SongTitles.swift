/// Which titles are songs', where nothing stands right beside them that says so.
extension Scene {
  /// Takes for songs the quoted titles of a sentence that speaks of music, unless a word marks them as
  /// a series's, a film's or an album's anywhere in the document. The first title of a document that
  /// marks no series is the one the story is about.
  func settleSongTitles() {
    var candidates: [Int] = []
    var seen: Set<Int> = []
    let isOfSoundtrack =
      sentences.first?.contains { $0.speaks(of: vocabulary.cues.music.soundtrackNouns) } ?? false
    for sentences in sentences {
      // A line under a headline of soundtracks.
      var isMusical =
        isOfSoundtrack && sentences.count == 1 && sentences[0].tokens.count < 30
      for (number, sentence) in sentences.enumerated() {
        let speaks = speaksOfMusic(sentence) || namesSong(sentence)
        isMusical = speaks || isMusical && !speaksOfCasting(sentence)
        let leads =
          !isMusical && !speaksOfCasting(sentence)
          && sentences.dropFirst(number + 1).first.map(speaksOfMusic) ?? false
        guard isMusical || leads, !sentence.asksQuestion else { continue }
        eachTitle(of: sentence) { clause, place, entry in
          // "opens with her “X”. The ballad …"
          if leads, !isOwned(place, in: clause) { return }
          if !isOfSomething(place, in: clause) || isLikeSong(place, in: clause),
            seen.insert(entry).inserted
          {
            candidates.append(entry)
          }
        }
      }
    }
    let isOfSeries = book.entries.indices.contains {
      book[$0].isQuoted && (book[$0].votes.series > 0 || marked.contains($0))
    }
    let first = titlesOfOpening.first
    let tails = tailsOfTitles
    for entry in candidates
    where !marked.contains(entry) && book[entry].votes.series == 0 && book[entry].votes.film == 0
      && book[entry].votes.person == 0 && book[entry].votes.song < 2
      && book[entry].name.isTitle
      && !tails.contains(book[entry].name[...])
      && (isOfSeries || entry != first)
    {
      book[entry].votes.song = 2
    }
  }

  /// The quoted titles of the headlines and the first sentence of prose.
  private var titlesOfOpening: [Int] {
    var titles: [Int] = []
    for (passage, sentences) in sentences.enumerated() {
      for sentence in sentences.prefix(1) { eachTitle(of: sentence) { titles.append($2) } }
      if !headlines.contains(passage), sentences.first.map({ $0.tokens.count > 7 }) ?? false {
        break
      }
    }
    return titles
  }

  /// Whether a title of the sentence is settled as a song's by the words right beside it.
  private func namesSong(_ sentence: Clause) -> Bool {
    var found = false
    eachTitle(of: sentence) { if isSettledSong($2) { found = true } }
    return found
  }

  /// `her voice to "X", and Gummy's to "Y"`: behind the same word as a song of the sentence.
  private func isLikeSong(_ place: Int, in clause: Clause) -> Bool {
    guard place > 0, let word = clause.items[place - 1].word else { return false }
    return clause.named.prefix(64).contains { other in
      other != place && other > 0 && clause.items[other - 1].word == word
        && clause.items[other].names?.contains { isSettledSong($0.entry) } ?? false
    }
  }

  /// The quoted titles with a word beside them that says of what kind they are, and no song.
  func titlesOfOtherWorks() -> Set<Int> {
    var marked: Set<Int> = []
    for sentence in sentences.joined() {
      eachTitle(of: sentence) { clause, place, entry in
        if isMarked(place, in: clause) || isPlural(place, in: clause) { marked.insert(entry) }
      }
    }
    return marked
  }

  private func eachTitle(of clause: Clause, _ body: (Clause, Int, Int) -> Void) {
    for place in clause.named {
      for name in clause.items[place].names ?? [] where book[name.entry].isQuoted {
        body(clause, place, name.entry)
      }
    }
    for child in clause.children { eachTitle(of: child, body) }
  }

  /// `her "X"`, `Rainy's "X"`.
  private func isOwned(_ place: Int, in clause: Clause) -> Bool {
    guard place > 0 else { return false }
    if clause.items[place - 1].isPossessive {
      return place > 1
        && clause.items[place - 2].names?.allSatisfy { book[$0.entry].known == nil } ?? false
    }
    return clause.items[place - 1].word.map {
      vocabulary[$0].contains(.possessive) && $0 != vocabulary.words.its
    } ?? false
  }

  /// Whether a sentence, or what hangs on its names, has a word of music.
  func speaksOfMusic(_ clause: Clause) -> Bool {
    clause.speaks(of: vocabulary.cues.music.plainMusic)
      || clause.children.contains(where: speaksOfMusic)
  }

  private func speaksOfCasting(_ clause: Clause) -> Bool {
    clause.speaks(of: vocabulary.cues.music.otherCrafts)
      || clause.children.contains(where: speaksOfCasting)
  }

  /// `for "X"`, `of "X"`, `in "X"`: what something is made for or found in may be a series.
  private func isOfSomething(_ place: Int, in clause: Clause) -> Bool {
    guard place > 0, let word = clause.items[place - 1].word else { return false }
    let words = vocabulary.words
    // "her version of “X”": of a song.
    if word == words.of, place > 1, let noun = clause.items[place - 2].word,
      vocabulary.cues.music.renditions.contains(noun)
    {
      return false
    }
    return [words.for, words.of, words.in, words.from, words.about, words.at].contains(
      word)
  }

  /// `the two "Over" songs`: a word of titles.
  private func isPlural(_ place: Int, in clause: Clause) -> Bool {
    clause.words.dropFirst(place + 1).first == vocabulary.cues.music.plural
  }

  /// `the thriller "X"`, `tvN's "X"`, `the OST of "X"`, `"X" star`, `"X", the drama that …`.
  private func isMarked(_ place: Int, in clause: Clause) -> Bool {
    let cues = vocabulary.cues
    let items = clause.items
    func kind(_ index: Int) -> WordClass {
      items.indices.contains(index) ? items[index].word.map { vocabulary[$0] } ?? [] : []
    }
    func isKnown(_ index: Int) -> Bool {
      items.indices.contains(index)
        && (items[index].names?.allSatisfy {
          [.network, .platform].contains(book[$0.entry].known)
        } ?? false)
    }
    let works: WordClass = [.seriesNoun, .genre, .filmNoun]
    let before = kind(place - 1)
    if !before.isDisjoint(with: works), before.isDisjoint(with: .songNoun),
      items[place - 1].word.map({ !cues.music.title.contains($0) }) ?? true
    {
      return true
    }
    if place > 0, items[place - 1].word.map({ cues.name.books.contains($0) }) ?? false {
      return true
    }
    if before.contains(.releaseNoun), before.isDisjoint(with: .songNoun) { return true }
    if isKnown(place - 1) || place > 1 && items[place - 1].isPossessive && isKnown(place - 2) {
      return true
    }
    // "the "X" soundtrack", "“X” star", "“X” airs"
    let next = items.indices.contains(place + 1) && items[place + 1].isPossessive ? 2 : 1
    if items.indices.contains(place + next), let word = items[place + next].word,
      cues.music.soundtracks.contains(word) || !vocabulary[word].isDisjoint(with: works)
        || vocabulary[word].contains(.occupation) || cues.series.premiering.contains(word)
        || cues.schedule.airing.contains(word)
    {
      return true
    }
    for item in items.dropFirst(place + 1).prefix(while: \.isChild) {
      guard let child = item.child.flatMap({ child($0, of: clause) }), !tellsOfSong(child) else {
        continue
      }
      if child.kind == .bracket {
        if child.items.contains(where: { item in
          item.names?.contains { [.network, .platform].contains(book[$0.entry].known) } ?? false
        }) {
          return true
        }
        continue
      }
      if child.items.prefix(6).contains(where: { item in
        item.word.map { !vocabulary[$0].isDisjoint(with: works) } ?? false
      }) || isAlbum(child) {
        return true
      }
    }
    // "the OST of “X”", "part of “X”", "“A” from “X”", "sang for “X”"
    guard isOfSomething(place, in: clause), place > 1 else { return false }
    if items[place - 2].names != nil { return true }
    if case .part? = items[place - 2].dimension { return true }
    return items[..<(place - 1)].suffix(4).contains { item in
      item.word.map {
        cues.music.soundtrackNouns.contains($0) || cues.music.songs.contains($0)
          || cues.music.singing.contains($0) || cues.music.themes.contains($0)
          || cues.music.issuing.contains($0) || cues.cast.starring.contains($0)
      } ?? false
    }
  }

  /// `"X", the double-CD soundtrack of the drama`.
  private func isAlbum(_ child: Clause) -> Bool {
    guard child.kind == .apposition, child.items.allSatisfy({ !$0.isPart }),
      let noun = child.items.prefix(6).firstIndex(where: { item in
        item.word.map {
          vocabulary.cues.music.soundtrackNouns.contains($0)
            || vocabulary[$0].contains(.releaseNoun)
        } ?? false
      })
    else { return false }
    return !child.words[..<noun].contains {
      $0 == vocabulary.words.of || vocabulary[$0].contains(.songNoun)
    }
      && !(child.words.dropFirst(noun + 1).first.map { vocabulary[$0].contains(.songNoun) } ?? false)
  }

  /// `"X", her song for the drama`: the noun of a song before any other.
  private func tellsOfSong(_ child: Clause) -> Bool {
    child.items.prefix(8).first { item in
      item.word.map {
        !vocabulary[$0].isDisjoint(with: [.songNoun, .seriesNoun, .genre, .filmNoun])
          || vocabulary.cues.music.plainMusic.contains($0)
      } ?? false
    }?.word.map {
      vocabulary[$0].contains(.songNoun) || vocabulary.cues.music.plainMusic.contains($0)
    } ?? false
  }
}

extension Item {
  fileprivate var isPart: Bool { if case .part? = dimension { true } else { false } }
}

extension String {
  /// Whether the first and the last word have a capital or a figure, as in titles.
  fileprivate var isTitle: Bool {
    let words = split(separator: " ")
    return [words.first, words.last].allSatisfy { word in
      word?.first { $0.isLetter || $0.isNumber }.map { !$0.isLowercase } ?? false
    }
  }
}
