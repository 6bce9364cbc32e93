#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a source on their way through: words are looked for in them, whatever pieces they
/// come in, and what was passed is counted and let go.
struct ScannedBytes {
  private let source: any ByteSource
  private var bytes: [UInt8] = []
  private var start = 0
  /// Up to where the bytes were found not to hold what was looked for.
  private var found = 0
  private var hasEnded = false
  /// Where in the source the scan stands.
  private(set) var offset = 0
  /// The line there, counted from 1; nil where lines before it were not seen.
  private(set) var line: Int? = 1

  init(_ source: any ByteSource) { self.source = source }

  enum Find: Hashable {
    /// It stands at the end of what can be taken.
    case here
    /// It does not stand in what can be taken.
    case more
    /// It does not stand anywhere, and all can be taken.
    case end
  }

  /// Looks for a word in what has come, and reads on where it is not there; `take` then gives the
  /// bytes before it, or, with the word `included`, up to its end.
  mutating func find(_ word: StaticString, included: Bool = false) throws(DocumentError) -> Find {
    let length = word.utf8CodeUnitCount
    if let place = place(of: word) {
      self.found = place + (included ? length : 0)
      return .here
    }
    // The last bytes may be the beginning of the word.
    self.found = max(start, bytes.count - (length - 1))
    if found > start { return .more }
    if try readOn() { return .more }
    self.found = bytes.count
    return .end
  }

  /// The bytes that the last `find` stands for.
  mutating func take() -> [UInt8] {
    let taken = Array(bytes[start..<found])
    skip(taken.count)
    return taken
  }

  mutating func skip(_ count: Int) {
    if let line { self.line = line + bytes[start..<start + count].count { $0 == 0x0A } }
    start += count
    offset += count
    found = max(found, start)
  }

  /// Passes over white space; false where nothing follows.
  mutating func skipSpace() throws(DocumentError) -> Bool {
    while true {
      let end = bytes[start...].firstIndex { $0 > 0x20 }
      skip((end ?? bytes.count) - start)
      if end != nil { return true }
      guard try readOn() else { return false }
    }
  }

  /// Passes over what stands here, up to the next `<`.
  mutating func skipToTag() throws(DocumentError) {
    let end = bytes[start...].dropFirst().firstIndex { $0 == UInt8(ascii: "<") }
    skip((end ?? bytes.count) - start)
  }

  /// Whether a word stands here.
  mutating func begins(_ word: StaticString) throws(DocumentError) -> Bool {
    let length = word.utf8CodeUnitCount
    while bytes.count - start < length, try readOn() {}
    return bytes.begins(word, at: start)
  }

  /// How to come back here.
  var mark: SourceMark? { (source as? any ResumableSource)?.mark(at: offset) }

  /// Goes on from a mark.
  mutating func resume(at mark: SourceMark) throws(DocumentError) {
    guard let source = source as? any ResumableSource else { return }
    try source.resume(at: mark)
    (bytes, start, found, hasEnded) = ([], 0, 0, false)
    offset = mark.offset
    line = nil
  }

  /// False at the end.
  private mutating func readOn() throws(DocumentError) -> Bool {
    guard !hasEnded else { return false }
    let piece = try source.read()
    hasEnded = piece.isEmpty
    bytes.removeFirst(start)
    found -= start
    start = 0
    bytes += piece
    return !hasEnded
  }

  /// Every word that is looked for is a tag, and text has few of its `<`.
  private func place(of word: StaticString) -> Int? {
    bytes.withUnsafeBytes { all -> Int? in
      let length = word.utf8CodeUnitCount
      guard let base = all.baseAddress else { return nil }
      var place = start
      while place + length <= all.count {
        guard let tag = memchr(base + place, Int32(UInt8.lessThan), all.count - place) else {
          return nil
        }
        place = UnsafeRawPointer(tag) - base
        if place + length <= all.count, memcmp(tag, word.utf8Start, length) == 0 { return place }
        place += 1
      }
      return nil
    }
  }
}
