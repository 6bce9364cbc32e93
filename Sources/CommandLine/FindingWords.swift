import Claims
import Publishing

/// What a reader saw and could not settle, in words and as JSON.
enum FindingWords {
  /// "impossible date (date 2025-02-30) at “February 30”".
  static func line(_ finding: Finding, quote: String?) -> String {
    var words = finding.code.split(separator: "-").joined(separator: " ")
    let facts = finding.facts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    if !facts.isEmpty { words += " (" + facts.joined(separator: ", ") + ")" }
    if let quote, !quote.isEmpty { words += " at “\(Terminal.clean(quote))”" }
    return words
  }

  /// One JSON object: the code, the particulars, the document, and the place with its words.
  static func json(_ finding: Finding, in document: DocumentID, quote: String?) -> String {
    var json = JSONWriter()
    json.object {
      $0.field("finding", finding.code)
      $0.field("facts") { json in
        json.object { json in
          for (key, value) in finding.facts.sorted(by: { $0.key < $1.key }) {
            json.field(key, value)
          }
        }
      }
      $0.field("document", document.name)
      if let range = finding.quote?.range {
        $0.field("quote", quote ?? "")
        $0.field("range") { $0.raw("[\(range.lowerBound),\(range.upperBound)]") }
      }
    }
    return json.text
  }
}
