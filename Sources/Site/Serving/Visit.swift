import Claims
import Desk
import Hummingbird
import HummingbirdCore

/// One request for a page, as far as a page depends on it.
struct Visit: Sendable {
  var desk: Desk
  /// The path without its query, percent-decoded.
  var path: String
  /// The parts of the query that the page depends on.
  var fields: [String: String]
  /// The day of view, as the address gives it; nil for today.
  var asOf: PartialDate?

  var address: Address { Address(asOf: asOf) }

  /// The day that the page shows.
  var day: PartialDate { asOf ?? desk.today }

  /// One part of the query, where it is given and not blank.
  func query(_ name: String) -> String? {
    guard let value = fields[name]?.trimmed, !value.isEmpty else { return nil }
    return value
  }

  func asked(_ name: String, kind: Kind?) -> Asked { Asked(name, kind: kind, asOf: asOf) }
}

extension Visit {
  /// The query of an address, forms' plus signs read as spaces, in the names that a page knows.
  static func fields(of uri: URI, knowing names: Set<String>) -> [String: String] {
    var known: [String: String] = [:]
    for (key, value) in Form.fields(uri.query ?? "") where names.contains(key) {
      known[key] = known[key] ?? value
    }
    return known
  }
}
