import Claims
import Desk
import Judgement
import Ledger
import Publishing

/// The sources of the ledger with how far each is to be relied on, and the documents of one.
struct SourcePages {
  let templates: Templates
  let visit: Visit

  /// To tell how sources did, every claim is weighed; of a ledger with more than this it would take
  /// too long for a page.
  private static let mostClaims = 60_000
  /// More rows than this say nothing to anybody; the search finds the others.
  private static let mostRows = 500

  /// Every source by what it is worth, and the newest documents.
  func all() throws -> Answer {
    let pages = try sources()
    let documents = pages.flatMap(\.documents)
    let publishers = pages.prefix(Self.mostRows).map { page in
      [
        "name": HTML.link(page.name, to: visit.address.source(page.name)),
        "documents": page.documents.count, "estimate": page.estimate,
      ] as Parts
    }
    return page(
      "Sources",
      "\(Wording.count(documents.count, "document")) by \(Wording.count(pages.count, "source")).",
      publishers: Array(publishers), documents)
  }

  /// The documents of one source, and how it did where others speak of the same.
  func source(_ name: String) throws -> Answer {
    guard let source = try sources().first(where: { $0.name == name }) else {
      throw NoSuchPage(
        title: "No such source", words: "No document in the ledger was published by that name.",
        ways: [Trouble.Way(name: "All sources", address: visit.address.page("/sources"))])
    }
    return page(
      name.shortened, source.estimate.prefix(1).uppercased() + source.estimate.dropFirst() + ".",
      publishers: [], source.documents, basis: source.basis)
  }

  private func sources() throws -> [SourcePage] {
    if try visit.desk.statistics().claims <= Self.mostClaims {
      return try visit.desk.sourcePages(asOf: visit.asOf)
    }
    let documents = try visit.desk.documents(asOf: visit.asOf).map(\.source)
    return Dictionary(grouping: documents) { Reliability.name(of: $0) }
      .map { SourcePage($0.key, documents: $0.value, track: nil) }
      .sorted { ($1.documents.count, $0.name) < ($0.documents.count, $1.name) }
  }

  private func page(
    _ title: String, _ summary: String, publishers: [Parts], _ documents: [Source],
    basis: [String] = []
  ) -> Answer {
    let newest = documents.sorted { ($1.said, $0.document) < ($0.said, $1.document) }
    let rows = newest.prefix(Self.mostRows).map { source in
      [
        "name": HTML.link(source.heading, to: visit.address.document(source.document)),
        "said": source.isDated ? HTML(Wording.date(source.said)) : HTML.notKnown,
        "added": source.addedWords,
      ] as Parts
    }
    return Answer(
      Frame(templates: templates).page(
        title,
        templates.html(
          "sources",
          [
            "title": HTML(title), "summary": HTML(summary), "basis": basis.map { HTML($0) },
            "publishers": publishers, "hasPublishers": !publishers.isEmpty, "rows": rows,
            "isCut": newest.count > rows.count,
          ]), for: visit))
  }
}
