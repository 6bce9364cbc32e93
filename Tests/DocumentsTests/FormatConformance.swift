import Claims
import Dice
import Documents
import Testing

/// The laws that hold for every format; a new one is tried by giving it an example.
struct FormatConformance {
  @Test func `every format has an example and a name of its own`() {
    let tried = Set(FormatExample.all.map { $0.format.name })
    #expect(Set(Formats.all.map { $0.name }) == tried)
    #expect(Formats.all.count == tried.count)
    let endings = Formats.all.flatMap { $0.extensions }
    #expect(Set(endings).count == endings.count)
  }

  @Test(arguments: FormatExample.all)
  func `an example is recognised by its name and holds its documents`(example: FormatExample) throws
  {
    let found = Formats.recognised(head: example.bytes, named: example.fileName)
    #expect(found.name == example.format.name)
    #expect(Formats.named(example.format.name)?.name == example.format.name)
    let documents = try example.read(example.bytes).map { try $0.get() }
    #expect(documents.count == example.count)
    #expect(documents.allSatisfy { !$0.blocks.isEmpty })
    for document in documents { try expectOrder(document) }
  }

  @Test(arguments: FormatExample.all)
  func `every truncation is survived and keeps the laws`(example: FormatExample) throws {
    for length in 0..<example.bytes.count {
      for case .success(let document) in example.read(Array(example.bytes[..<length])) {
        try expectOrder(document)
      }
    }
  }

  @Test(arguments: FormatExample.all)
  func `spoiled bytes are survived and keep the laws`(example: FormatExample) throws {
    var generator = SeededGenerator(seed: 7)
    let marks = Array("|=-;:'<>&[]{}\"\\\n\r\t \u{0}".utf8)
    for _ in 0..<400 {
      var bytes = example.bytes
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[place] = marks.randomElement(using: &generator)!
        case 1: bytes.insert(marks.randomElement(using: &generator)!, at: place)
        default: bytes.remove(at: place)
        }
      }
      for case .success(let document) in example.read(bytes) { try expectOrder(document) }
    }
  }

  @Test(arguments: FormatExample.all)
  func `a mark of byte order changes nothing but the places`(example: FormatExample) throws {
    let marked = StoredText.byteOrderMark + example.bytes
    let plain = try example.read(example.bytes).map { outline(try $0.get()) }
    #expect(try example.read(marked).map { outline(try $0.get()) } == plain)
  }

  @Test(arguments: FormatExample.plainText + FormatExample.wikitext)
  func `Windows line ends change nothing but the places`(example: FormatExample) throws {
    let unix = example.bytes.filter { $0 != UInt8(ascii: "\r") }
    let windows = unix.flatMap { $0 == UInt8(ascii: "\n") ? [0x0D, $0] : [$0] }
    let plain = try example.read(unix).map { outline(try $0.get()) }
    #expect(try example.read(windows).map { outline(try $0.get()) } == plain)
  }

  @Test(arguments: FormatExample.all)
  func `the same bytes give the same documents`(example: FormatExample) throws {
    let once = try example.read(example.bytes).map { String(reflecting: try $0.get()) }
    let again = try example.read(example.bytes).map { String(reflecting: try $0.get()) }
    #expect(once == again)
  }

  /// Blocks stand in order within the text, passages within their blocks; what claims to stand in
  /// the text stands there.
  private func expectOrder(_ document: Document) throws {
    var end = 0
    for block in document.blocks {
      try #require(block.range.lowerBound >= end && block.range.upperBound <= document.text.count)
      end = block.range.upperBound
      for passage in passages(of: block) {
        try #require(UTF8Check.isWhole(passage.bytes))
        let source = passage.source
        if passage.isEmpty { continue }
        try #require(block.range.contains(source.lowerBound))
        try #require(block.range.upperBound >= source.upperBound)
        try #require(UTF8Check.isWhole(Array(document.text[source])))
        if document.mediaType == .plainText || document.mediaType == .html {
          try #require(passage.bytes == Array(document.text[source]))
        }
      }
    }
    for finding in document.findings {
      if let range = finding.quote?.range { try #require(range.upperBound <= document.text.count) }
    }
  }
}

enum UTF8Check {
  static func isWhole(_ bytes: [UInt8]) -> Bool { StoredText.firstInvalidByte(in: bytes) == nil }
}
