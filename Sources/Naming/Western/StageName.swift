/// A performer's name with the group named beside it: `SEVENTEEN's Seungkwan`, `Seungkwan of
/// SEVENTEEN`, `Seungkwan (SEVENTEEN)`.
struct StageName {
  var name: Substring
  var group: Substring?

  init(_ text: String) {
    for mark in ["'s ", "’s ", "' ", "’ "] {
      if let (group, name) = Self.halves(of: text, around: mark), !name.isEmpty, !group.isEmpty {
        self.name = name
        self.group = group
        return
      }
    }
    if let (name, group) = Self.halves(of: text, around: " of "), !name.isEmpty, !group.isEmpty {
      self.name = name
      self.group = group
      return
    }
    name = text[...]
    group = nil
  }

  /// The words before and after the first place where a mark stands.
  private static func halves(of text: String, around mark: String) -> (Substring, Substring)? {
    let bytes = text.utf8
    let sought = Array(mark.utf8)
    guard bytes.count <= 200, bytes.count > sought.count else { return nil }
    var place = bytes.startIndex
    while let start = bytes[place...].firstIndex(of: sought[0]) {
      if bytes[start...].starts(with: sought) {
        return (text[..<start], text[bytes.index(start, offsetBy: sought.count)...])
      }
      place = bytes.index(after: start)
    }
    return nil
  }
}
