package import Claims
package import Judgement
package import Publishing

/// How a statement came to differ between two days.
package struct Change: Hashable, Sendable {
  package enum Manner: String, Sendable, CaseIterable {
    /// Not stated before.
    case new
    /// Stated before as a plan or a rumour, and now as a fact.
    case confirmed
    /// Stated as before, but its standing or its rank is another.
    case changed
    /// No longer stated in that form.
    case gone
  }

  package var manner: Manner
  /// As it stands now, or as it stood before when it is gone.
  package var statement: Statement
  /// How it stood before, where it is still stated and stood otherwise.
  package var before: Statement?
}

/// What changed in a record between two views of it.
package struct Changes: Sendable {
  package var dossier: Dossier
  /// The record as it was.
  package var earlier: Record
  package var changes: [Change]
  /// The documents that the record rests on now and did not then, in order of the day they were
  /// said.
  package var sources: [Source]
}

extension Desk {
  /// What the record of a thing holds now that it did not hold on that day, and the other way round.
  ///
  /// Names are linked once for both, so that a thing met under another spelling since is no other
  /// thing.
  package func changes(_ asked: Asked, since day: PartialDate) throws -> Changes {
    let gathered = try hear(asked)
    let now = try dossier(of: gathered, on: asked.asOf ?? today)
    let earlier = try dossier(of: gathered, on: day).record
    let known = Set(earlier.sources.map(\.document))
    return Changes(
      dossier: now, earlier: earlier, changes: Self.changes(from: earlier, to: now.record),
      sources: now.record.sources.filter { !known.contains($0.document) })
  }

  /// In the order of the later record; what is gone comes last.
  package static func changes(from before: Record?, to now: Record) -> [Change] {
    changes(
      from: before.map { $0.statements + $0.circle } ?? [], to: now.statements + now.circle)
  }

  /// In the order of the later statements; what is gone comes last.
  static func changes(from earlier: [Statement], to later: [Statement]) -> [Change] {
    let old = Dictionary(earlier.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let current = Set(later.map(\.id))
    let present = later.compactMap { statement -> Change? in
      guard let before = old[statement.id] else {
        return Change(manner: .new, statement: statement)
      }
      if before.standing == statement.standing, before.rank == statement.rank { return nil }
      let wasOpen = before.standing == .expected || before.standing == .unconfirmed
      return Change(
        manner: wasOpen && statement.standing == .held ? .confirmed : .changed,
        statement: statement, before: before)
    }
    return present
      + earlier.filter { !current.contains($0.id) }.map { Change(manner: .gone, statement: $0) }
  }
}
