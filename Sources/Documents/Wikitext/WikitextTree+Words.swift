/// The words of templates as they are compared.
extension WikitextTree {
  /// A template's name as the tables of names have it: lower case, single spaces, no namespace.
  func plainName(of template: Int) -> String {
    var range = name(of: template)
    if bytes.begins("template:", at: range.lowerBound) {
      range = trimmed(min(range.lowerBound + 9, range.upperBound)..<range.upperBound)
    }
    // No template that is known has a longer name.
    let kept = range.prefix(60)
    let name = String(
      decoding: bytes[kept].map { $0 == UInt8.underscore ? UInt8.space : $0 }, as: UTF8.self)
    let first = name.prefix { $0 != "<" && $0 != "\n" }
    return (first.last == " " ? first.dropLast() : first).lowercased()
  }

  /// What is given to a template by position; `1=…` is such a one.
  func positional(of template: Int) -> [Parameter] {
    parameters(of: template).filter { parameter in
      guard let name = parameter.name else { return true }
      return !name.isEmpty && bytes[name].allSatisfy(\.isDigitASCII)
    }
  }

  /// What is given to a template by a name in lower case; nil where that is nothing.
  func parameter(_ name: StaticString, of template: Int) -> Parameter? {
    parameters(of: template).first { parameter in
      guard let own = parameter.name else { return false }
      return bytes.equals(name, at: own) && !trimmed(parameter.value).isEmpty
    }
  }

  /// A value as it stands, white space at its ends left out.
  func string(of parameter: Parameter) -> String {
    String(decoding: bytes[trimmed(parameter.value)], as: UTF8.self)
  }

  /// A date by its year, month and day, as far as they are given; nil where they are no numbers.
  func date(_ given: ArraySlice<Parameter>) -> String? {
    let numbers = given.map { string(of: $0) }.prefix { !$0.isEmpty }
    let figures = numbers.compactMap { Int($0) }
    guard let year = figures.first, figures.count == numbers.count, (1000...2999).contains(year)
    else { return nil }
    var date = "\(year)"
    for (figure, limit) in zip(figures.dropFirst(), [12, 31]) {
      guard (1...limit).contains(figure) else { return nil }
      date += figure < 10 ? "-0\(figure)" : "-\(figure)"
    }
    return date
  }
}
