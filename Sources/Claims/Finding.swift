/// Something that a reader or a check saw and could not settle, for an editor to look at.
///
/// A finding holds facts only; each front end words them in one place of its own.
package struct Finding: Hashable, Sendable {
  /// What was seen, as a stable kebab-case code (`impossible-date`, `cell-not-a-number`).
  package var code: String
  /// Where it was seen; nil when it speaks of the whole record.
  package var quote: Quote?
  /// The particulars, by name, in plain words.
  package var facts: [String: String]

  package init(_ code: String, at quote: Quote?, _ facts: [String: String] = [:]) {
    self.code = code
    self.quote = quote
    self.facts = facts
  }
}
