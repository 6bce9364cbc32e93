/// Writes JSON whose keys keep the order in which they are given.
///
/// Foundation's encoder does not promise an order of keys; the claim format and the exports do.
package struct JSONWriter {
  package private(set) var text = ""
  private var needsComma = false

  package init() {}

  package mutating func object(_ body: (inout JSONWriter) -> Void) { wrapped("{", "}", body) }
  package mutating func array(_ body: (inout JSONWriter) -> Void) { wrapped("[", "]", body) }

  private mutating func wrapped(_ open: String, _ close: String, _ body: (inout JSONWriter) -> Void) {
    separate()
    text += open
    needsComma = false
    body(&self)
    text += close
    needsComma = true
  }

  package mutating func field(_ key: String, _ body: (inout JSONWriter) -> Void) {
    string(key)
    text += ":"
    needsComma = false
    body(&self)
    needsComma = true
  }

  package mutating func field(_ key: String, _ value: String) { field(key) { $0.string(value) } }
  package mutating func field(_ key: String, _ value: Int) { field(key) { $0.raw(String(value)) } }
  package mutating func field(_ key: String, _ value: Bool) { field(key) { $0.raw(value ? "true" : "false") } }

  /// A string, escaped as RFC 8259 asks; nothing but quotes, backslashes and controls is escaped.
  package mutating func string(_ value: String) {
    separate()
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
    needsComma = true
  }

  /// A piece of JSON that is right already: a number, `true`, `null`.
  package mutating func raw(_ json: String) {
    separate()
    text += json
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { text += "," }
    needsComma = false
  }
}
