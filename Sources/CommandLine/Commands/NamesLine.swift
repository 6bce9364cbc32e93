import Publishing

/// What a thing is called, on one line.
enum NamesLine {
  /// Its name, with its other names in brackets.
  static func text(_ name: String, alsoCalled: [String]) -> String {
    let others = alsoCalled.map(Terminal.clean).joined(separator: ", ")
    return Terminal.clean(name) + (others.isEmpty ? "" : " (" + others + ")")
  }
}
