package import Claims

/// Keys under which names are kept and looked for.
package enum NameKey {
  /// The form in which two spellings of the same letters are equal: compatibility forms, case,
  /// accents, spaces and punctuation are gone (`Kim Joo-hun` gives `kimjoohun`).
  ///
  /// A name made of punctuation alone keeps it, so that no name but the empty one folds to nothing.
  package static func folded(_ name: some StringProtocol) -> String {
    if let folded = foldedASCII(name) { return folded }
    let scalars = Folding.scalars(of: name)
    var text = String.UnicodeScalarView()
    for scalar in scalars where scalar.isNameLetter { text.append(scalar) }
    if text.isEmpty {
      for scalar in scalars where !scalar.properties.isWhitespace { text.append(scalar) }
    }
    return String(text)
  }

  /// The same for a name in ASCII with a letter or a digit in it, which most names are; nil for any
  /// other.
  private static func foldedASCII(_ name: some StringProtocol) -> String? {
    let folded = name.utf8.withContiguousStorageIfAvailable { bytes -> String? in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { text in
        var count = 0
        for byte in bytes {
          let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
          guard small &- 0x61 < 26 || small &- 0x30 < 10 else { continue }
          text[count] = small
          count += 1
        }
        return count
      }
    }
    guard let folded, let folded, !folded.isEmpty else { return nil }
    return folded
  }

  /// Rises whenever `blockingKeys` come to be made in another way: what is kept under the old ones
  /// is then to be filed anew.
  package static let version = 3

  /// Keys to keep in an index, where the few names worth comparing are found under the
  /// `Name.soughtKeys` of a spelling: any that is compatible has one of them.
  ///
  /// They are few (rarely more than a dozen), sorted, and depend on the name alone.
  package static func blockingKeys(for name: String, kind: Kind) -> [String] {
    Name(name, kind: kind).blockingKeys
  }

  /// The words of a name in lower case without accents, joined by hyphens: what stands in
  /// addresses (`When the Stars Gossip` gives `when-the-stars-gossip`). Never empty.
  package static func slug(_ name: some StringProtocol) -> String {
    var slug = String.UnicodeScalarView()
    var isGap = false
    for scalar in Folding.scalars(of: name) {
      if scalar == "'" || scalar == "’" || scalar == "‘" { continue }
      if scalar.isNameLetter {
        if isGap, !slug.isEmpty { slug.append("-") }
        slug.append(scalar)
        isGap = false
      } else {
        isGap = true
      }
    }
    return slug.isEmpty ? codes(of: name) : String(slug)
  }

  /// The scalars of a name without letters, in hexadecimal.
  private static func codes(of name: some StringProtocol) -> String {
    let codes = name.unicodeScalars.prefix(8).map { String($0.value, radix: 16) }
    return codes.isEmpty ? "nameless" : "u" + codes.joined(separator: "-")
  }
}
