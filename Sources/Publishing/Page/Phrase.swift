package import Claims

/// Words with their citation marks: what every line of a page is made of.
///
/// A phrase says what is a name, what is doubt and what is a mark, and leaves to each medium how
/// that looks.
package struct Phrase: Hashable, Sendable {
  package enum Run: Hashable, Sendable {
    case text(String)
    /// The name of a thing that has a page of its own.
    case name(String, EntityID)
    /// A word that says how sure it is ("reported", "disputed").
    case doubt(String)
    /// Numbers in the page's list of sources, and the statement that they bear out, where it is one.
    case marks([Int], of: StatementName? = nil)
  }

  package var runs: [Run]

  package init(_ runs: [Run] = []) { self.runs = runs }
  package init(_ text: String) { runs = [.text(text)] }

  package var isEmpty: Bool { runs.isEmpty }

  /// The words without names, doubts and marks set apart; marks are left out.
  package var plainText: String {
    runs.map { run in
      switch run {
      case .text(let text), .name(let text, _), .doubt(let text): text
      case .marks: ""
      }
    }.joined()
  }

  package static func + (a: Phrase, b: Phrase) -> Phrase { Phrase(a.runs + b.runs) }
  package static func += (a: inout Phrase, b: Phrase) { a.runs += b.runs }

  /// Marks of no source add nothing.
  package static func += (a: inout Phrase, b: Run) {
    if case .marks([], _) = b { return }
    a.runs.append(b)
  }
}

extension Phrase: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}

extension [Phrase] {
  /// One after the other with something between.
  package func joined(by separator: String) -> Phrase {
    var result = Phrase()
    for (number, phrase) in enumerated() {
      if number > 0 { result += .text(separator) }
      result += phrase
    }
    return result
  }

  /// As a sentence has it: "A", "A and B", "A, B and C".
  package func listed() -> Phrase {
    guard let last, count > 1 else { return first ?? Phrase() }
    return dropLast().map(\.self).joined(by: ", ") + " and " + last
  }
}
