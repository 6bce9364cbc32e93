import Claims

/// The articles of a dump, made as they are asked for.
///
/// What stands before the first page is read as XML, and then each page by itself, from `<page>` to
/// `</page>`; neither can stand within a page, where text has no `<` of its own. So a mistake costs
/// the page that it is in, a page that lies after corrupt blocks is found again, and reading can go
/// on in the middle. Bytes are handed to the parser as they come, however long a page is.
struct DumpPages: IteratorProtocol {
  private enum State {
    /// Before the first page.
    case opening
    case between
    /// After a mistake that was told of: whatever comes is passed over up to the next page.
    case lost
    /// In a page that begins there.
    case page(offset: Int, line: Int?)
    case ended
  }

  private let document: DocumentID
  private var bytes: ScannedBytes
  private let reader: DumpReader
  private var events: XMLEvents
  private var state = State.opening
  private let mark: SourceMark?
  private var hasClosed = false
  private var ready: [Result<Entry, DocumentError>] = []

  init(_ source: any ByteSource, about facts: DocumentFacts, after mark: SourceMark?) {
    document = facts.id
    bytes = ScannedBytes(source)
    reader = DumpReader(facts)
    events = XMLEvents(reader, format: DumpFormat.name)
    self.mark = mark
  }

  mutating func next() -> Result<Entry, DocumentError>? {
    while ready.isEmpty {
      if case .ended = state { return nil }
      do throws(DocumentError) {
        try step()
      } catch {
        end(with: error)
      }
    }
    return ready.removeFirst()
  }

  private mutating func step() throws(DocumentError) {
    switch state {
    case .opening: try readOpening()
    case .page(let offset, let line): try readPage(from: offset, line)
    case .between, .lost: try findPage()
    case .ended: break
    }
  }

  /// Reads up to the first page, for what the dump says of the wiki.
  private mutating func readOpening() throws(DocumentError) {
    let found = try bytes.find("<page>")
    if let failure = feed(bytes.take(), endingHere: found == .end) {
      state = .ended
      return ready.append(.failure(error(failure, from: 0, line: 1)))
    }
    switch found {
    case .more: break
    case .end: state = .ended
    case .here:
      state = .between
      if let mark { try bytes.resume(at: mark) }
    }
  }

  private mutating func readPage(from offset: Int, _ line: Int?) throws(DocumentError) {
    let found = try bytes.find("</page>", included: true)
    if let failure = feed(bytes.take(), endingHere: found != .more) {
      state = found == .end ? .ended : .lost
      return ready.append(.failure(error(failure, from: offset, line: line)))
    }
    guard found == .here else { return }
    state = .between
    let next = bytes.mark
    for entry in reader.ready {
      ready.append(
        entry.map { entry in
          var entry = entry
          entry.next = next
          return entry
        })
    }
    reader.ready.removeAll(keepingCapacity: true)
  }

  private mutating func findPage() throws(DocumentError) {
    guard try bytes.skipSpace() else { return close() }
    if try bytes.begins("<page>") {
      state = .page(offset: bytes.offset, line: bytes.line)
      events = XMLEvents(reader, format: DumpFormat.name)
    } else if try bytes.begins("</mediawiki>") {
      hasClosed = true
      bytes.skip("</mediawiki>".utf8.count)
    } else {
      if case .between = state {
        let place = DocumentError.Place(offset: bytes.offset, line: bytes.line)
        let detail = "no page begins here"
        ready.append(
          .failure(
            DocumentError(document, at: place, .malformed(format: "dump", detail: detail))))
        state = .lost
      }
      try bytes.skipToTag()
    }
  }

  /// The end of the bytes, outside of a page.
  private mutating func close() {
    if case .between = state, !hasClosed {
      let place = DocumentError.Place(offset: bytes.offset, line: bytes.line)
      ready.append(.failure(DocumentError(document, at: place, .truncated(format: "dump"))))
    }
    state = .ended
  }

  private func feed(_ piece: [UInt8], endingHere isLast: Bool) -> XMLEvents.Failure? {
    do throws(XMLEvents.Failure) {
      if !piece.isEmpty { try events.read(piece) }
      if isLast { try events.read([]) }
      return nil
    } catch {
      return error
    }
  }

  private var isOpening: Bool { if case .opening = state { true } else { false } }

  private func error(
    _ failure: XMLEvents.Failure, from offset: Int, line: Int?
  ) -> DocumentError {
    let place = DocumentError.Place(
      offset: offset + failure.offset,
      line: failure.line > 0 ? line.map { $0 + failure.line - 1 } : nil, entry: failure.entry)
    return DocumentError(document, at: place, failure.reason)
  }

  /// An error of the source: pages that lie behind corrupt blocks are looked for, and anything else
  /// is the end.
  private mutating func end(with error: DocumentError) {
    var named = error
    if case .page = state { named.place?.entry = reader.openEntry }
    ready.append(.failure(named))
    if case .malformed(format: "bzip2", _) = error.reason, !isOpening {
      state = .lost
    } else {
      state = .ended
    }
  }
}
