import Claims
import Documents

/// Lines of a list that pair a name with a name: `Mary Adams – Jane Brown, a doctor`, `Jane Brown:
/// Mary Adams`. Which side acts is settled for all of them at once.
struct RoleLines {
  struct Line {
    let left: NameUse
    let right: NameUse
    let items: Range<Int>
  }

  /// Whether the names on the left are those of the actors.
  let actsLeft: Bool
  /// How many lines there are; one alone is no list.
  let count: Int

  init(_ scene: Scene) {
    var count = 0
    var points = 0
    for (passage, sentences) in scene.sentences.enumerated() where !scene.listed.contains(passage) {
      for sentence in sentences where Self.opensLine(sentence, of: scene) {
        guard let line = Self.line(sentence, of: scene) else { continue }
        count += 1
        points += sentence.items[line.items].contains { $0.isMark(":") } ? -1 : 1
        let actors = scene.actors
        points +=
          (actors.contains(line.left.entry) ? 4 : 0) - (actors.contains(line.right.entry) ? 4 : 0)
        let isRanked = { (use: NameUse) in
          scene.mention(use, in: sentence)?.rank != nil || scene.book[use.entry].words.count == 1
        }
        points += (isRanked(line.right) ? 2 : 0) - (isRanked(line.left) ? 2 : 0)
        if sentence.items.indices.contains(line.items.upperBound),
          sentence.items[line.items.upperBound].child != nil
        {
          points += 1
        }
      }
    }
    self.count = count
    actsLeft = points > 0
  }

  /// Whether a sentence stands at the head of its passage or of a line of it.
  static func opensLine(_ sentence: Clause, of scene: Scene) -> Bool {
    guard sentence.tokens.lowerBound > 0 else { return true }
    let passage = scene.passages[sentence.passage]
    let start = Int(passage.tokens[sentence.tokens.lowerBound].start)
    return passage.passage.bytes[..<start].last { $0 != 0x20 } == 0x0A
  }

  /// The pair that a sentence opens with, when it is such a line.
  static func line(_ sentence: Clause, of scene: Scene) -> Line? {
    guard let start = sentence.items.firstIndex(where: { !$0.isPunctuation }), start < 2,
      let left = name(start, of: sentence, scene)
    else { return nil }
    var next = start + 1
    while sentence.items.indices.contains(next), sentence.items[next].child != nil { next += 1 }
    guard sentence.items.indices.contains(next),
      sentence.items[next].isMark("-") || sentence.items[next].isMark(":"),
      let right = name(next + 1, of: sentence, scene)
    else { return nil }
    let end = next + 2
    let closes =
      !sentence.items.indices.contains(end) || sentence.items[end].isPunctuation
      || sentence.items[end].child != nil
    guard closes, left.entry != right.entry,
      scene.book[left.entry].votes.person + scene.book[right.entry].votes.person > 0
    else { return nil }
    return Line(left: left, right: right, items: start..<end)
  }

  private static func name(_ place: Int, of sentence: Clause, _ scene: Scene) -> NameUse? {
    guard sentence.items.indices.contains(place), let names = sentence.items[place].names,
      names.count == 1
    else { return nil }
    let found = scene.book[names[0].entry]
    return found.canBeCharacter && found.votes.work == 0 && found.votes.organisation == 0
      ? names[0] : nil
  }
}

extension ClauseMatch {
  /// Claims the part of a line of roles.
  func listedParts() {
    guard clause.kind == .sentence, let line = RoleLines.line(clause, of: scene),
      RoleLines.opensLine(clause, of: scene)
    else { return }
    let lines = scene.roleLines
    guard lines.count > 1, let series = scene.focus ?? scene.topic else { return }
    let (actor, part) = lines.actsLeft ? (line.left, line.right) : (line.right, line.left)
    if scene.book[actor.entry].votes.person == 0 { scene.book[actor.entry].votes.person = 2 }
    scene.book[part.entry].votes.character += 4
    claim(
      line.items, series, .series, .castMember, .entry(actor.entry),
      [(.character, .entry(part.entry))])
    describeBelow(part.entry)
  }

  /// Reads the sentences under a line of roles, up to the next, as the description of its part: a noun
  /// phrase without a subject of its own.
  private func describeBelow(_ part: Int) {
    let own = scene.sentences[clause.passage].drop {
      $0.tokens.lowerBound <= clause.tokens.lowerBound
    }
    let next = clause.passage + 1
    let below =
      own.isEmpty && scene.sentences.indices.contains(next) && !scene.listed.contains(next)
      ? scene.sentences[next][...] : own
    for sentence in below.prefix(3) {
      guard RoleLines.line(sentence, of: scene) == nil, sentence.tokens.count < 40,
        opensDescription(sentence)
      else { return }
      Description(scene: scene, clause: sentence, subject: part, modality: .asserted, rule: rule)
        .read(
          sentence.items.indices)
    }
  }

  /// `A doctor who …`, `Jane's father.`: an article, or an owner, and no verb of the sentence's own.
  private func opensDescription(_ sentence: Clause) -> Bool {
    guard let first = sentence.items.first else { return false }
    let opens =
      first.word.map { !scene.vocabulary[$0].isDisjoint(with: [.determiner, .possessive]) } ?? false
      || sentence.items.dropFirst().first?.isPossessive ?? false
    return opens
      && !sentence.items.prefix(6).contains {
        $0.word.map { !scene.vocabulary[$0].isDisjoint(with: [.be, .have, .future]) } ?? false
      }
  }

  /// `Part 3, "X": Rainy`, `Part 3 - "X" - Rainy`: a song of a numbered part and its singer.
  func listedSongs() {
    for (place, item) in items.enumerated() {
      guard case .part(let part) = item.dimension, place + 4 < items.count,
        items[place + 1].isPunctuation, let songs = items[place + 2].names, songs.count == 1,
        scene.book[songs[0].entry].isQuoted,
        items[place + 3].isMark(":") || items[place + 3].isMark("-"),
        let acts = items[place + 4].names, let series = scene.topic, songs[0].entry != series
      else { continue }
      for act in acts where scene.book[act.entry].known == nil && !scene.book[act.entry].isQuoted {
        scene.book[songs[0].entry].votes.song += 3
        claim(place..<place + 5, songs[0].entry, .song, .performer, .entry(act.entry))
        claim(
          place..<place + 5, songs[0].entry, .song, .soundtrackOf, .entry(series),
          [(.part, .value(.number(Double(part))))])
      }
    }
  }
}
