import Claims
import Documents
import Testing

struct JSONLinesTests {
  private func entries(_ text: String, piecesOf length: Int = 7) -> [Result<Entry, DocumentError>] {
    let source = MemorySource(Array(text.utf8), piecesOf: length)
    return Array(JSONLinesFormat.entries(in: source, about: DocumentFacts(id: DocumentID("file"))))
  }

  @Test func `a line is a document with what is said of it`() throws {
    let line = #"""
      {"id":"one","published":"2025-02-01T09:00:00Z","publisher":"tvN","title":"T","url":"u","text":"= A =\n\nB “c”."}
      """#
    let entry = try #require(entries(line).first).get()
    let page = try entry.documents()[0]
    #expect(page.id == DocumentID("one"))
    #expect(page.published == PartialDate(year: 2025, month: 2, day: 1))
    #expect([page.publisher, page.title, page.url] == ["tvN", "T", "u"])
    #expect(outline(page) == "title: A\np: B “c”.")
  }

  @Test(arguments: 1...40)
  func `a bad line is named with its place and costs only itself`(length: Int) {
    let text =
      "\u{FEFF}{\"text\":\"a\"}\r\n\n{\"text\":1}\n{oops}\n{}\n[]\n{\"id\":7,\"text\":\"b\"}"
    let read = entries(text, piecesOf: length)
    let names = read.map { entry -> String in
      switch entry {
      case .success(let entry): entry.facts.id.name
      case .failure(let error):
        "\(error.place?.line ?? 0)@\(error.place?.offset ?? 0)"
      }
    }
    #expect(names == ["file#1", "3@18", "4@29", "5@36", "6@39", "7"])
    #expect(
      read.compactMap { try? $0.get() }.map { String(decoding: $0.bytes, as: UTF8.self) } == [
        "a", "b",
      ])
  }

  @Test func `bytes that are not UTF-8 are named within the whole input`() {
    let bytes =
      Array("{\"text\":\"a\"}\n{\"text\":\"".utf8) + [0xFF] + Array("\"}\n{\"text\":\"b\"}".utf8)
    let read = Array(JSONLinesFormat.entries(in: MemorySource(bytes), about: .test))
    #expect(read.count == 3)
    #expect(
      throws: DocumentError(
        DocumentID("test"), at: .init(offset: 22, line: 2), .invalidUTF8(byte: 0xFF))
    ) {
      try read[1].get()
    }
  }

  @Test func `an impossible date is a finding`() throws {
    let entry = try #require(entries(#"{"published":"2025-02-30","text":"a"}"#).first).get()
    let page = try entry.documents()[0]
    #expect(page.published == nil)
    #expect(page.findings == [Finding("impossible-date", at: nil, ["date": "2025-02-30"])])
  }

  @Test func `a line over the limit is left out and the next one is read`() {
    let bytes = Array("one\n".utf8) + [UInt8](repeating: 0x41, count: 100) + Array("\nthree".utf8)
    let lines = Array(LineReader(MemorySource(bytes, piecesOf: 9), limit: 10))
    #expect(lines.map(\.number) == [1, 2, 3])
    #expect(lines.map(\.offset) == [0, 4, 105])
    #expect(lines.map(\.isTooLong) == [false, true, false])
    #expect(lines.map { String(decoding: $0.bytes, as: UTF8.self) } == ["one", "", "three"])
  }

  @Test func `a source that fails is an error in its place`() {
    let read = Array(JSONLinesFormat.entries(in: FailingSource(), about: .test))
    #expect(read.count == 1)
    #expect(throws: DocumentError(DocumentID("test"), .unreadable(code: 5))) { try read[0].get() }
  }
}

private final class FailingSource: ByteSource {
  func read() throws(DocumentError) -> [UInt8] {
    throw DocumentError(DocumentID("test"), .unreadable(code: 5))
  }
}
