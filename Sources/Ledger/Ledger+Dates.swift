import Claims
import GRDB

extension Ledger {
  /// The things of which a date within those days is said, in the order of their names. Days are
  /// counted from 1970-01-01; dates of a month or a year are not looked at.
  package func things(
    datedWithin days: Range<Int>, _ view: View = .now
  ) throws(LedgerError) -> [NamedThing] {
    try read { database in
      let bounds = try Bounds(view, in: database)
      let rows = try ClaimRows(database)
      var numbers: [Int64] = []
      try Prepared(Self.datedRows, in: database).each {
        $0.put(PartialDate(ordinal: days.lowerBound).iso)
        $0.put(PartialDate(ordinal: days.upperBound).iso)
        bounds.put(into: &$0)
      } _: {
        numbers.append($0.number(0))
      }
      return try numbers.map(rows.topic).sorted {
        ($0.kind.rawValue, $0.name) < ($1.kind.rawValue, $1.name)
      }
    }
  }

  static let datedRows = """
    SELECT DISTINCT c.subject FROM claim AS c
    CROSS JOIN reading AS r ON r.entry = c.reading
    CROSS JOIN document AS d ON d.entry = r.document
    WHERE c.form = 'date' AND c.value >= ? AND c.value < ? AND \(Bounds.newest)
    """
}
