package import Claims
package import Judgement

/// What adding documents changed in one record.
package struct News: Sendable {
  package var subject: EntityID
  package var isNewRecord: Bool
  /// Statements that were not there before.
  package var new: Int
  package var disputed: [Conflict]
  /// What had been expected or reported, and now holds.
  package var confirmed: [Statement]
  private let names: any Names

  /// The name that a thing is shown under.
  package func name(of entity: EntityID) -> String { names.name(of: entity) }

  /// The name of what the record is of.
  package var name: String { name(of: subject) }
}

extension Desk {
  /// What became of the series that added documents speak of; only what the documents touch is
  /// weighed.
  ///
  /// Names are linked once for before and now, so that a new spelling of a thing is no news of another
  /// thing.
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
      guard seen.insert(gathered.subject).inserted else { continue }
      let names = SpokenNames(gathered.links, in: gathered.claims)
      let difference = Judge(day: today).difference(
        of: gathered.subject, since: report.before, claims: gathered.claims, links: names,
        decisions: gathered.decisions)
      all.append(News(of: gathered.subject, difference, names))
    }
    return all
  }
}

extension News {
  fileprivate init(of subject: EntityID, _ difference: Difference, _ names: any Names) {
    let changes = Desk.changes(
      from: difference.before.statements, to: difference.now.statements)
    let old = Set(difference.before.conflicts.map(\.name))
    self.subject = subject
    self.names = names
    isNewRecord = difference.isOfNewThing
    new = changes.count { $0.manner == .new }
    disputed = difference.now.conflicts.filter {
      $0.kind == .disputed && !old.contains($0.name)
    }
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
