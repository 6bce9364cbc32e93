package import Claims
import GRDB

/// What entries after a moment bear upon.
package struct LedgerNews: Hashable, Sendable {
  /// The names that claims of the documents concerned speak of or mention, those of superseded
  /// readings among them.
  package var things: Set<NamedThing>
  package var decisions: [Decision]
}

extension Ledger {
  /// What the entries after that one bear upon: whatever rests on other names is as it was.
  package func news(after entry: Int64) throws(LedgerError) -> LedgerNews {
    try read { database in
      var news = LedgerNews(things: [], decisions: [])
      let rows = try ClaimRows(database)
      try Prepared(Self.newsRows, in: database).each {
        $0.put(entry)
      } _: { row in
        let claim = try rows.recorded(row).claim
        news.things.insert(claim.topic)
        claim.eachMention { thing, _ in news.things.insert(thing) }
      }
      try Prepared(DecisionRow.select + " WHERE d.entry > ? ORDER BY d.entry", in: database).each {
        $0.put(entry)
      } _: {
        news.decisions.append(try DecisionRow.decision($0))
      }
      return news
    }
  }

  static let newsRows = """
    SELECT \(ClaimRows.columns)
    FROM reading AS r CROSS JOIN claim AS c
      ON c.id >= r.first_claim AND c.id < r.first_claim + r.claims
    WHERE r.first IN (SELECT first FROM reading WHERE entry > ?)
    """
}
