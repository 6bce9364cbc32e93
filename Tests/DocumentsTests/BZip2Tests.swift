import CBzip2
import Claims
import Dice
import Documents
import Testing

struct BZip2Tests {
  /// The bytes as one stream with blocks of 100 KB.
  static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    var input = bytes
    var length = UInt32(bytes.count + bytes.count / 100 + 600)
    var output = [CChar](repeating: 0, count: Int(length))
    let status = input.withUnsafeMutableBytes { input in
      BZ2_bzBuffToBuffCompress(
        &output, &length, input.bindMemory(to: CChar.self).baseAddress, UInt32(input.count), 1, 0, 0
      )
    }
    #expect(status == BZ_OK)
    return output.prefix(Int(length)).map { UInt8(bitPattern: $0) }
  }

  /// What comes out, and the error that ended it.
  private func read(_ bytes: [UInt8], piecesOf length: Int = 1000) -> ([UInt8], DocumentError?) {
    let source = BZip2Source(MemorySource(bytes, piecesOf: length), document: DocumentID("test"))
    var all: [UInt8] = []
    do throws(DocumentError) {
      while true {
        let piece = try source.read()
        if piece.isEmpty { return (all, nil) }
        all += piece
      }
    } catch {
      return (all, error)
    }
  }

  /// Text of which no two stretches are alike, so that blocks are full.
  private func text(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in UInt8.random(in: 0x61...0x7A, using: &generator) }
  }

  @Test(arguments: [1, 7, 1 << 16])
  func `streams one after another are read as one`(length: Int) {
    let (one, two) = (text(1000), text(500, seed: 2))
    let (read, error) = read(Self.compressed(one) + Self.compressed(two), piecesOf: length)
    #expect(read == one + two)
    #expect(error == nil)
  }

  @Test func `nothing of a corrupt block is read, and all before it is`() throws {
    let all = text(350_000)
    let good = Self.compressed(all)
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<8 {
      var bad = good
      let place = Int.random(in: 100..<bad.count - 20, using: &generator)
      bad[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      let (read, error) = read(bad)
      #expect(all.starts(with: read))
      #expect(read.count < all.count)
      let offset = try #require(error?.place?.offset)
      #expect(offset <= bad.count)
      #expect(Double(read.count) >= Double(place) / Double(bad.count) * 350_000 - 170_000)
    }
  }

  @Test func `a stream that was cut is named and what was whole is kept`() {
    let all = text(350_000)
    let good = Self.compressed(all)
    let (read, error) = read(Array(good.prefix(good.count / 2)))
    #expect(all.starts(with: read))
    #expect(read.count > 90_000)
    #expect(error?.reason == .truncated(format: "bzip2"))
    #expect(error?.place?.offset == good.count / 2)
  }

  /// A dump of pages that each fill a good half of a block, compressed.
  private func compressedDump() -> (pages: [(String, String)], bytes: [UInt8]) {
    let pages = (0..<6).map { index in
      ("Page \(index)", String(decoding: text(60_000, seed: UInt64(index)), as: UTF8.self))
    }
    return (pages, Self.compressed(Array(DumpTests.dump(pages).utf8)))
  }

  @Test func `reading goes on after any page of a compressed dump`() throws {
    let (pages, bytes) = compressedDump()
    let facts = DocumentFacts(id: DocumentID("d"))
    let all = Array(Formats.entries(in: MemorySource(bytes), named: nil, about: facts))
    for number in pages.indices {
      let mark = try #require(try all[number].get().next)
      #expect(mark.block?.place ?? 0 > 0 || number < 1)
      let rest = Formats.entries(
        in: MemorySource(bytes, piecesOf: 999), named: nil, about: facts, after: mark)
      #expect(rest.map { try? $0.get().bytes } == pages[(number + 1)...].map { Array($0.1.utf8) })
    }
  }

  @Test func `a compressed dump is taken for what it holds, a corrupt one keeps its whole pages`()
    throws
  {
    let (pages, good) = compressedDump()
    let facts = DocumentFacts(id: DocumentID("d"))
    let whole = Formats.entries(in: MemorySource(good), named: "d.xml.bz2", about: facts)
    #expect(whole.map { try? $0.get().facts.title } == pages.map(\.0))

    var bad = good
    bad[bad.count / 2] ^= 0x10
    let found = Array(Formats.entries(in: MemorySource(bad), named: nil, about: facts))
    let kept = found.compactMap { try? $0.get() }
    let errors = found.compactMap { entry -> DocumentError? in
      if case .failure(let error) = entry { error } else { nil }
    }
    #expect(kept.count >= 3 && kept.count < 6)
    #expect(kept.first?.facts.title == "Page 0" && kept.last?.facts.title == "Page 5")
    for entry in kept {
      #expect(pages.contains { $0.0 == entry.facts.title && Array($0.1.utf8) == entry.bytes })
    }
    let error = try #require(errors.first)
    #expect(error.reason == .malformed(format: "bzip2", detail: "corrupt block"))
    #expect(pages.contains { $0.0 == error.place?.entry })
    #expect(error.place.map { $0.offset > 0 && $0.offset <= bad.count / 2 } == true)
  }
}
