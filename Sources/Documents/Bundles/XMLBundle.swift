import Claims

/// Makes entries of the events of an XML text.
protocol XMLBundleReader: XMLEventReader {
  /// Entries that are whole and were not yet taken.
  var ready: [Result<Entry, DocumentError>] { get set }
}

/// The entries of an XML text, made as they are asked for: what comes before a mistake or a cut is
/// given, then the mistake, with its place and the entry that it fell into.
struct XMLBundle<Reader: XMLBundleReader>: IteratorProtocol {
  private let source: any ByteSource
  private let document: DocumentID
  private let reader: Reader
  private let events: XMLEvents
  private var taken = 0
  private var hasEnded = false

  init(_ source: any ByteSource, _ reader: Reader, format: String, document: DocumentID) {
    self.source = source
    self.document = document
    self.reader = reader
    self.events = XMLEvents(reader, format: format)
  }

  mutating func next() -> Result<Entry, DocumentError>? {
    while taken == reader.ready.count {
      guard !hasEnded else { return nil }
      reader.ready.removeAll(keepingCapacity: true)
      taken = 0
      if let failure = readOn() {
        hasEnded = true
        reader.ready.append(.failure(failure))
      }
    }
    taken += 1
    return reader.ready[taken - 1]
  }

  private mutating func readOn() -> DocumentError? {
    let piece: [UInt8]
    do throws(DocumentError) {
      piece = try source.read()
    } catch {
      var named = error
      named.place?.entry = reader.openEntry
      return named
    }
    hasEnded = piece.isEmpty
    do throws(XMLEvents.Failure) {
      try events.read(piece)
      return nil
    } catch {
      let place = DocumentError.Place(
        offset: error.offset, line: error.line > 0 ? error.line : nil, entry: error.entry)
      return DocumentError(document, at: place, error.reason)
    }
  }
}
