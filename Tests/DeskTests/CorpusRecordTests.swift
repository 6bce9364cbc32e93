import Claims
import Desk
import Dice
import Documents
import FoundationEssentials
import Testing

/// What a careful editor would get out of some documents, line by line, as a file of expectations has
/// it.
struct CorpusRecordTests {
  /// Documents, and what the record of one series must hold once they are read.
  struct Case: Sendable, CustomTestStringConvertible {
    /// What a line of expectations calls them.
    var testDescription: String
    var series: String
    var expectations: String
    /// Files by their paths, each with the day on which it was said, where that is given beside it.
    var documents: [(path: String, published: String?)]

    static let corpus = Case(
      testDescription: "corpus", series: "Reborn Rich", expectations: "Corpus/reborn-rich.txt",
      documents: ["b01.txt", "b08.txt", "c12.wiki"].map {
        (Checkout.path + "/Tests/Corpus/dev/" + $0, nil)
      })

    static let examples = Case(
      testDescription: "examples", series: "When the Stars Gossip",
      expectations: "Examples/record.txt", documents: [(Checkout.path + "/Examples", nil)])

    /// Three pages about the series of the examples as others wrote them, which are no part of the
    /// project: in the folder that HEARSAY_SEEDS names, or else beside the package. The first is the
    /// page of an encyclopedia, which gives no date.
    static var seeds: Case? {
      let folder =
        ProcessInfo.processInfo.environment["HEARSAY_SEEDS"] ?? Checkout.path + "/../shared/seeds"
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      let files = names.filter { $0.hasSuffix(".txt") }.sorted().map { folder + "/" + $0 }
      guard files.count == 3 else { return nil }
      return Case(
        testDescription: "others", series: "When the Stars Gossip",
        expectations: "Examples/record.txt",
        documents: zip(files, ["2025-03-01", nil, nil]).map { ($0, $1) })
    }
  }

  @Test(arguments: [Case.corpus, .examples] + [Case.seeds].compactMap(\.self))
  func `the record holds what a careful editor gets out of the documents`(of given: Case)
    async throws
  {
    let place = try Workplace()
    for document in given.documents {
      var facts = DocumentFacts(id: DocumentID(""), today: place.desk.today)
      facts.published = document.published.flatMap { PartialDate(iso: $0) }
      let report = try await place.desk.add(
        Intake(try Input.all(at: document.path), facts: facts))
      #expect(report.failures.isEmpty)
    }
    let expectations = try Expectation.all(in: given.expectations)
    #expect(expectations.count > 20)
    for (day, lines) in Dictionary(grouping: expectations, by: \.day) {
      let dossier = try place.desk.dossier(Asked(given.series, kind: .series, asOf: day))
      for line in lines {
        func hold() { #expect(line.isMet(by: dossier, place.desk), "\(line)") }
        if line.open == given.testDescription { withKnownIssue { hold() } } else { hold() }
      }
    }
  }
}
