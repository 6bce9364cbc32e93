/// One claim as a line of JSON, with the words of its quote: the exchange format of the project.
///
/// Keys stand in a fixed order and numbers in their shortest form, so equal claims give equal bytes.
package struct ClaimLine: Hashable, Sendable {
  package var claim: Claim
  /// The quoted bytes of the document, as text.
  package var quote: String

  package init(claim: Claim, quote: String) {
    self.claim = claim
    self.quote = quote
  }

  /// The line, without a line feed. With `placed`, the document and the byte range of the quote are
  /// given too (`"document"`, `"range":[start,end]`), which the plain format leaves out.
  package func json(placed: Bool = false) -> String {
    var json = JSONWriter()
    json.object {
      $0.field("subject", claim.subject)
      $0.field("kind", claim.kind.rawValue)
      $0.field("property", claim.property.name)
      $0.field("value", claim.value)
      if !claim.qualifiers.isEmpty {
        $0.field("qualifiers") { json in
          json.object { json in
            for (key, value) in claim.qualifiers { json.field(key.rawValue, value) }
          }
        }
      }
      $0.field("modality", claim.modality.rawValue)
      $0.field("quote", quote)
      if !claim.citations.isEmpty {
        $0.field("cites") { json in
          json.array { json in for citation in claim.citations { json.value(citation) } }
        }
      }
      if placed {
        $0.field("document", claim.quote.document.name)
        $0.field("range") { json in
          json.raw("[\(claim.quote.range.lowerBound),\(claim.quote.range.upperBound)]")
        }
      }
    }
    return json.text
  }
}

extension JSONWriter {
  /// Writes a value as the claim format has it: text, number, ISO date, or an object for money.
  package mutating func value(_ value: Value) {
    switch value {
    case .text(let text): string(text)
    case .number(let number): raw(Value.plain(number))
    case .date(let date): string(date.iso)
    case .money(let money):
      object {
        $0.field("amount") { $0.raw(Value.plain(money.amount)) }
        $0.field("currency", money.currency)
      }
    }
  }

  /// Writes a citation as an object of what is known of it.
  package mutating func value(_ citation: Citation) {
    object { json in
      let facts = [
        ("publisher", citation.publisher), ("title", citation.title), ("date", citation.date),
        ("url", citation.url),
      ]
      for case (let key, let words?) in facts { json.field(key, words) }
    }
  }

  package mutating func field(_ key: String, _ value: Value) { field(key) { $0.value(value) } }
}
