/// Quotation marks of any house style.
enum Quotes {
  enum Kind { case open, close, straight }

  /// What kind of quotation mark stands at a place, or nil.
  static func kind(of text: UnsafeBufferPointer<UInt8>, at place: Int, width: Int) -> Kind? {
    switch width {
    case 1: return text[place] == 0x22 || text[place] == 0x27 ? .straight : nil
    case 2:
      guard text[place] == 0xC2 else { return nil }
      return text[place + 1] == 0xAB ? .open : text[place + 1] == 0xBB ? .close : nil
    case 3:
      switch (text[place], text[place + 1], text[place + 2]) {
      case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9E), (0xE2, 0x80, 0x9A):
        return .open
      case (0xE2, 0x80, 0x99), (0xE2, 0x80, 0x9D): return .close
      // Angle and corner brackets: 〈〉《》「」『』
      case (0xE3, 0x80, 0x88), (0xE3, 0x80, 0x8A), (0xE3, 0x80, 0x8C), (0xE3, 0x80, 0x8E):
        return .open
      case (0xE3, 0x80, 0x89), (0xE3, 0x80, 0x8B), (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F):
        return .close
      default: return nil
      }
    default: return nil
    }
  }

  /// Whether a single quotation that opened shortly before a place is still open there, so that an
  /// apostrophe behind a final s closes it and is no possessive. Looks back 80 bytes, the length of
  /// a long title.
  static func isOpen(before place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var step = place - 1
    let bound = max(0, place - 80)
    while step >= bound {
      if text[step] == 0x27 {
        return step == 0 || text[step - 1] <= 0x20 || text[step - 1] == 0x28
      }
      if text[step] == 0x98, step >= 2, text[step - 1] == 0x80, text[step - 2] == 0xE2 {
        return true
      }
      if text[step] == 0x99, step >= 2, text[step - 1] == 0x80, text[step - 2] == 0xE2 {
        return false
      }
      if text[step] == 0x0A { return false }
      step -= 1
    }
    return false
  }
}
