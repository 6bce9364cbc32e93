import Claims

extension Match {
  /// Whether a director is one of another craft: `art director`, `director of photography`.
  var isOtherCraft: Bool {
    let crafts = scene.vocabulary.cues.credit.crafts
    for place in found.items {
      guard let word = clause.items[place].word, scene.vocabulary.cues.credit.crew.contains(word)
      else {
        continue
      }
      if place > 0, let before = clause.items[place - 1].word,
        crafts.contains(before) || scene.vocabulary.cues.character.institutions.contains(before)
      {
        return true
      }
      if clause.items.indices.contains(place + 2),
        clause.items[place + 1].word == scene.vocabulary.words.of,
        let craft = clause.items[place + 2].word, crafts.contains(craft)
      {
        return true
      }
    }
    return false
  }

  /// Whether the clause tells of a song, whose writer and composer are not the series's.
  var speaksOfSong: Bool {
    let named = clause.items.compactMap(\.names).joined()
    guard
      !named.contains(where: {
        $0.entry == scene.topic || $0.entry == scene.focus && scene.book[$0.entry].votes.series > 0
      })
    else { return false }
    if scene.book.hasSongs, clause.speaks(of: scene.vocabulary.cues.music.words) { return true }
    return (Array(named) + clause.antecedents).contains {
      scene.isSettledSong($0.entry)
    }
      || clause.items.contains { $0.word.map { scene.vocabulary[$0].contains(.songNoun) } ?? false }
        && clause.items.first?.word != nil && found.items.lowerBound > 0
        && clause.items[..<found.items.lowerBound].contains {
          $0.word.map {
            scene.vocabulary[$0].contains(.songNoun)
              && !scene.vocabulary.cues.music.soundtrackNouns.contains($0)
          } ?? false
        }
  }

  /// Claims a credit for the people of the slots `p` and `q`.
  mutating func credit(_ property: Property) {
    // "who directed X" hangs on a person: the work is named behind the verb.
    let works = clause.items[found.items.upperBound...].prefix(3).compactMap(\.names).first
    if let works,
      works.allSatisfy({
        scene.book[$0.entry].canBeWork
          && scene.book[$0.entry].votes.work + scene.book[$0.entry].votes.series > 0
      }), !has("s"), clause.items[found.items.upperBound].names != nil
    {
      for work in works {
        for person in names("p") where scene.isCreditable(person) {
          if work.entry == scene.topic || work.entry == scene.focus {
            claim(work.entry, .series, property, .entry(person))
            continue
          }
          claim(person, .person, .creditedIn, .entry(work.entry), [(.role, property.roleTerm)])
        }
      }
      return
    }
    // "from the writer of X, Kim": X is another work.
    guard !takesUpSong, let series = has("x") ? scene.focus ?? scene.topic : series(),
      !names("x").contains(series)
    else { return }
    for person in (has("p") ? names("p") : subjects) + names("q") where scene.isCreditable(person) {
      if scene.book[person].votes.person == 0 { scene.book[person].votes.person = 1 }
      // "has not let scriptwriter X out" denies something else than who wrote it.
      let isBare =
        found.items.count == 2 && clause.items[found.items.lowerBound].word != nil
        && scene.firmness(of: clause, around: found.items) == .denied
      claim(series, .series, property, .entry(person), modality: isBare ? .asserted : nil)
    }
  }
}

extension Match {
  /// Companies of a list whose last members alone stand in the slot: `Blue Lamp Studio, A and B`.
  var companiesBefore: [Int] {
    guard has("o"), var place = self["o"]?.items.lowerBound, place == found.items.lowerBound else {
      return []
    }
    var companies: [Int] = []
    while place > 1, clause.items[place - 1].isMark(","), let names = clause.items[place - 2].names,
      names.allSatisfy({
        scene.book[$0.entry].votes.organisation > 0 && scene.book[$0.entry].canBeOrganisation
      })
    {
      companies = names.map(\.entry) + companies
      place -= 2
    }
    return companies
  }
}

extension Property {
  /// The credit that a word for a role gives; nil for the cast.
  static func crew(_ role: String) -> Property? {
    switch role {
    case "director": .director
    case "writer": .writer
    case "creator": .creator
    default: nil
    }
  }

  /// The word for the credit when it is told from the person (`creditedIn` with a role).
  var roleTerm: Term? {
    switch name {
    case "director", "writer", "composer", "creator": .text(name)
    default: nil
    }
  }
}

extension Scene {
  func isCreditable(_ entry: Int) -> Bool {
    book[entry].known == nil && book[entry].votes.character <= book[entry].votes.person
      && book[entry].votes.organisation < 3
  }
}
