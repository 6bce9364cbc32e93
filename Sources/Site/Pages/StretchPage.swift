import Claims
import Desk
import Judgement
import Ledger
import Publishing

/// What was read in one stretch of a document, and where each claim leads.
struct StretchPage {
  let templates: Templates
  let visit: Visit

  /// The page of the stretch that an address names (`120-184`).
  func answer(document name: String, range text: Substring) throws -> Answer {
    let ends = text.split(separator: "-").compactMap { Int($0) }
    let read = try visit.desk.read(DocumentID(name))
    let claims = read.claims.filter { claim in
      let range = claim.claim.quote.range
      return ends.count == 2 && range.lowerBound <= ends[0] && ends[1] <= range.upperBound
    }
    guard ends.count == 2, !claims.isEmpty else {
      throw NoSuchPage(
        title: "Nothing was read there", words: "No claim was taken from that stretch.",
        ways: [
          Trouble.Way(
            name: read.document.source.title ?? name,
            address: visit.address.document(DocumentID(name)))
        ])
    }
    // The longest quote holds the others.
    let longest = claims.map(\.claim.quote.range).max { $0.count < $1.count } ?? 0..<0
    let document = read.document.source
    var main = HTML()
    main += .element("p", ["class": "kicker"], "What was read here")
    main += .element("h1", [:], .element("bdi", [:], HTML(document.title ?? name)))
    main += .element(
      "blockquote", [:],
      .element("p", [:], .element("bdi", [:], HTML(read.words(in: longest)))))
    main += .element(
      "p", [:],
      .link(
        "In the document",
        to: visit.address.document(document.document, at: DocumentPage.place(of: longest))))
    main += templates.html("list", ["lines": claims.map(line)])
    return Answer(
      Frame(templates: templates).page(
        "What was read in \(document.title ?? name)", .element("article", [:], main), for: visit))
  }

  /// "Some Title, network: tvN (asserted)", with a way to the statement.
  private func line(_ recorded: RecordedClaim) -> HTML {
    let claim = recorded.claim
    let narrowed = claim.qualifiers.map { "\($0.key.rawValue) \($0.value)" }
    var line = HTML.link(
      "\(claim.subject), \(claim.property.label.lowercased()): "
        + Wording.value(claim.value, of: claim.property),
      to: visit.address.page("/claim/\(recorded.id)"))
    if !narrowed.isEmpty { line += HTML(" (" + narrowed.joined(separator: ", ") + ")") }
    return line + HTML(", ") + .element("em", ["class": "doubt"], HTML(claim.modality.rawValue))
  }
}

/// The way from a claim to the statement that it bears out.
struct ClaimPage {
  let visit: Visit

  func answer(_ number: Int64) throws -> Answer {
    let recorded = try visit.desk.claim(ClaimID(number))
    let claim = recorded.claim
    let portrait = try visit.desk.portrait(
      of: EntityID(claim.kind, Desk.slug(of: claim.subject)), asOf: visit.asOf)
    let record = portrait.dossier.record
    let statement = (record.statements + record.circle).first { statement in
      statement.references.contains(recorded.id)
        || statement.history.contains { $0.claims.contains(recorded.id) }
    }
    guard let statement else {
      throw NoSuchPage(
        title: "Not in the record",
        words: "The record makes nothing of that claim: a newer reading of its document took its "
          + "place, or it was said after the day of view.",
        ways: [
          Trouble.Way(name: portrait.name, address: visit.address.entity(record.subject)),
          Trouble.Way(
            name: recorded.source.title ?? recorded.source.document.name,
            address: visit.address.document(recorded.source.document)),
        ])
    }
    return Answer(
      goTo: visit.address.statement(StatementName(statement), on: record.subject)
        + "#claim-\(recorded.id)")
  }
}
