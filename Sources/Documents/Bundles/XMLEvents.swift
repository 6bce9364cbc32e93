internal import CLibXML2

/// Takes what an XML text says, in its order.
protocol XMLEventReader: AnyObject {
  /// Whether the text may be read on after a mistake in it. What follows a mistake in a dump cannot
  /// be trusted; a feed with an undeclared entity is still a feed.
  var isLenient: Bool { get }
  /// - Parameter attributes: by local name; `xml:lang` with its prefix.
  func start(_ name: String, _ attributes: [String: String])
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  func end(_ name: String)
  /// The name of the entry that is being read.
  var openEntry: String? { get }
}

/// An XML text that comes in pieces, turned into events by libxml2.
///
/// Names of elements are local, with the prefix that `prefixes` gives to their namespace. Nothing is
/// fetched; a declaration of an entity ends the reading, whatever it is.
final class XMLEvents {
  struct Failure: Error {
    var reason: DocumentError.Reason
    var offset: Int
    var line: Int
    var entry: String?
  }

  fileprivate let reader: any XMLEventReader
  private let format: String
  private var context: xmlParserCtxtPtr?
  /// The first thing that was wrong.
  fileprivate var failure: Failure?
  private var isAtEnd = false
  private var names: [UnsafeRawPointer?: String] = [:]

  init(_ reader: any XMLEventReader, format: String) {
    self.reader = reader
    self.format = format
    var events = Self.events
    context = xmlCreatePushParserCtxt(
      &events, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
    let lenient = reader.isLenient ? XML_PARSE_RECOVER.rawValue : 0
    xmlCtxtUseOptions(
      context,
      Int32(
        XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
          | lenient)
    )
  }

  deinit { xmlFreeParserCtxt(context) }

  /// The next piece; an empty one says that there are no more. A lenient reader hears of a mistake
  /// at the end.
  func read(_ piece: [UInt8]) throws(Failure) {
    isAtEnd = piece.isEmpty
    // What belongs to no text (a failed conversion) would be printed; the state is the thread's own.
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    piece.withUnsafeBytes { bytes in
      _ = xmlParseChunk(
        context, bytes.bindMemory(to: CChar.self).baseAddress, Int32(piece.count), isAtEnd ? 1 : 0)
    }
    guard let failure else { return }
    if !reader.isLenient || isAtEnd || failure.reason == .entityExpansion { throw failure }
  }

  /// Notes what is wrong where it is met; only the first counts, the rest may follow from it.
  fileprivate func note(_ reason: DocumentError.Reason) {
    guard failure == nil else { return }
    failure = Failure(
      reason: reason, offset: max(0, xmlByteConsumed(context)),
      line: Int(context?.pointee.input?.pointee.line ?? 0), entry: reader.openEntry)
  }

  fileprivate func note(_ code: Int32, _ message: UnsafePointer<CChar>?) {
    let ends = [XML_ERR_DOCUMENT_END, XML_ERR_DOCUMENT_EMPTY, XML_ERR_TAG_NOT_FINISHED]
    if isAtEnd, ends.contains(where: { $0.rawValue == code }) {
      note(.truncated(format: format))
    } else {
      let detail = message.map { String(cString: $0) } ?? ""
      note(.malformed(format: format, detail: String(detail.prefix { $0 != "\n" })))
    }
  }

  /// Namespaces of which elements are read, and the prefix by which they go here.
  private static let prefixes = [
    "http://www.w3.org/2005/Atom": "atom:", "http://www.w3.org/1999/xhtml": "html:",
    "http://purl.org/rss/1.0/": "", "http://purl.org/rss/1.0/modules/content/": "content:",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf:",
  ]

  /// libxml2 keeps one copy of each name and each namespace, so a pair of addresses is a name.
  fileprivate func name(_ local: UnsafePointer<UInt8>, in space: UnsafePointer<UInt8>?) -> String {
    let word = String(cString: local)
    guard let space else { return word }
    if let prefix = names[UnsafeRawPointer(space)] { return prefix + word }
    let address = String(cString: space)
    let isDump = address.hasPrefix("http://www.mediawiki.org/xml/export-")
    let prefix = isDump ? "" : Self.prefixes[address] ?? "other:"
    names[UnsafeRawPointer(space)] = prefix
    return prefix + word
  }

  fileprivate func stop() { xmlStopParser(context) }
}

extension XMLEvents {
  private static let isReady: Void = xmlInitParser()

  private static var events: xmlSAXHandler {
    isReady
    var events = xmlSAXHandler()
    events.initialized = UInt32(XML_SAX2_MAGIC)
    events.startElementNs = { context, local, _, space, _, _, count, _, attributes in
      guard let events = receiver(context), let local else { return }
      let read = events.attributes(attributes, count: Int(count))
      events.reader.start(events.name(local, in: space), read)
    }
    events.endElementNs = { context, local, _, space in
      guard let events = receiver(context), let local else { return }
      events.reader.end(events.name(local, in: space))
    }
    events.characters = { context, text, length in
      receiver(context)?.reader.text(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    events.cdataBlock = events.characters
    events.ignorableWhitespace = events.characters
    events.entityDecl = { context, _, _, _, _, _ in
      guard let events = receiver(context) else { return }
      events.note(.entityExpansion)
      events.stop()
    }
    // What is wrong with namespaces alone is no error of the text.
    events.serror = { context, error in
      guard let error, error.pointee.level == XML_ERR_FATAL else { return }
      receiver(context)?.note(error.pointee.code, error.pointee.message)
    }
    return events
  }

  /// Five pointers an attribute: local name, prefix, namespace, begin and end of the value.
  private func attributes(
    _ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int
  ) -> [String: String] {
    guard let list, count > 0 else { return [:] }
    var attributes: [String: String] = [:]
    for index in 0..<count {
      let part = list + index * 5
      guard let local = part[0], let begin = part[3], let end = part[4] else { continue }
      let isXML = part[1].map { String(cString: $0) == "xml" } ?? false
      let value = String(
        decoding: UnsafeBufferPointer(start: begin, count: end - begin), as: UTF8.self)
      attributes[(isXML ? "xml:" : "") + String(cString: local)] = value
    }
    return attributes
  }
}

/// The object that was handed to libxml2 to be given back with each event.
private func receiver(_ context: UnsafeMutableRawPointer?) -> XMLEvents? {
  context.map { Unmanaged<XMLEvents>.fromOpaque($0).takeUnretainedValue() }
}
