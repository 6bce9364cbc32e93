import Claims

/// Named values as text, one a line: `area⇥text⇥nationwide`. Tabs, line feeds and backslashes
/// inside are escaped, so that equal fields in equal order give equal text, and any value returns
/// as it was given.
struct FieldText {
  private(set) var text = ""

  init() {}

  mutating func add(_ key: String, _ value: Value) {
    if !text.isEmpty { text += "\n" }
    text += Self.escaped(key)
    text += "\t"
    text += value.form
    text += "\t"
    text += Self.escaped(value.description)
  }

  /// The fields of a text that `add` made.
  static func fields(_ text: String) throws -> [(key: String, value: Value)] {
    try text.utf8.split(separator: 0x0A).map { line in
      let parts = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard parts.count == 3,
        let value = Value(form: String(Substring(parts[1])), description: unescaped(parts[2]))
      else { throw Damage("\(Substring(line))") }
      return (unescaped(parts[0]), value)
    }
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x5C }) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x09: bytes += [0x5C, 0x74]
      case 0x0A: bytes += [0x5C, 0x6E]
      case 0x5C: bytes += [0x5C, 0x5C]
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func unescaped(_ text: Substring.UTF8View) -> String {
    guard text.contains(0x5C) else { return String(Substring(text)) }
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in text {
      if isEscaped {
        bytes.append(byte == 0x74 ? 0x09 : byte == 0x6E ? 0x0A : byte)
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension FieldText {
  init(_ qualifiers: Qualifiers) {
    for (key, value) in qualifiers { add(key.rawValue, value) }
  }

  /// The facts of a finding, in the order of their names.
  init(_ facts: [String: String]) {
    for (key, value) in facts.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      add(key, .text(value))
    }
  }

  /// A list of words, in its order.
  init(_ list: [String]) {
    for words in list { add("item", .text(words)) }
  }

  static func list(_ text: String) throws -> [String] {
    text.isEmpty ? [] : try fields(text).map(\.value.description)
  }

  static func qualifiers(_ text: String) throws -> Qualifiers {
    var qualifiers: Qualifiers = [:]
    if text.isEmpty { return qualifiers }
    for (key, value) in try fields(text) {
      guard let qualifier = Qualifier(rawValue: key) else { throw Damage("qualifier \(key)") }
      qualifiers[qualifier] = value
    }
    return qualifiers
  }

  static func facts(_ text: String) throws -> [String: String] {
    var facts: [String: String] = [:]
    for (key, value) in try fields(text) { facts[key] = value.text }
    return facts
  }
}

extension Value {
  /// Which of the four forms a value has, as the ledger writes it.
  var form: String {
    switch self {
    case .text: "text"
    case .number: "number"
    case .date: "date"
    case .money: "money"
    }
  }

  /// The value whose form and plain words these are; nil where they do not fit.
  init?(form: String, description: String) {
    switch form {
    case "text": self = .text(description)
    case "number":
      guard let number = Double(description) else { return nil }
      self = .number(number)
    case "date":
      guard let date = PartialDate(iso: description) else { return nil }
      self = .date(date)
    case "money":
      let parts = description.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let amount = Double(parts[0]) else { return nil }
      self = .money(Money(amount: amount, currency: String(parts[1])))
    default: return nil
    }
  }
}
