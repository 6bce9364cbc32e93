package import Claims
import Judgement

/// How values, dates and standings read in English.
package enum Wording {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// "4 January 2025", "January 2025", "2025".
  package static func date(_ date: PartialDate) -> String {
    guard let month = date.month else { return String(date.year) }
    let name = months[month - 1] + " " + String(date.year)
    return date.day.map { "\($0) \(name)" } ?? name
  }

  /// A whole number with its thousands set apart: "50,000,000,000".
  package static func grouped(_ number: Double) -> String {
    let plain = Value.plain(number)
    let sign = plain.hasPrefix("-") ? "-" : ""
    let parts = plain.drop { $0 == "-" }.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first, whole.allSatisfy(\.isNumber) else { return plain }
    var groups: [Substring] = []
    var rest = whole
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    let fraction = parts.count > 1 ? "." + parts[1] : ""
    return sign + groups.joined(separator: ",") + fraction
  }

  /// "50 billion KRW", "40.7 million USD", "900,000 KRW".
  package static func money(_ money: Money) -> String {
    for (unit, word) in [(1e12, "trillion"), (1e9, "billion"), (1e6, "million")]
    where money.amount.magnitude >= unit {
      return "\(Value.plain(money.amount / unit)) \(word) \(money.currency)"
    }
    return "\(grouped(money.amount)) \(money.currency)"
  }

  /// A value of that property as a reader meets it.
  package static func value(_ value: Value, of property: Property) -> String {
    switch (value, property.values) {
    case (.number(let number), .number(let unit)):
      switch unit {
      case "%": return Value.plain(number) + "%"
      case "minutes": return Value.plain(number) + " minutes"
      default: return grouped(number)
      }
    case (.number(let number), _): return Value.plain(number)
    case (.date(let day), _): return date(day)
    case (.money(let amount), _): return money(amount)
    case (.text(let text), .oneOf):
      return Weekday(name: text) == nil ? text : text.capitalizedFirst + "s"
    case (.text(let text), _): return text
    }
  }

  /// What a standing adds to a value; nil for what plainly holds.
  package static func standing(of statement: Statement) -> String? {
    switch statement.standing {
    case .held: nil
    case .expected: "expected"
    case .unconfirmed:
      statement.modality == .expected || statement.modality == .asserted
        ? "planned, unconfirmed" : statement.modality.rawValue + ", unconfirmed"
    case .disputed: "disputed"
    case .superseded: "no longer"
    case .denied: "denied"
    case .rejected: "rejected"
    }
  }

  /// "a television series", "a character".
  package static func kind(_ kind: Kind) -> String {
    switch kind {
    case .series: "television series"
    case .person: "person"
    case .character: "character"
    case .organisation: "organisation"
    case .group: "musical act"
    case .song: "song"
    case .release: "release"
    }
  }

  /// "1 claim", "2 claims", "1 entry", "2 entries".
  package static func count(_ number: Int, _ word: String, _ plural: String? = nil) -> String {
    "\(grouped(Double(number))) \(number == 1 ? word : plural ?? word + "s")"
  }

  /// "a comedy", "an action drama".
  package static func article(before word: String) -> String {
    guard let first = word.lowercased().first else { return "a" }
    return "aeiou".contains(first) ? "an" : "a"
  }
}

extension String {
  /// The first letter made upper case, the rest left as it is.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
