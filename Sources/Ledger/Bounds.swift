import Claims
import GRDB

/// A view as numbers to compare with: the last day and the last entry that are seen. What is not
/// catalogued yet is not seen either.
struct Bounds {
  var day: Int64
  var entry: Int64

  init(_ view: View, in database: Database) throws {
    day = view.saidBy.map { Int64($0.endDay - 1) } ?? .max
    let reach = try Catalogue.reach(in: database)
    switch view.knownBy {
    case nil: entry = reach
    case .entry(let number): entry = min(number, reach)
    case .time(let label):
      let newest = try Prepared(
        "SELECT number FROM entry WHERE clock <= ? ORDER BY number DESC LIMIT 1", in: database
      ).first {
        $0.put(label)
      } _: {
        $0.number(0)
      }
      entry = min(newest ?? 0, reach)
    }
  }

  /// Holds for a reading `r` of a document `d` that is seen and that no newer one seen replaces;
  /// three parameters.
  static let newest = """
    d.last_day <= ? AND r.entry <= ? AND NOT EXISTS (
      SELECT 1 FROM reading AS later
      WHERE later.first = r.first AND later.entry > r.entry AND later.entry <= ?)
    """

  /// Holds for every reading `r` of a document `d` that is seen; two parameters.
  static let any = "d.last_day <= ? AND r.entry <= ?"

  func put(into binding: inout Binding, includingSuperseded: Bool = false) {
    binding.put(day)
    binding.put(entry)
    if !includingSuperseded { binding.put(entry) }
  }
}
