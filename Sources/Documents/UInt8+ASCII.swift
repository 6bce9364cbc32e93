/// What a byte is as a character of ASCII.
extension UInt8 {
  var isDigitASCII: Bool { self &- 0x30 < 10 }
  var isUppercaseASCII: Bool { self &- 0x41 < 26 }
  var isLowercaseASCII: Bool { self &- 0x61 < 26 }
  var isLetterASCII: Bool { isUppercaseASCII || isLowercaseASCII }
  var lowercasedASCII: UInt8 { isUppercaseASCII ? self | 0x20 : self }
}
