import Claims
import Desk
import Ledger
import Publishing

/// What was found for some words: things by any spelling of their names, and documents.
struct SearchPage {
  let templates: Templates
  let visit: Visit

  func answer() throws -> Answer {
    let words = String((visit.query("q") ?? "").prefix(Self.longest))
    var things: [HTML] = []
    var near: [HTML] = []
    var matches: [Parts] = []
    if !words.isEmpty {
      let found = try visit.desk.find(words, asOf: visit.asOf, limit: 30)
      things = found.things.map { thing in
        HTML.link(thing.name, to: visit.address.entity(thing.id)) + HTML(" ")
          + .note(Self.words(about: thing))
      }
      near = found.near.map { HTML.link($0, to: visit.address.page("/search", ["q": $0])) }
      matches = found.documents.map { match in
        [
          "link": HTML.link(
            match.document.heading(titled: match.title),
            to: visit.address.document(match.document))
            + HTML(", \(Wording.date(match.said))"),
          "excerpt": Self.excerpt(of: match),
        ]
      }
    }
    return Answer(
      Frame(templates: templates).page(
        words.isEmpty ? "Search" : "Search for “\(words)”",
        templates.html(
          "search",
          [
            "words": HTML(words), "isAsked": !words.isEmpty, "things": things,
            "hasThings": !things.isEmpty, "matches": matches, "hasMatches": !matches.isEmpty,
            "isNothing": !words.isEmpty && things.isEmpty && matches.isEmpty,
            "near": near.joined(by: ", "), "hasNear": !near.isEmpty,
          ]), for: visit))
  }

  /// Nobody's name is longer.
  private static let longest = 200

  /// What it is, and its other names.
  private static func words(about thing: FoundThing) -> String {
    ([thing.words] + thing.alsoCalled).joined(separator: ", ")
  }

  /// The words about the place, with those sought set apart.
  private static func excerpt(of match: TextMatch) -> HTML {
    let bytes = Array(match.excerpt.utf8)
    var html = HTML()
    var place = 0
    func words(_ range: Range<Int>) -> HTML { HTML(String(decoding: bytes[range], as: UTF8.self)) }
    for hit in match.hits {
      html += words(place..<hit.lowerBound)
      html += .element("mark", [:], words(hit))
      place = hit.upperBound
    }
    return html + words(place..<bytes.count)
  }
}
