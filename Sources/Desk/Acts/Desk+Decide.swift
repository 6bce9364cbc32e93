package import Claims
import Ledger
import Naming

extension Desk {
  /// Appends what an editor decided, if it can make a difference.
  package func decide(
    _ act: Decision.Act, by editor: String, because reason: String
  ) throws -> Decision {
    switch act {
    case .merge(_, let one, let other), .split(_, let one, let other),
      .alias(_, let one, let other):
      for name in [one, other] { try Self.check(name) }
      if NameKey.folded(one) == NameKey.folded(other) {
        throw DeskError.badName(other, .sameLetters)
      }
    case .rename(_, _, let preferred): try Self.check(preferred)
    case .undo(let entry):
      let decisions = try ledger.decisions()
      let isAct = decisions.contains { decision in
        if case .undo = decision.act { false } else { decision.entry == entry }
      }
      if isAct, !decisions.inForce.contains(where: { $0.entry == entry }) {
        throw DeskError.takenBack(entry)
      }
    case .prefer, .reject, .correct: break
    }
    return try ledger.append(act, by: editor, because: reason)
  }

  /// Throws for what is no name.
  private static func check(_ name: String) throws(DeskError) {
    guard !NameKey.folded(name).isEmpty, name.utf8.count <= longestName,
      !name.contains(where: \.isNewline)
    else { throw .badName(name, .noName) }
  }

  /// In bytes; the longest titles have about 250.
  private static let longestName = 1000

  /// The kind under which a name is known, for a decision about it.
  package func kind(of name: String, given: Kind?) throws -> Kind {
    try thing(named: name, kind: given).kind
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
