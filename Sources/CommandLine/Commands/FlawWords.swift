import Claims
import Ledger

/// What is wrong with a ledger, in words.
enum FlawWords {
  static func line(_ flaw: Flaw) -> String {
    switch flaw {
    case .file(let words): "the file: \(words)"
    case .missingEntry(let entry): "entry \(entry) is missing"
    case .brokenChain(let entry):
      "entry \(entry): its hash does not follow from its content and the entry before"
    case .emptyEntry(let entry): "entry \(entry) keeps nothing"
    case .changedBytes(let document, _, _):
      "document \(document): its bytes are not those that were kept"
    case .brokenQuote(let claim, let document, let range, let reason):
      (claim.map { "claim \($0)" } ?? "a finding")
        + ": bytes \(range.lowerBound)–\(range.upperBound) of \(document) " + words(reason)
    case .stray(let table, let row): "row \(row) of \(table) belongs to no entry"
    case .dangling(let table, let row, let parent):
      "row \(row.map(String.init) ?? "?") of \(table) speaks of a row that \(parent) has not"
    case .unreadable(let entry, let detail): "entry \(entry) holds what cannot be read: \(detail)"
    case .brokenIndex(let table, let expected, let found):
      "the index \(table) has \(found) rows, and \(expected) follow from the claims"
    }
  }

  private static func words(_ reason: Flaw.QuoteFault) -> String {
    switch reason {
    case .empty: "are no words"
    case .outside(let length): "lie outside its \(length) bytes"
    case .splitsCharacter: "begin or end inside a character"
    }
  }
}
