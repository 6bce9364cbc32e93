import Claims
import Desk
import Judgement
import Ledger
import Publishing
import Testing

/// What the desk gives for pages of their own.
struct PageTests {
  let place: Workplace
  var desk: Desk { place.desk }

  init() async throws {
    place = try Workplace()
    _ = try await place.addExamples()
  }

  @Test func `everything that a record names is found by its identity`() throws {
    let dossier = try desk.dossier(Asked("When the Stars Gossip"))
    let named = Set(
      (dossier.record.statements + dossier.record.circle).flatMap {
        [$0.subject] + [$0.object].compactMap(\.self)
      })
    #expect(named.count > 30)
    for id in named.sorted() {
      let record = try desk.dossier(of: id).record
      #expect(record.subject.kind == id.kind)
      #expect(record.name == dossier.name(of: id), "\(id)")
    }
  }

  @Test func `an identity made from another spelling leads to the same thing`() throws {
    let one = try desk.dossier(of: EntityID(.person, "kim-joo-hun")).record
    let other = try desk.dossier(of: EntityID(.person, "kim-joo-heon")).record
    #expect(one.subject == other.subject)
  }

  @Test(arguments: ["nobody-at-all", "", "-", "a-b-c-d-e-f-g-h"])
  func `an identity that nothing bears is an unknown name`(key: String) throws {
    #expect(throws: DeskError.self) { try desk.dossier(of: EntityID(.person, key)) }
  }

  @Test func `a document's page is its text, every claim marked in it`() throws {
    for document in try desk.documents() {
      let id = document.source.document
      let page = try desk.read(id).page
      let text = String(decoding: try desk.ledger.text(of: id), as: UTF8.self)
      #expect(
        page.lines.map { $0.map(\.text).joined() }.joined(separator: "\n") == text)
      let marked = Set(page.lines.joined().flatMap(\.quotes))
      #expect(marked == Set(page.claims.map(\.range)))
      #expect(page.claims.count == document.claims)
      let beginnings = page.lines.joined().flatMap(\.beginning)
      #expect(beginnings.count == Set(beginnings).count)
      #expect(Set(beginnings) == marked)
    }
    #expect(throws: LedgerError.noSuchDocument(DocumentID("none"))) {
      try desk.read(DocumentID("none"))
    }
  }

  @Test func `every source has a page, with what its estimate rests on`() throws {
    let pages = try desk.sourcePages()
    let documents = try desk.documents().map(\.source)
    #expect(pages.flatMap(\.documents).count == documents.count)
    #expect(Set(pages.map(\.name)) == Set(documents.map { Reliability.name(of: $0) }))
    for page in pages {
      guard let track = page.track else {
        #expect(page.estimate.contains("80%"))
        continue
      }
      #expect(track.all.facts >= track.all.right)
      #expect(track.all.facts == track.bySection.values.reduce(0) { $0 + $1.facts })
      #expect(page.basis[0].contains("\(track.all.facts)"))
    }
  }
}
