package import Claims
import Judgement
package import Publishing

/// How a statement came to differ between two days.
package struct Change: Hashable, Sendable {
  package enum Manner: String, Sendable {
    case new, gone, changed
  }

  package var manner: Manner
  package var statement: Statement
  /// How it stood before, where it did.
  package var before: Statement?
}

/// What changed in a record between two views of it.
package struct Changes: Sendable {
  package var dossier: Dossier
  package var changes: [Change]
}

extension Desk {
  /// What the record of a thing holds now that it did not hold on that day, and the other way round.
  package func changes(_ asked: Asked, since day: PartialDate) throws -> Changes {
    let now = try dossier(asked)
    var earlier = asked
    earlier.asOf = day
    let before = (try? dossier(earlier))?.record
    return Changes(
      dossier: now,
      changes: Self.changes(
        from: (before?.statements ?? []) + (before?.circle ?? []),
        to: now.record.statements + now.record.circle))
  }

  /// In the order of the later statements; what is gone comes last.
  package static func changes(from before: [Statement], to now: [Statement]) -> [Change] {
    let old = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let current = Set(now.map(\.id))
    let present = now.compactMap { statement -> Change? in
      guard let earlier = old[statement.id] else {
        return Change(manner: .new, statement: statement)
      }
      let isSame = earlier.standing == statement.standing && earlier.rank == statement.rank
      return isSame ? nil : Change(manner: .changed, statement: statement, before: earlier)
    }
    return present
      + before.filter { !current.contains($0.id) }.map { Change(manner: .gone, statement: $0) }
  }
}
