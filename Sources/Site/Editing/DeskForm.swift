import Claims
import Desk

/// A decision as a form gives it.
struct DeskForm {
  private let fields: [String: String]

  init(_ fields: [String: String]) { self.fields = fields }

  private func field(_ name: String) -> String? {
    let value = (fields[name] ?? "").trimmed
    return value.isEmpty ? nil : value
  }

  private var kind: Kind? { field("kind").flatMap(Kind.init(rawValue:)) }

  /// The decision and the thing whose record shows what it changes; nil where the form was not filled
  /// in as it asks.
  func act(at desk: Desk) throws -> (act: Decision.Act, home: EntityID?)? {
    let home = field("on").flatMap(StatementPage.entity)
    switch field("act") {
    case "prefer": return claim.map { (.prefer($0), home) }
    case "reject": return claim.map { (.reject($0), home) }
    case "undo": return field("entry").flatMap { Int64($0) }.map { (.undo($0), home) }
    case "correct":
      guard let name = field("name"), let property = field("property"), let value = field("value")
      else { return nil }
      let act = try desk.correction(
        of: name, kind: kind, property: property, value: value, qualifiers: qualifiers)
      return (act, home ?? kind.map { EntityID($0, Desk.slug(of: name)) })
    case "merge": return names.map { (.merge(kind: $0, $1, $2), thing($0, $1)) }
    case "split": return names.map { (.split(kind: $0, $1, $2), thing($0, $1)) }
    case "rename":
      return names.map { (.rename(kind: $0, name: $1, preferred: $2), thing($0, $1)) }
    case "alias": return names.map { (.alias(kind: $0, name: $1, other: $2), thing($0, $1)) }
    default: return nil
    }
  }

  private var claim: ClaimID? { field("claim").flatMap { Int64($0) }.map { ClaimID($0) } }

  private var names: (Kind, String, String)? {
    guard let kind, let one = field("one"), let other = field("other") else { return nil }
    return (kind, one, other)
  }

  private func thing(_ kind: Kind, _ name: String) -> EntityID {
    EntityID(kind, Desk.slug(of: name))
  }

  /// "episode=2, area=nationwide".
  private var qualifiers: [String: String] {
    let pairs = (field("qualifiers") ?? "").split(separator: ",").compactMap { pair in
      let parts = pair.split(separator: "=", maxSplits: 1).map(\.trimmed)
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
    return Dictionary(pairs) { _, last in last }
  }
}
