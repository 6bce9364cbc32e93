import Claims
import Documents
import Ledger
import Testing

extension Visit {
  static let example = Visit(
    to: "https://a.example/", at: "https://a.example/page", etag: "\"7\"", lastModified: nil,
    document: DocumentID("https://a.example/"), fingerprint: Fingerprint(of: [1, 2]),
    readerVersion: 3)
}

@Suite("What is remembered of taking in")
struct IntakeTests {
  @Test func `the last visit to an address is the one that counts`() throws {
    let temporary = try TemporaryLedger()
    let ledger = temporary.ledger
    #expect(try ledger.lastVisit(to: "https://a.example/") == nil)
    try ledger.append(.example)
    var second = Visit.example
    second.etag = nil
    second.lastModified = "Sat, 01 Mar 2025 10:00:00 GMT"
    second.document = DocumentID("https://a.example/@2026-11-21T09:00:00Z")
    try ledger.append(second)
    #expect(try ledger.lastVisit(to: "https://a.example/") == second)
    #expect(try ledger.lastVisit(to: "https://b.example/") == nil)
    #expect(try ledger.verify().isEmpty)
  }

  @Test func `the newest mark of a bundle is where it goes on`() throws {
    let temporary = try TemporaryLedger()
    let ledger = temporary.ledger
    let (one, two) = (Fingerprint(of: [1]), Fingerprint(of: [2]))
    let block = SourceMark.Block(place: 3, start: 900_000)
    let marks = [
      BundleMark(SourceMark(offset: 10), documents: 1),
      BundleMark(SourceMark(offset: 900_010, block: block), documents: 2),
    ]
    for mark in marks { try ledger.append(mark, of: one) }
    #expect(try ledger.mark(of: one) == marks[1])
    #expect(try ledger.mark(of: two) == nil)
  }
}
