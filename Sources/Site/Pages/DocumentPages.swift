import Claims
import Desk
import Ledger
import Publishing

/// A document as it was given, with every stretch marked that a claim was taken from; and what was
/// read in one stretch.
struct DocumentPages {
  let templates: Templates
  let visit: Visit

  /// Where a quote begins on the page of its document.
  static func place(of range: Range<Int>) -> String { "b\(range.lowerBound)-\(range.upperBound)" }

  /// The document of that name.
  func document(_ name: String) throws -> Answer {
    let read = try visit.desk.read(DocumentID(name))
    let page = read.page
    let findings = page.doubts.map(Self.words)
    let main = templates.html(
      "document",
      [
        "title": HTML(page.source.heading), "facts": templates.html(facts(of: read.document)),
        "text": text(of: page), "count": Wording.count(page.claims.count, "claim"),
        "findings": findings.isEmpty ? HTML() : templates.html("list", ["lines": findings]),
      ])
    return Answer(
      Frame(templates: templates).page(page.source.heading, main, for: visit))
  }

  /// "unreadable value at “billion” (property: budget)".
  private static func words(_ doubt: DocumentPage.Doubt) -> HTML {
    var words = HTML(doubt.code.split(separator: "-").joined(separator: " "))
    if let quote = doubt.quote { words += " at “" + .element("bdi", [:], HTML(quote)) + "”" }
    if !doubt.facts.isEmpty { words += .note(" (\(doubt.facts.joined(separator: "; ")))") }
    return words
  }

  /// Each stretch from which claims were taken is a link to them, and bears the names of the quotes
  /// that begin in it.
  private func text(of page: DocumentPage) -> HTML {
    page.lines.map { line in
      line.map { segment in
        var words = HTML(segment.text)
        guard let quote = segment.quotes.first else { return words }
        for beginning in segment.beginning.dropFirst() {
          words = .element("span", ["id": Self.place(of: beginning)], words)
        }
        return .element(
          "mark", ["id": segment.beginning.first.map(Self.place)],
          .element(
            "a", ["href": visit.address.page(Self.path(of: quote, in: page.source.document))],
            words))
      }.joined(by: "")
    }.joined(by: "\n")
  }

  /// Where it is told what was read in a stretch.
  private static func path(of range: Range<Int>, in document: DocumentID) -> String {
    "/read/\(range.lowerBound)-\(range.upperBound)/" + Address.escaped(document.name)
  }

  private func facts(of document: StoredDocument) -> [Fact] {
    let source = document.source
    var facts: [Fact] = []
    func add(_ label: String, _ value: HTML) { facts.append(Fact(label: label, values: [value])) }
    add(
      "Published by",
      source.publisher.map { .link($0, to: visit.address.source($0)) }
        ?? .notKnown)
    if !document.authors.isEmpty { add("By", HTML(document.authors.joined(separator: ", "))) }
    add(
      "Said",
      source.isDated
        ? HTML(Wording.date(source.said))
        : .notKnown)
    add("Added", HTML(source.addedWords))
    if let modified = document.modified { add("Last changed", HTML(Wording.date(modified))) }
    add("Kept as", HTML(source.document.name))
    if let url = source.url, let link = RecordPage.link(url) {
      add("Address", .element("a", ["href": link, "rel": "noreferrer nofollow"], HTML(url)))
    }
    add("SHA-256", .element("code", [:], HTML(document.fingerprint.description)))
    return facts
  }
}
