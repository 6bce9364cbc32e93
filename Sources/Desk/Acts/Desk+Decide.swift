package import Claims
package import Ledger
import Naming

extension Desk {
  /// Appends what an editor decided.
  package func decide(
    _ act: Decision.Act, by editor: String, because reason: String
  ) throws(LedgerError) -> Decision {
    try ledger.append(act, by: editor, because: reason)
  }

  /// The kind under which a name is known, for a decision about it.
  package func kind(of name: String, given: Kind?) throws -> Kind {
    try given ?? thing(named: name, kind: nil).kind
  }

  /// The correction that a property of a thing has that value, read from words as its property asks.
  package func correction(
    of name: String, kind: Kind?, property: String, value: String,
    qualifiers: [String: String] = [:]
  ) throws -> Decision.Act {
    guard let stated = Property.named(property) else { throw DeskError.unknownProperty(property) }
    let kind = try self.kind(of: name, given: kind)
    guard stated.subjects.contains(kind) else {
      throw DeskError.badValue(
        name, property: property,
        expected: stated.subjects.map(\.rawValue).sorted().joined(separator: " or "))
    }
    var narrowed = Qualifiers()
    for (key, words) in qualifiers {
      guard let qualifier = Qualifier(rawValue: key) else {
        throw DeskError.badValue(
          key, property: property,
          expected: "a qualifier: " + stated.identifiedBy.map(\.rawValue).joined(separator: ", "))
      }
      narrowed[qualifier] = Double(words).map(Value.number) ?? .text(words)
    }
    return .correct(
      kind: kind, name: name, property: property, value: try Self.value(value, of: stated),
      qualifiers: narrowed)
  }

  /// A value from words: a number, an ISO date, an amount with its currency ("50000000000 KRW").
  static func value(_ words: String, of property: Property) throws -> Value {
    func bad(_ expected: String) -> DeskError {
      .badValue(words, property: property.name, expected: expected)
    }
    switch property.values {
    case .number(let unit):
      guard let number = Double(words), number.isFinite else { throw bad("a number (\(unit))") }
      if let bounds = property.bounds, !bounds.contains(number) {
        throw bad(
          "a number from \(Value.plain(bounds.lowerBound)) to \(Value.plain(bounds.upperBound))")
      }
      return .number(number)
    case .date:
      guard let date = PartialDate(iso: words) else {
        throw bad("a date such as 2025-01-04, 2025-01 or 2025")
      }
      return .date(date)
    case .money:
      let parts = words.split(separator: " ")
      guard parts.count == 2, let amount = Double(parts[0]), parts[1].count == 3 else {
        throw bad("an amount and its currency, such as “50000000000 KRW”")
      }
      return .money(Money(amount: amount, currency: parts[1].uppercased()))
    case .oneOf(let choices):
      guard choices.contains(words) else { throw bad(choices.joined(separator: ", ")) }
      return .text(words)
    case .timeOfDay:
      let parts = words.split(separator: ":").map { Int($0) }
      guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0..<30).contains(hour),
        (0..<60).contains(minute)
      else { throw bad("a time of day such as 21:20") }
      return .text(words)
    case .words, .name: return .text(words)
    }
  }
}
