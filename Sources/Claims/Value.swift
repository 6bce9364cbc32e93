/// What a claim says of its subject.
package enum Value: Hashable, Sendable {
  /// A name or words.
  case text(String)
  /// A count, a percentage, minutes: the property tells the unit.
  case number(Double)
  case date(PartialDate)
  case money(Money)
}

extension Value {
  package var text: String? { if case .text(let text) = self { text } else { nil } }
  package var number: Double? { if case .number(let number) = self { number } else { nil } }
  package var date: PartialDate? { if case .date(let date) = self { date } else { nil } }
  package var money: Money? { if case .money(let money) = self { money } else { nil } }
}

extension Value: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .text(value) }
}

extension Value: CustomStringConvertible {
  /// The value as plain words: text as it is, dates in ISO 8601, numbers without a trailing `.0`.
  package var description: String {
    switch self {
    case .text(let text): text
    case .number(let number): Self.plain(number)
    case .date(let date): date.iso
    case .money(let money): Self.plain(money.amount) + " " + money.currency
    }
  }

  /// The shortest decimal form that reads back as the same number.
  package static func plain(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    return String(number)
  }
}
