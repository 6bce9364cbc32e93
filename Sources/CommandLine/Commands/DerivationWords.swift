import Claims
import Documents
import Publishing
import Reading

/// How a claim came to be, as JSON at the end of its line and in words for a terminal.
struct DerivationWords {
  let derivation: Derivation
  let document: Document

  /// One JSON object: the rule, the pattern of words where one fitted, and what words were taken for.
  var json: String {
    var json = JSONWriter()
    json.object {
      $0.field("rule", derivation.rule)
      if let pattern = derivation.pattern { $0.field("pattern", pattern) }
      guard !derivation.words.isEmpty else { return }
      $0.field("words") { json in
        json.array { json in
          for word in derivation.words {
            json.object {
              $0.field("as", word.role)
              $0.field("text", document.words(in: word.range))
              $0.field("range") {
                $0.raw("[\(word.range.lowerBound),\(word.range.upperBound)]")
              }
            }
          }
        }
      }
    }
    return json.text
  }

  /// The claim with its quote, the rule, and what each word was taken for; three lines or four.
  func lines(of claim: Claim) -> String {
    var said =
      "\(claim.subject), \(claim.property.label.lowercased()): "
      + Wording.value(claim.value, of: claim.property)
    let narrowed = claim.qualifiers.map { "\($0.key.rawValue) \($0.value)" }
    if !narrowed.isEmpty { said += " (" + narrowed.joined(separator: ", ") + ")" }
    said += ", " + claim.modality.rawValue
    var lines = [said, "  from   “\(document.words(in: claim.quote.range))”"]
    lines.append("  rule   \(derivation.rule)")
    if !derivation.words.isEmpty {
      let words = derivation.words.map { "\($0.role) “\(document.words(in: $0.range))”" }
      lines.append("  words  " + words.joined(separator: ", "))
    }
    return lines.map { Terminal.clean($0) + "\n" }.joined()
  }
}
