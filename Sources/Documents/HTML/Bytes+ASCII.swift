extension UInt8 {
  /// Whether a tag's name goes on with it.
  var isNameByte: Bool { self > .space && self != .slash && self != .greaterThan }
}

extension ArraySlice<UInt8> {
  /// The bytes without white space at either end.
  var trimmed: ArraySlice<UInt8> {
    guard let first = firstIndex(where: { $0 > .space }),
      let last = lastIndex(where: { $0 > .space })
    else { return prefix(0) }
    return self[first...last]
  }

  /// Whether the bytes are a lower-case ASCII name, in any case.
  func equalsIgnoringCase(_ name: StaticString) -> Bool {
    guard count == name.utf8CodeUnitCount else { return false }
    return begins(with: name, at: startIndex)
  }

  /// Whether a lower-case ASCII name stands somewhere in the bytes, in any case.
  func containsIgnoringCase(_ name: StaticString) -> Bool {
    firstOccurrence(of: name) != nil
  }

  /// The index after the first place where a lower-case ASCII name stands, in any case.
  func firstOccurrence(of name: StaticString) -> Int? {
    let length = name.utf8CodeUnitCount
    guard count >= length else { return nil }
    return (startIndex...endIndex - length).first { begins(with: name, at: $0) }
      .map { $0 + length }
  }

  private func begins(with name: StaticString, at place: Int) -> Bool {
    for offset in 0..<name.utf8CodeUnitCount
    where self[place + offset].lowercasedASCII != name.utf8Start[offset] {
      return false
    }
    return true
  }
}
