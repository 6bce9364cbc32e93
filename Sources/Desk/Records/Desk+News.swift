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
      guard let now = try? dossier(Asked(name, kind: .series)),
        seen.insert(now.record.subject).inserted
      else { continue }
      let before = try? dossier(
        Asked(name, kind: .series, knownAt: .entry(report.before)))
      all.append(Self.news(in: now, since: before?.record))
    }
    return all
  }

  private static func news(in now: Dossier, since before: Record?) -> News {
    let changes = changes(
      from: (before?.statements ?? []) + (before?.circle ?? []),
      to: now.record.statements + now.record.circle)
    let old = Set((before?.conflicts ?? []).map { "\($0.kind)/\($0.sides.map(\.id))" })
    return News(
      dossier: now, isNewRecord: before?.statements.isEmpty ?? true,
      new: changes.count { $0.manner == .new },
      disputed: now.record.conflicts.filter { conflict in
        conflict.kind == .disputed && !old.contains("\(conflict.kind)/\(conflict.sides.map(\.id))")
      },
      confirmed: (now.record.statements + now.record.circle).filter { statement in
        statement.standing == .held
          && (changes.contains {
            $0.statement.id == statement.id && $0.before?.standing != .held && $0.before != nil
          }
            || (before == nil || before?.statements.isEmpty == true)
              && statement.history.first.map {
                $0.modality == .expected || $0.modality == .reported
              }
                == true)
      })
  }
}
