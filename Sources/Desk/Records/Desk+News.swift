package import Claims
package import Judgement
import Ledger
package import Publishing

/// What adding documents changed in one record.
package struct News: Sendable {
  package var dossier: Dossier
  package var isNewRecord: Bool
  /// Statements that were not there before.
  package var new: Int
  package var disputed: [Conflict]
  /// What had been expected or reported, and now holds.
  package var confirmed: [Statement]
}

extension Desk {
  /// What became of the series that added documents speak of.
  package func news(of report: AddReport) throws -> [News] {
    var seen: Set<EntityID> = []
    var all: [News] = []
    for name in report.series {
      let gathered: Gathering
      do {
        gathered = try hear(Asked(name, kind: .series))
      } catch is DeskError {
        continue
      }
      let now = try dossier(of: gathered, on: today)
      guard seen.insert(now.record.subject).inserted else { continue }
      let earlier = try dossier(of: gathered.known(by: report.before), on: today)
      all.append(News(now, since: earlier.record))
    }
    return all
  }
}

extension News {
  /// Names are linked once for both, so that a new spelling of a thing is no news of another thing.
  fileprivate init(_ now: Dossier, since before: Record) {
    let changes = Desk.changes(from: before, to: now.record)
    let old = Set(before.conflicts.map(\.name))
    dossier = now
    isNewRecord = before.statements.isEmpty
    new = changes.count { $0.manner == .new }
    disputed = now.record.conflicts.filter { $0.kind == .disputed && !old.contains($0.name) }
    confirmed = changes.filter { change in
      switch change.manner {
      case .confirmed: true
      case .new: change.statement.standing == .held && change.statement.wasOnceOpen
      case .changed, .gone: false
      }
    }.map(\.statement)
  }
}

extension Conflict {
  /// Made from what is in conflict alone.
  fileprivate var name: String { "\(kind)/\(sides.map(\.id))" }
}

extension Statement {
  /// Whether it was first only planned or reported.
  fileprivate var wasOnceOpen: Bool {
    history.first.map { $0.modality == .expected || $0.modality == .reported } ?? false
  }
}

extension Gathering {
  /// What was known by an entry, with the names linked as they are now.
  fileprivate func known(by entry: Int64) -> Gathering {
    var earlier = self
    earlier.claims.removeAll { $0.source.entry > entry }
    earlier.decisions.removeAll { $0.entry > entry }
    return earlier
  }
}
