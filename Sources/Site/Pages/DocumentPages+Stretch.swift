import Claims
import Desk
import Ledger
import Publishing

extension DocumentPages {
  /// What was read in the stretch that an address names (`120-184`), and where each claim leads.
  func stretch(_ text: Substring, of name: String) throws -> Answer {
    let ends = text.split(separator: "-").compactMap { Int($0) }
    let page = try visit.desk.read(DocumentID(name)).page
    let heading = page.source.heading
    let claims = page.claims.filter { claim in
      ends.count == 2 && claim.range.lowerBound <= ends[0] && ends[1] <= claim.range.upperBound
    }
    // The longest quote holds the others.
    guard let longest = claims.max(by: { $0.range.count < $1.range.count }) else {
      throw NoSuchPage(
        title: "Nothing was read there", words: "No claim was taken from that stretch.",
        ways: [Trouble.Way(name: heading, address: visit.address.document(DocumentID(name)))])
    }
    var main = HTML()
    main += .element("p", ["class": "kicker"], "What was read here")
    main += .element("h1", [:], .element("bdi", [:], HTML(heading)))
    main += .element(
      "blockquote", [:], .element("p", [:], .element("bdi", [:], HTML(longest.quote))))
    main += .element(
      "p", [:],
      .link(
        "In the document",
        to: visit.address.document(page.source.document, at: Self.place(of: longest.range))))
    main += templates.html("list", ["lines": claims.map(line)])
    return Answer(
      Frame(templates: templates).page(
        "What was read in \(heading)", .element("article", [:], main), for: visit))
  }

  /// "Some Title, network: tvN, asserted", with a way to the statement.
  private func line(_ claim: DocumentPage.Entry) -> HTML {
    .link(
      "\(claim.subject), \(claim.property.label.lowercased()): \(claim.value)",
      to: visit.address.page("/claim/\(claim.id)"))
      + HTML(", ") + .doubt(claim.modality.rawValue)
  }
}
