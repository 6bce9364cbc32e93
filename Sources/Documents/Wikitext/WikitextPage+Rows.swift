/// Templates that are tables: track listings, lists of episodes.
extension WikitextPage {
  /// A column: the parameter that fills it, and its head.
  private struct Column {
    var parameter: String
    var head: String
  }

  private static let trackColumns = [
    Column(parameter: "title", head: "Title"), Column(parameter: "note", head: "Note"),
    Column(parameter: "extra", head: "Artist"), Column(parameter: "writer", head: "Writer"),
    Column(parameter: "lyrics", head: "Lyrics"), Column(parameter: "music", head: "Music"),
    Column(parameter: "length", head: "Length"),
  ]

  private static let episodeColumns = [
    Column(parameter: "episodenumber", head: "No."),
    Column(parameter: "episodenumber2", head: "No. in season"),
    Column(parameter: "title", head: "Title"), Column(parameter: "rtitle", head: "Title"),
    Column(parameter: "alttitle", head: "Other title"),
    Column(parameter: "nativetitle", head: "Native title"),
    Column(parameter: "directedby", head: "Directed by"),
    Column(parameter: "writtenby", head: "Written by"),
    Column(parameter: "originalairdate", head: "Original air date"),
    Column(parameter: "altdate", head: "Other air date"),
    Column(parameter: "viewers", head: "Viewers"),
    Column(parameter: "prodcode", head: "Prod. code"),
  ]

  private typealias Row = (range: Range<Int>, values: [String: WikitextTree.Parameter])

  /// `{{Track listing|headline=…|title1=…|extra1=…|title2=…}}`: a table, a row a track.
  mutating func readTracks(_ index: Int) {
    var tracks: [Int: Row] = [:]
    var caption: Passage?
    var artistHead: Passage?
    for parameter in tree.parameters(of: index) where !tree.trimmed(parameter.value).isEmpty {
      guard let range = parameter.name else { continue }
      let name = String(decoding: tree.bytes[range], as: UTF8.self).lowercased()
      let column = String(name.prefix { !$0.isNumber })
      if name == "headline" {
        caption = passage(of: parameter)
      } else if name == "extra_column" {
        artistHead = passage(of: parameter)
      } else if let number = Int(name.dropFirst(column.count)) {
        let start = Int(tree.nodes[parameter.index].start) - 1
        let whole = start..<tree.trimmed(parameter.value).upperBound
        let known = tracks[number] ?? (whole, [:])
        tracks[number] = (
          min(known.range.lowerBound, start)..<max(known.range.upperBound, whole.upperBound),
          known.values.merging([column: parameter]) { first, _ in first }
        )
      }
    }
    let rows = tracks.sorted { $0.key < $1.key }.map(\.value)
    addTable(
      of: rows, Self.trackColumns, caption: caption, heads: ["extra": artistHead],
      range: tree.nodes[index].range)
  }

  /// `{{Episode table|episodes={{Episode list|…}}{{Episode list|…}}}}`: a row an episode.
  mutating func readEpisodes(_ index: Int) {
    let lists = tree.descendants(of: index).filter { inner in
      tree.nodes[inner].kind == .template
        && WikitextTree.episodeLists.contains(tree.plainName(of: inner))
    }
    addTable(
      of: lists.map { row(of: $0) }, Self.episodeColumns, caption: nil, heads: [:],
      range: tree.nodes[index].range)
  }

  /// One `{{Episode list|…}}` on its own.
  mutating func readEpisodeList(_ index: Int) {
    addTable(
      of: [row(of: index)], Self.episodeColumns, caption: nil, heads: [:],
      range: tree.nodes[index].range)
  }

  private func row(of index: Int) -> Row {
    var values: [String: WikitextTree.Parameter] = [:]
    for parameter in tree.parameters(of: index) where !tree.trimmed(parameter.value).isEmpty {
      guard let name = parameter.name else { continue }
      values[String(decoding: tree.bytes[name], as: UTF8.self).lowercased()] = parameter
    }
    return (tree.nodes[index].range, values)
  }

  private mutating func addTable(
    of rows: [Row], _ columns: [Column], caption: Passage?, heads: [String: Passage?],
    range: Range<Int>
  ) {
    let used = columns.filter { column in rows.contains { $0.values[column.parameter] != nil } }
    guard !used.isEmpty, !isPassedOver else { return }
    let head = used.map { column in
      let first = rows.lazy.compactMap { $0.values[column.parameter]?.name }.first
      let made = Passage(standing: column.head, for: first ?? range)
      return Table.Cell((heads[column.parameter] ?? nil) ?? made, isHeader: true)
    }
    var made = [Table.Row(cells: head, range: range.lowerBound..<range.lowerBound)]
    for row in rows {
      let cells = used.map { column in
        guard let value = row.values[column.parameter] else {
          return Table.Cell(.empty(at: row.range.upperBound..<row.range.upperBound))
        }
        stretches.append(ReferredStretch(value.value))
        return Table.Cell(passage(of: value))
      }
      made.append(Table.Row(cells: cells, range: row.range))
    }
    add(.table(Table(caption: caption, rows: made)), range: range)
  }
}

extension Passage {
  /// Words that stand for a stretch of the stored text as a whole.
  init(standing words: String, for source: Range<Int>) {
    self.init(
      bytes: Array(words.utf8), runs: [.init(flat: 0, source: source, isMade: true)], marks: [])
  }
}
