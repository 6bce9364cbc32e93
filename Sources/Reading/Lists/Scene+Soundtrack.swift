import Claims
import Documents

extension Scene {
  /// Reads the lists and tables of songs under the headings of a soundtrack.
  func readSoundtrack(of document: Document) {
    guard let topic else { return }
    var section = Section([])
    var isIntroduced = false
    for (number, block) in document.blocks.enumerated() {
      section.enter(block.headings)
      if section.isSoundtrack, let lines = prose[number] { soundtrackPassages.formUnion(lines) }
      switch block.content {
      case .paragraph(let passage):
        isIntroduced = Section.speaksOfSoundtrack(passage)
        if section.isSoundtrack, passage.bytes.count < 120 {
          read(passage, of: topic, under: block.headings)
        }
        readNumberedLines(passage, number, of: topic)
      case .item(let passage, _)
      where section.isSoundtrack || isIntroduced && passage.bytes.count < 120:
        guard read(passage, of: topic, under: block.headings),
          passage.text.firstRange(of: ". ") == nil
        else { continue }
        // Nothing is left in it that a rule for sentences would read better.
        if passage.bytes.count < 120, let lines = prose[number] { listed.formUnion(lines) }
      case .table(let table):
        let caption = table.caption?.text ?? ""
        guard section.isSoundtrack || Section.speaksOfSoundtrack(caption) else { continue }
        read(table, caption, of: topic, under: block.headings)
      default: continue
      }
    }
  }

  /// Lines of prose that each begin with a part: `Part 2, ‘Blue Moon’: Rainy`.
  private func readNumberedLines(_ passage: Passage, _ number: Int, of series: Int) {
    guard SongLine.isNumbered(String(decoding: passage.bytes.prefix(24), as: UTF8.self)) else {
      return
    }
    var start = 0
    var isList = true
    for end in passage.bytes.indices.filter({ passage.bytes[$0] == 0x0A }) + [passage.bytes.count] {
      let text = String(decoding: passage.bytes[start..<end], as: UTF8.self)
      let range = start..<end
      start = end + 1
      guard SongLine.isNumbered(text), let song = SongLine(text) else {
        isList = isList && text.trimmed.isEmpty
        continue
      }
      claim(
        song.title, by: song.performers, in: series, song.part, quote: passage.source(of: range))
      readBeside(song, quote: passage.source(of: range))
    }
    // Nothing is left in it that a rule for sentences would read better.
    if isList, let lines = prose[number] { listed.formUnion(lines) }
  }

  @discardableResult
  private func read(_ line: Passage, of series: Int, under headings: [String]) -> Bool {
    guard let song = SongLine(line.text) ?? unquotedSong(line.text) else { return false }
    let part = song.part ?? headings.last.flatMap { SongLine.part(in: $0)?.number }
    claim(song.title, by: song.performers, in: series, part, quote: line.source)
    readBeside(song, quote: line.source)
    return true
  }

  /// An item of a soundtrack's list without quotation marks: `Blue Moon – Rainy`, `Blue Moon (sung by
  /// Rainy)`; where the document knows what stands first for a singer, the title stands behind.
  private func unquotedSong(_ text: String) -> SongLine? {
    SongLine(unquoted: text) { name in
      book.entry(named: name).map { book[$0].votes.group > 0 || book[$0].votes.person > 4 } ?? false
    }
  }

  /// A table with a column of titles and one of artists.
  private func read(_ table: Table, _ caption: String, of series: Int, under headings: [String]) {
    let grid = Grid(table)
    guard let head = grid.rows.firstIndex(where: { Self.songColumns($0) != nil }),
      let columns = Self.songColumns(grid.rows[head])
    else { return }
    let part =
      SongLine.part(in: caption)?.number ?? headings.last.flatMap { SongLine.part(in: $0)?.number }
    for row in grid.rows.indices where row > head {
      let cells = grid.rows[row].map(\.text)
      guard max(columns.title, columns.artist) < cells.count, !Self.isInstrumental(cells) else {
        continue
      }
      let own = columns.part.flatMap {
        $0 < cells.count
          ? TableRow.numbers(cells[$0]).first ?? SongLine.part(in: cells[$0])?.number : nil
      }
      let title = Self.bare(cells[columns.title])
      let performers = SongLine.performers(of: cells[columns.artist])
      guard !title.isEmpty, !performers.isEmpty else { continue }
      claim(title, by: performers, in: series, own ?? part, quote: grid.ranges[row])
    }
  }

  /// Reads what stands behind the singer on a line: the day of the song, the singer's group.
  private func readBeside(_ song: SongLine, quote: Range<Int>) {
    for (singer, group) in SongLine.members(of: SongLine.trimmingMarks(song.rest))
    where song.performers.contains(singer) {
      drafts.append(
        Draft(
          subject: .entry(entry(singer)), kind: .person, property: .memberOf, value: .text(group),
          qualifiers: [],
          modality: .asserted, quote: quote, rule: "a line of a soundtrack list"))
    }
    let line = TokenisedPassage(
      Passage(Array(song.rest.utf8), 0..<song.rest.utf8.count), vocabulary)
    let days: [PartialDate] = line.dimensions.compactMap { dimension in
      switch dimension.kind {
      // "Monday Kiz": a weekday is as soon a name.
      case .date(.weekday): nil
      case .date(let expression): expression.date(said: said, .open)
      default: nil
      }
    }
    guard days.count == 1, let day = days.first, day.precision > .year else { return }
    drafts.append(
      Draft(
        subject: .entry(entry(song.title)), kind: .song, property: .releasedOn,
        value: .value(.date(day)), qualifiers: [],
        modality: firmness(of: day), quote: quote, rule: "a line of a soundtrack list"))
  }

  /// Claims a song of a series for its performers.
  func claim(
    _ title: String, by performers: [String], in series: Int, _ part: Int?, quote: Range<Int>
  ) {
    let song = entry(title)
    book[song].votes.song += 3
    func add(_ property: Property, _ value: Int, _ qualifiers: [(Qualifier, Term)] = []) {
      drafts.append(
        Draft(
          subject: .entry(song), kind: .song, property: property, value: .entry(value),
          qualifiers: qualifiers,
          modality: .asserted, quote: quote, rule: "a line of a soundtrack list"))
    }
    for performer in performers { add(.performer, entry(performer)) }
    add(.soundtrackOf, series, part.map { [(.part, .value(.number(Double($0))))] } ?? [])
  }

  // MARK: - Columns

  /// The places of the columns of titles, of artists and of parts in the head of a table of songs.
  private static func songColumns(_ row: [Grid.Place]) -> (title: Int, artist: Int, part: Int?)? {
    let heads = row.map { $0.text.lowercased().trimmed }
    func place(_ names: [String]) -> Int? {
      heads.firstIndex { head in names.contains { head == $0 || head.hasPrefix($0 + " ") } }
    }
    guard let title = place(["title", "song", "songs", "track", "track title", "song title"]),
      let artist = place([
        "artist", "artists", "artist(s)", "singer", "singers", "singer(s)", "performer",
        "performers", "performed by", "sung by", "vocals",
      ]), title != artist
    else { return nil }
    return (title, artist, place(["part", "volume", "vol."]))
  }

  /// A version without a voice has no performer to speak of.
  private static func isInstrumental(_ cells: [String]) -> Bool {
    cells.contains { $0.lowercased().holds("inst.") || $0.lowercased().holds("instrumental") }
  }
}
