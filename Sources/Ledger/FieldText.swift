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
    var text = text
    return try text.withUTF8 { bytes in
      var fields: [(key: String, value: Value)] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let key = try word(&rest)
        let form = try word(&rest)
        let words = line(&rest)
        guard let value = Value(form: form, description: words) else {
          throw Damage("\(form) \(words)")
        }
        fields.append((key, value))
      }
      return fields
    }
  }

  private typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Takes the words up to the next tab, and the tab, from the front.
  private static func word(_ rest: inout Slice<Bytes>) throws -> String {
    guard let end = rest.firstIndex(of: 0x09) else { throw Damage("fields without a tab") }
    defer { rest = rest[(end + 1)...] }
    return unescaped(Bytes(rebasing: rest[..<end]))
  }

  /// Takes the words up to the next line feed, and that, or up to the end.
  private static func line(_ rest: inout Slice<Bytes>) -> String {
    let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
    defer { rest = rest[min(end + 1, rest.endIndex)...] }
    return unescaped(Bytes(rebasing: rest[..<end]))
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

  private static func unescaped(_ text: Bytes) -> String {
    guard text.contains(0x5C) else { return String(decoding: text, as: UTF8.self) }
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

  /// Citations in their order; each begins with a field that says so.
  init(_ citations: [Citation]) {
    for citation in citations {
      add("source", .text(""))
      if let publisher = citation.publisher { add("publisher", .text(publisher)) }
      if let title = citation.title { add("title", .text(title)) }
      if let date = citation.date { add("date", .text(date)) }
      if let url = citation.url { add("url", .text(url)) }
    }
  }

  static func citations(_ text: String) throws -> [Citation] {
    var citations: [Citation] = []
    for (key, value) in try fields(text) {
      if key == "source" {
        citations.append(Citation())
        continue
      }
      guard let last = citations.indices.last else { throw Damage("\(key) of no source") }
      switch key {
      case "publisher": citations[last].publisher = value.text
      case "title": citations[last].title = value.text
      case "date": citations[last].date = value.text
      case "url": citations[last].url = value.text
      default: throw Damage("source \(key)")
      }
    }
    return citations
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
