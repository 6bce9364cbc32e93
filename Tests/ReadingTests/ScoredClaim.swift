import Claims
import Foundation

/// A claim as the score compares it: names without case, accents and marks.
struct ScoredClaim {
  enum Value: Equatable {
    case text(String)
    case number(Double)
    case money(Double, String)
  }

  var subject: String
  var kind: String?
  var property: String
  var value: Value
  var qualifiers: [String: Value]
  var modalities: Set<String>

  struct Malformed: Error {}

  init(json: Data) throws {
    guard let object = try JSONSerialization.jsonObject(with: json) as? [String: Any],
      let subject = object["subject"] as? String, let property = object["property"] as? String,
      let value = Self.value(object["value"])
    else { throw Malformed() }
    self.subject = subject
    self.property = property
    self.value = value
    kind = object["kind"] as? String
    qualifiers = (object["qualifiers"] as? [String: Any] ?? [:]).compactMapValues(Self.value)
    modalities = [object["modality"] as? String ?? "asserted"]
    turnCredit()
  }

  init(_ claim: Claim) {
    subject = claim.subject
    kind = claim.kind.rawValue
    property = claim.property.name
    value = Self.value(claim.value)
    qualifiers = [:]
    for (key, value) in claim.qualifiers { qualifiers[key.rawValue] = Self.value(value) }
    modalities = [claim.modality.rawValue]
    turnCredit()
  }

  private static func value(_ any: Any?) -> Value? {
    switch any {
    case let text as String: .text(text)
    case let money as [String: Any]:
      .money((money["amount"] as? NSNumber)?.doubleValue ?? 0, money["currency"] as? String ?? "")
    case let number as NSNumber: .number(number.doubleValue)
    default: nil
    }
  }

  private static func value(_ value: Claims.Value) -> Value {
    switch value {
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .date(let date): .text(date.iso)
    case .money(let money): .money(money.amount, money.currency)
    }
  }

  /// A person's credit in a work is the work's credit turned round: two forms of one fact.
  private mutating func turnCredit() {
    let credits = [
      "cast": "castMember", "director": "director", "writer": "writer", "composer": "composer",
      "creator": "creator",
    ]
    guard property == "creditedIn", case .text(let role)? = qualifiers["role"],
      let credit = credits[role],
      case .text(let work) = value
    else { return }
    (subject, value, property) = (work, .text(subject), credit)
    qualifiers["role"] = nil
  }

  /// A name without case, accents and marks.
  static func name(_ text: String) -> String {
    let dropped = Set("-‐‑–—'’‘`´\"“”«»「」『』.,!?:;()[]&·")
    let bare = text.decomposedStringWithCompatibilityMapping.unicodeScalars
      .filter { $0.properties.canonicalCombiningClass == .notReordered }
    return String(String.UnicodeScalarView(bare)).precomposedStringWithCompatibilityMapping
      .lowercased().filter { !$0.isWhitespace && !dropped.contains($0) }
  }

  var valueName: String { Self.name(value) }

  static func name(_ value: Value) -> String {
    switch value {
    case .text(let text): name(text)
    case .number(let number): name(Claims.Value.plain(number))
    case .money(let amount, let currency): "\(amount)\(currency)"
    }
  }
}
