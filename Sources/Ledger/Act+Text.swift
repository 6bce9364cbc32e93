import Claims

/// What was decided as named values, and back.
extension FieldText {
  init(_ act: Decision.Act) {
    switch act {
    case .prefer(let claim): begin("prefer", ("claim", claim.description))
    case .reject(let claim): begin("reject", ("claim", claim.description))
    case .correct(let kind, let name, let property, let value, let qualifiers):
      begin("correct", ("kind", kind.rawValue), ("name", name), ("property", property))
      add("value", value)
      for (key, value) in qualifiers { add(Self.qualifierMark + key.rawValue, value) }
    case .merge(let kind, let one, let other):
      begin("merge", ("kind", kind.rawValue), ("name", one), ("other", other))
    case .split(let kind, let one, let other):
      begin("split", ("kind", kind.rawValue), ("name", one), ("other", other))
    case .rename(let kind, let name, let preferred):
      begin("rename", ("kind", kind.rawValue), ("name", name), ("other", preferred))
    case .alias(let kind, let name, let other):
      begin("alias", ("kind", kind.rawValue), ("name", name), ("other", other))
    case .undo(let entry): begin("undo", ("entry", String(entry)))
    }
  }

  private static let qualifierMark = "qualifier."

  private mutating func begin(_ verb: String, _ fields: (String, String)...) {
    add("act", .text(verb))
    for (key, value) in fields { add(key, .text(value)) }
  }

  static func act(_ text: String) throws -> Decision.Act {
    let fields = try fields(text)
    func field(_ key: String) throws -> Value {
      guard let field = fields.first(where: { $0.key == key }) else { throw Damage("act \(text)") }
      return field.value
    }
    func words(_ key: String) throws -> String { try field(key).description }
    func number(_ key: String) throws -> Int64 {
      guard let number = Int64(try words(key)) else { throw Damage("act \(text)") }
      return number
    }
    func kind() throws -> Kind {
      guard let kind = Kind(rawValue: try words("kind")) else { throw Damage("act \(text)") }
      return kind
    }
    switch try words("act") {
    case "prefer": return .prefer(ClaimID(try number("claim")))
    case "reject": return .reject(ClaimID(try number("claim")))
    case "correct":
      var qualifiers: Qualifiers = [:]
      for (key, value) in fields where key.hasPrefix(qualifierMark) {
        guard let qualifier = Qualifier(rawValue: String(key.dropFirst(qualifierMark.count))) else {
          throw Damage("act \(text)")
        }
        qualifiers[qualifier] = value
      }
      return .correct(
        kind: try kind(), name: try words("name"), property: try words("property"),
        value: try field("value"), qualifiers: qualifiers)
    case "merge": return .merge(kind: try kind(), try words("name"), try words("other"))
    case "split": return .split(kind: try kind(), try words("name"), try words("other"))
    case "rename":
      return .rename(kind: try kind(), name: try words("name"), preferred: try words("other"))
    case "alias":
      return .alias(kind: try kind(), name: try words("name"), other: try words("other"))
    case "undo": return .undo(try number("entry"))
    default: throw Damage("act \(text)")
    }
  }
}
