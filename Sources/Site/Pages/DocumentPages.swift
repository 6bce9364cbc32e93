import Claims
import Desk
import Ledger
import Publishing

/// A document as it was given, with every stretch marked that a claim was taken from.
struct DocumentPage {
  let templates: Templates
  let visit: Visit

  private struct View {
    var title: HTML
    var facts: [Fact]
    var text: HTML
    var count: String
    var findings: [HTML]
    var hasFindings: Bool
  }

  private struct Fact {
    var label: String
    var value: HTML
  }

  /// Where a quote begins on the page of its document.
  static func place(of range: Range<Int>) -> String { "b\(range.lowerBound)-\(range.upperBound)" }

  func answer(_ name: String) throws -> Answer {
    let read = try visit.desk.read(DocumentID(name))
    let document = read.document
    let view = View(
      title: HTML(document.source.title ?? name), facts: facts(of: document),
      text: MarkedText(read, address: visit.address).html,
      count: Wording.count(document.claims, "claim"),
      findings: read.findings.map { finding in
        var words = HTML(finding.code.split(separator: "-").joined(separator: " "))
        if let quote = finding.quote {
          words += " at “" + .element("bdi", [:], HTML(read.words(in: quote.range))) + "”"
        }
        return words
      },
      hasFindings: !read.findings.isEmpty)
    return Answer(
      Frame(templates: templates).page(
        document.source.title ?? name, templates.html("document", view), for: visit))
  }

  private func facts(of document: StoredDocument) -> [Fact] {
    let source = document.source
    var facts: [Fact] = []
    func add(_ label: String, _ value: HTML) { facts.append(Fact(label: label, value: value)) }
    add(
      "Published by",
      source.publisher.map { .link($0, to: visit.address.source($0)) }
        ?? "<span class=\"unknown\">not known</span>")
    if !document.authors.isEmpty { add("By", HTML(document.authors.joined(separator: ", "))) }
    add(
      "Said",
      source.isDated
        ? HTML(Wording.date(source.said))
        : "<span class=\"unknown\">not known</span>")
    add("Added", HTML(PartialDate(iso: source.added).map(Wording.date) ?? source.added))
    if let modified = document.modified { add("Last changed", HTML(Wording.date(modified))) }
    add("Kept as", HTML(source.document.name))
    if let url = source.url, let link = RecordPage.link(url) {
      add("Address", .element("a", ["href": link, "rel": "noreferrer nofollow"], HTML(url)))
    }
    add("SHA-256", .element("code", [:], HTML(document.fingerprint.description)))
    return facts
  }
}
