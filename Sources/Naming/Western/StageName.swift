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
    guard text.utf8.count <= 200 else { return nil }
    var place = text.startIndex
    while place < text.endIndex {
      if text[place...].hasPrefix(mark) {
        return (text[..<place], text[text.index(place, offsetBy: mark.count)...])
      }
      place = text.index(after: place)
    }
    return nil
  }
}
