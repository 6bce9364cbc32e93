import Claims
import GRDB
import Testing

@testable import Ledger

@Suite("How hot questions are answered")
struct PlanTests {
  let temporary: TemporaryLedger

  init() throws {
    temporary = try TemporaryLedger()
    try temporary.add(.premiere)
  }

  private func plan(_ sql: String) throws -> [String] {
    try temporary.ledger.read { database in
      let count = sql.count { $0 == "?" }
      return try Row.fetchAll(
        database, sql: "EXPLAIN QUERY PLAN " + sql,
        arguments: StatementArguments(Array(repeating: 1, count: count))
      ).map { $0["detail"] }
    }
  }

  /// Whole tables that a plan walks through; what a subquery made is no table.
  private func walks(_ plan: [String]) -> [String] {
    plan.filter {
      $0.hasPrefix("SCAN ") && !$0.contains("VIRTUAL TABLE") && !$0.hasSuffix("touched")
        && !$0.hasSuffix("listed")
    }
  }

  static let scopes: [ClaimQuery.Scope] = [
    .subject(NamedThing(.series, "A")), .touching([NamedThing(.series, "A")]),
    .keyed([LookupKey(.series, "a")]), .document(DocumentID("a")), .claims([ClaimID(1)]),
  ]

  @Test(arguments: scopes, [false, true])
  func `a question about one thing walks through no table`(
    scope: ClaimQuery.Scope, superseded: Bool
  ) throws {
    for property in [nil, Property.firstAired] {
      let query = ClaimQuery(scope, property: property, includesSuperseded: superseded)
      let plan = try plan(query.sql)
      #expect(walks(plan).isEmpty, "\(plan)")
      #expect(plan.contains { $0.hasPrefix("SEARCH c USING INTEGER PRIMARY KEY") }, "\(plan)")
    }
  }

  @Test func `a subject is found by the names that readings speak of`() throws {
    let plan = try plan(ClaimQuery(.subject(NamedThing(.series, "A"))).sql)
    #expect(plan.contains { $0.hasPrefix("SEARCH s USING PRIMARY KEY (name=?") }, "\(plan)")
    #expect(
      plan.contains {
        $0.hasPrefix("SEARCH later USING COVERING INDEX reading_order (first=? AND")
      },
      "\(plan)")
  }

  @Test func `mentions are found by name`() throws {
    let plan = try plan(ClaimQuery(.touching([])).sql)
    #expect(plan.contains("SEARCH mention USING PRIMARY KEY (name=?)"), "\(plan)")
  }

  @Test func `names are found by kind and key`() throws {
    #expect(try plan(NameIndex.keyRows) == ["SEARCH name_key USING PRIMARY KEY (kind=? AND key=?)"])
  }

  @Test func `the names of a kind are counted without a look at the claims`() throws {
    let plan = try plan(Ledger.topicRows)
    #expect(plan.first == "SEARCH n USING COVERING INDEX name_text (kind=?)")
    #expect(walks(plan).isEmpty, "\(plan)")
    #expect(!plan.contains { $0.contains("SEARCH c ") })
  }

  @Test func `a search for words looks up documents by their text`() throws {
    let plan = try plan(Ledger.textRows)
    #expect(walks(plan).isEmpty, "\(plan)")
    #expect(plan.contains { $0.contains("document_text") }, "\(plan)")
    #expect(!plan.contains { $0.contains("AUTOMATIC") }, "\(plan)")
  }

  @Test func `no question looks at the texts of documents but for their words`() throws {
    let plan = try plan(Ledger.documentRows)
    #expect(!plan.contains { $0.contains("content") }, "\(plan)")
  }

  @Test func `what happens on a day is found by the day`() throws {
    let plan = try plan(Ledger.datedRows)
    #expect(walks(plan).isEmpty, "\(plan)")
    #expect(
      plan.contains { $0.hasPrefix("SEARCH c USING INDEX claim_date (value>? AND value<?)") },
      "\(plan)")
  }

  @Test func `a token is found by its fingerprint`() throws {
    let plan = try plan(Ledger.tokenRows + " WHERE t.digest = ?")
    #expect(walks(plan).isEmpty, "\(plan)")
  }

  @Test func `what came after an entry is found without reading what came before`() throws {
    let plan = try plan(Ledger.newsRows)
    #expect(walks(plan).filter { !$0.contains("SCAN r") }.isEmpty, "\(plan)")
    #expect(plan.contains { $0.hasPrefix("SEARCH c USING INTEGER PRIMARY KEY") }, "\(plan)")
  }
}
