package import Claims
import GRDB

extension Ledger {
  /// Appends what an editor decided and gives it back with its place and time.
  ///
  /// Throws `noSuchClaim` or `noSuchDecision` when it speaks of one that is not there.
  package func append(
    _ act: Decision.Act, by editor: String, because reason: String
  ) throws(LedgerError) -> Decision {
    try write { database in
      try check(act, in: database)
      let entry = try Chain.next(.decision, clock: clock(), in: database)
      let decision = Decision(
        entry: entry.number, editor: editor, time: entry.clock, reason: reason, act: act)
      try Chain.append(entry, Canonical(decision), to: database)
      try Prepared(
        "INSERT INTO decision (entry, editor, reason, act) VALUES (?, ?, ?, ?)", in: database
      ).run {
        $0.put(decision.entry)
        $0.put(decision.editor)
        $0.put(decision.reason)
        $0.put(FieldText(act).text)
      }
      try Catalogue.catchUp(behind: 1, in: database, names: names)
      return decision
    }
  }

  private func check(_ act: Decision.Act, in database: Database) throws {
    switch act {
    case .prefer(let claim), .reject(let claim):
      let isThere = try Prepared("SELECT 1 FROM claim WHERE id = ?", in: database)
        .first {
          $0.put(claim.number)
        } _: { _ in
          true
        }
      if isThere == nil { throw LedgerError.noSuchClaim(claim) }
    case .undo(let entry):
      let isThere = try Prepared("SELECT 1 FROM decision WHERE entry = ?", in: database)
        .first {
          $0.put(entry)
        } _: { _ in
          true
        }
      if isThere == nil { throw LedgerError.noSuchDecision(entry) }
    case .correct, .merge, .split, .rename, .alias: break
    }
  }

  /// What editors decided, in order. Those that still hold are the list's `inForce`.
  package func decisions(knownBy moment: Moment? = nil) throws(LedgerError) -> [Decision] {
    try read { database in
      let bounds = try Bounds(View(knownBy: moment), in: database)
      var decisions: [Decision] = []
      try Prepared(DecisionRow.select + " WHERE d.entry <= ? ORDER BY d.entry", in: database).each {
        $0.put(bounds.entry)
      } _: {
        decisions.append(try DecisionRow.decision($0))
      }
      return decisions
    }
  }
}

/// A decision from a row.
enum DecisionRow {
  static let select = """
    SELECT d.entry, d.editor, e.clock, d.reason, d.act
    FROM decision AS d JOIN entry AS e ON e.number = d.entry
    """

  static func decision(_ row: Columns) throws -> Decision {
    Decision(
      entry: row.number(0), editor: row.text(1), time: row.text(2), reason: row.text(3),
      act: try FieldText.act(row.text(4)))
  }
}

extension Canonical {
  init(_ decision: Decision) {
    self.init(Entry(number: decision.entry, kind: .decision, clock: decision.time))
    add(decision.editor)
    add(decision.reason)
    add(FieldText(decision.act).text)
  }
}
