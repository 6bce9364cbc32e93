/// What a byte is as a character of ASCII.
extension UInt8 {
  var isDigitASCII: Bool { self &- 0x30 < 10 }
  var isUppercaseASCII: Bool { self &- 0x41 < 26 }
  var isLowercaseASCII: Bool { self &- 0x61 < 26 }
  var isLetterASCII: Bool { isUppercaseASCII || isLowercaseASCII }
  var lowercasedASCII: UInt8 { isUppercaseASCII ? self | 0x20 : self }
}

/// The bytes that markup is made of.
extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")
  static let exclamation = UInt8(ascii: "!")
  static let quote = UInt8(ascii: "\"")
  static let hash = UInt8(ascii: "#")
  static let ampersand = UInt8(ascii: "&")
  static let apostrophe = UInt8(ascii: "'")
  static let asterisk = UInt8(ascii: "*")
  static let plus = UInt8(ascii: "+")
  static let hyphen = UInt8(ascii: "-")
  static let slash = UInt8(ascii: "/")
  static let colon = UInt8(ascii: ":")
  static let semicolon = UInt8(ascii: ";")
  static let lessThan = UInt8(ascii: "<")
  static let equals = UInt8(ascii: "=")
  static let greaterThan = UInt8(ascii: ">")
  static let question = UInt8(ascii: "?")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let underscore = UInt8(ascii: "_")
  static let openBrace = UInt8(ascii: "{")
  static let pipe = UInt8(ascii: "|")
  static let closeBrace = UInt8(ascii: "}")
}
