import Claims
import Desk
import Ledger
import Publishing

/// What was found for some words: names in any spelling, and documents.
struct SearchPage {
  let templates: Templates
  let visit: Visit

  private struct Match {
    var link: HTML
    var excerpt: HTML
  }

  func answer() throws -> Answer {
    let words = String((visit.query("q") ?? "").prefix(Self.longest))
    var names: [HTML] = []
    var matches: [Match] = []
    if !words.isEmpty {
      let found = try visit.desk.find(words, asOf: visit.asOf, limit: 30)
      var seen: Set<EntityID> = []
      names = found.names.compactMap { thing in
        let entity = EntityID(thing.kind, Desk.slug(of: thing.name))
        guard seen.insert(entity).inserted else { return nil }
        return .link(thing.name, to: visit.address.entity(entity)) + HTML(" ")
          + .note(Wording.kind(thing.kind))
      }
      matches = found.documents.map { match in
        Match(
          link: .link(
            match.document.heading(titled: match.title),
            to: visit.address.document(match.document))
            + HTML(", \(Wording.date(match.said))"),
          excerpt: Self.excerpt(of: match))
      }
    }
    return Answer(
      Frame(templates: templates).page(
        words.isEmpty ? "Search" : "Search for “\(words)”",
        templates.html(
          "search",
          [
            "words": HTML(words), "isAsked": !words.isEmpty, "names": names,
            "hasNames": !names.isEmpty, "matches": matches, "hasMatches": !matches.isEmpty,
            "isNothing": !words.isEmpty && names.isEmpty && matches.isEmpty,
          ] as [String: Any]), for: visit))
  }

  /// Nobody's name is longer.
  private static let longest = 200

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
