package import Claims
import GRDB

extension Ledger {
  /// The claims that a query asks for, in the order in which the ledger came to know them.
  package func claims(_ query: ClaimQuery) throws(LedgerError) -> [RecordedClaim] {
    var claims: [RecordedClaim] = []
    try eachClaim(query) { claims.append($0) }
    return claims
  }

  /// Gives the claims that a query asks for one by one, in the same order.
  package func eachClaim(
    _ query: ClaimQuery, _ body: (RecordedClaim) throws -> Void
  ) throws(LedgerError) {
    try read { database in
      let bounds = try Bounds(query.view, in: database)
      let rows = try ClaimRows(database)
      let numbers = try numbers(of: query.scope, in: database)
      try Prepared(query.sql, in: database).each { binding in
        switch query.scope {
        case .everything: break
        case .document(let document): binding.put(document.name)
        case .subject, .claims: binding.put(numbers)
        case .touching, .keyed:
          binding.put(numbers)
          binding.put(numbers)
        }
        bounds.put(into: &binding, includingSuperseded: query.includesSuperseded)
        if let property = query.property { binding.put(property.name) }
      } _: {
        try body(try rows.recorded($0))
      }
    }
  }

  /// The numbers of the names, or claims, that a scope speaks of, as a JSON array.
  private func numbers(of scope: ClaimQuery.Scope, in database: Database) throws -> String {
    var numbers: Set<Int64> = []
    switch scope {
    case .everything, .document: break
    case .claims(let claims): numbers = Set(claims.map(\.number))
    case .subject(let thing): try names.known(thing, in: database).map { _ = numbers.insert($0) }
    case .touching(let things):
      for thing in things { try names.known(thing, in: database).map { _ = numbers.insert($0) } }
    case .keyed(let keys): numbers = try NameIndex.names(under: keys, in: database)
    }
    return "[" + numbers.sorted().map(String.init).joined(separator: ",") + "]"
  }
}

extension ClaimQuery {
  /// The query in SQL. Readings are walked in their order and the claims of each lie side by side,
  /// so the rows come in the order of the claims.
  var sql: String {
    """
    SELECT \(ClaimRows.columns)
    FROM \(tables)
    CROSS JOIN document AS d ON d.entry = r.document
    WHERE \(includesSuperseded ? Bounds.any : Bounds.newest)
    \(property == nil ? "" : "AND c.property = ?")
    \(order)
    """
  }

  private static let claimsOfReading = """
    CROSS JOIN claim AS c ON c.id >= r.first_claim AND c.id < r.first_claim + r.claims
    """

  private static let ofSubject = """
    topic AS s CROSS JOIN reading AS r ON r.entry = s.reading AND s.name IN (
      SELECT value FROM json_each(?))
    \(claimsOfReading) AND c.subject = s.name
    """

  private var tables: String {
    switch scope {
    case .everything: "reading AS r " + Self.claimsOfReading
    case .document:
      """
      reading AS r \(Self.claimsOfReading)
        AND r.first = (SELECT first FROM document WHERE name = ? LIMIT 1)
      """
    case .subject: Self.ofSubject
    case .claims:
      """
      (SELECT value AS id FROM json_each(?)) AS listed
      CROSS JOIN claim AS c ON c.id = listed.id
      CROSS JOIN reading AS r ON r.entry = c.reading
      """
    case .touching, .keyed:
      """
      (SELECT claim FROM mention WHERE name IN (SELECT value FROM json_each(?))
       UNION SELECT c.id FROM \(Self.ofSubject)) AS touched
      CROSS JOIN claim AS c ON c.id = touched.claim
      CROSS JOIN reading AS r ON r.entry = c.reading
      """
    }
  }

  private var order: String {
    switch scope {
    case .touching, .keyed: "ORDER BY touched.claim"
    case .everything, .document, .subject, .claims: ""
    }
  }
}
