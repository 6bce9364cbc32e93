import Claims
import Documents
import Testing

struct DoorTests {
  private func failure(_ bytes: [UInt8]) -> DocumentError? {
    do throws(DocumentError) {
      _ = try PlainTextFormat.documents(in: bytes, about: .test)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    arguments: [
      ([0x41, 0x0A, 0xFF, 0x42], 2, 2, 0xFF), ([0xC3], 0, 1, 0xC3),
      ([0x41, 0xED, 0xA0, 0x80], 1, 1, 0xED),
      ([0xC0, 0x80, 0x41], 0, 1, 0xC0), ([0x41, 0x0A, 0x0A, 0xF0, 0x9F], 3, 3, 0xF0),
    ] as [([UInt8], Int, Int, UInt8)])
  func `a byte that is not UTF-8 is named with its place`(
    bytes: [UInt8], offset: Int, line: Int, byte: UInt8
  ) {
    let expected = DocumentError(
      DocumentID("test"), at: .init(offset: offset, line: line), .invalidUTF8(byte: byte))
    #expect(failure(bytes) == expected)
  }

  @Test func `a byte of NUL means that it is no text`() {
    #expect(failure([0x41, 0, 0x42])?.reason == .binary)
    #expect(failure([0x41, 0, 0x42])?.place?.offset == 1)
  }

  @Test(arguments: ["", " \r\n\t\n", "\u{FEFF}", "\u{FEFF}\n"])
  func `nothing but white space is empty`(text: String) {
    #expect(failure(Array(text.utf8))?.reason == .empty)
  }

  @Test func `a text over the limit is refused`() {
    let long = [UInt8](repeating: 0x41, count: StoredText.limit + 1)
    #expect(failure(long)?.reason == .tooLong(limit: StoredText.limit))
  }

  @Test func `reading a source stops at the limit`() {
    let source = MemorySource([UInt8](repeating: 0x41, count: 1000), piecesOf: 100)
    #expect(throws: DocumentError(DocumentID("test"), at: .init(offset: 500), .tooLong(limit: 500)))
    {
      try source.readAll(of: DocumentID("test"), limit: 500)
    }
  }

  @Test func `a mark of byte order and Windows line ends stay in the stored text`() throws {
    let text = "\u{FEFF} date 2025-02-01 One.\r\n\r\n== Two ==\r\n\r\nThree.\r\n"
    let story = try document(text)
    #expect(story.text == Array(text.utf8))
    #expect(outline(story) == "p: One.\nh2: Two\np: Three.")
    #expect(story.blocks.map { story.words(in: $0.range) } == ["One.", "== Two ==", "Three."])
  }

  @Test func `no-break spaces count as white space around words and stay within them`() throws {
    let story = try document("\u{A0}One\u{A0}two. \u{A0}\n\u{A0}\nThree ‘four’.")
    #expect(outline(story) == "p: One\u{A0}two.\np: Three ‘four’.")
  }

  @Test func `a missing file and a folder are named as such`() throws {
    let id = DocumentID("test")
    #expect(throws: DocumentError(id, .unreadable(code: 2))) {
      try FileSource(path: "/nowhere/at/all.txt", document: id)
    }
    #expect(throws: DocumentError(id, .folder)) { try FileSource(path: "/", document: id) }
  }
}
