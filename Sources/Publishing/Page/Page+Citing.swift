import Claims
package import Judgement

extension Page.Content {
  /// The citation marks that this part of a page bears.
  package var marks: Set<Int> {
    switch self {
    case .facts(let rows): Self.marks(in: rows.flatMap(\.values))
    case .cast(let groups):
      Self.marks(
        in: groups.flatMap(\.members).flatMap {
          [$0.actor] + ($0.character.map { [$0] } ?? []) + $0.notes
        })
    case .events(let events): Self.marks(in: events.map(\.words))
    case .ratings(let table): Set(table.rows.flatMap(\.cells).flatMap { $0?.marks ?? [] })
    case .disputes(let entries):
      Self.marks(in: entries.flatMap(\.sides).map(\.value))
        .union(entries.flatMap(\.sides).flatMap(\.quotes).map(\.mark))
    case .lines(let phrases): Self.marks(in: phrases)
    }
  }

  private static func marks(in phrases: [Phrase]) -> Set<Int> {
    var all: Set<Int> = []
    for case .marks(let marks, _) in phrases.flatMap(\.runs) { all.formUnion(marks) }
    return all
  }
}

extension Page {
  /// The documents of a record, in the order of their citation marks.
  package static func sources(of record: Record) -> [SourceLine] {
    record.sources.enumerated().map { place, source in
      SourceLine(
        mark: place + 1, publisher: source.publisher,
        title: source.title ?? source.document.name, url: source.url, said: source.said,
        isDated: source.isDated, added: String(source.added.prefix(10)))
    }
  }
}
