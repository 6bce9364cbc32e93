private import CLibXML2

extension PageTree {
  /// Parses a page with libxml2, which makes a tree of any bytes; its events are taken as they
  /// come, and no tree of its own is built.
  init(_ page: ThinnedPage) {
    let builder = PageTreeBuilder(roomFor: page.html.count)
    page.html.withUnsafeBytes { html in
      let start = html.bindMemory(to: CChar.self).baseAddress
      guard let start, let context = htmlCreateMemoryParserCtxt(start, Int32(html.count)) else {
        return
      }
      var events = PageTreeBuilder.events
      let own = context.pointee.sax
      withUnsafeMutablePointer(to: &events) { events in
        htmlCtxtUseOptions(context, Int32(HTML_PARSE_NOERROR.rawValue))
        xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
        context.pointee.sax = events
        context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
        htmlParseDocument(context)
        context.pointee.sax = own
      }
      htmlFreeParserCtxt(context)
    }
    self = builder.finished()
  }
}

/// What stands open while the events of one page come in.
private final class PageTreeBuilder {
  private var tree = PageTree()
  private var open: [Int32]
  private let cueWords = CueWords.shared

  init(roomFor count: Int) {
    tree.reserve(bytes: count)
    open = [tree.open(.other, under: 0)]
  }

  func finished() -> PageTree {
    for node in open.reversed() { tree.close(node) }
    return tree
  }

  private func start(
    _ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    open.append(tree.open(Element(name: name), under: open[open.count - 1]))
    guard var next = attributes else { return }
    while let name = next[0] {
      if let known = PageTree.Attribute.Name(name) { add(known, next[1]) }
      next += 2
    }
  }

  private func add(_ name: PageTree.Attribute.Name, _ value: UnsafePointer<UInt8>?) {
    var length = 0
    if let value { while value[length] != 0 { length += 1 } }
    let value = UnsafeBufferPointer(start: value, count: length)
    tree.add(name, value)
    switch name {
    case .class, .id: tree.add(cueWords.cues(in: value))
    case .role: tree.add(cueWords.cues(in: value))
    case .hidden: tree.add(.hidden)
    case .ariaHidden: if value.first == UInt8(ascii: "t") { tree.add(.hidden) }
    default: break
    }
  }

  private func end() {
    guard open.count > 1, let node = open.popLast() else { return }
    tree.close(node)
  }

  private func take(_ text: UnsafePointer<UInt8>?, _ count: Int32) {
    tree.add(
      text: UnsafeBufferPointer(start: text, count: Int(count)), under: open[open.count - 1])
  }

  /// The events that are listened to.
  static var events: htmlSAXHandler {
    var events = htmlSAXHandler()
    events.startElement = { context, name, attributes in
      guard let name else { return }
      builder(context)?.start(name, attributes)
    }
    events.endElement = { context, _ in builder(context)?.end() }
    events.characters = { context, text, count in builder(context)?.take(text, count) }
    events.ignorableWhitespace = { context, text, count in builder(context)?.take(text, count) }
    events.cdataBlock = { context, text, count in builder(context)?.take(text, count) }
    return events
  }
}

/// The builder that a parse was started with.
private func builder(_ context: UnsafeMutableRawPointer?) -> PageTreeBuilder? {
  context.map { Unmanaged<PageTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
}

extension PageTree.Attribute.Name {
  /// Nil for an attribute that reading has no use for.
  fileprivate init?(_ name: UnsafePointer<UInt8>) {
    var code: UInt64 = 0
    var length = 0
    while length < 8, name[length] != 0 {
      code |= UInt64(name[length]) << UInt64(8 * length)
      length += 1
    }
    guard let known = Self.byName[code] else { return nil }
    self = known
  }

  private static let byName: [UInt64: Self] = {
    let names: [(StaticString, Self)] = [
      ("class", .class), ("id", .id), ("role", .role), ("href", .href), ("rel", .rel),
      ("name", .name), ("property", .property), ("content", .content), ("itemprop", .itemprop),
      ("itemtype", .itemtype), ("datetime", .datetime), ("lang", .lang), ("hidden", .hidden),
      ("aria-hid", .ariaHidden), ("colspan", .colspan), ("rowspan", .rowspan),
    ]
    return Dictionary(
      uniqueKeysWithValues: names.map { name, value in
        var code: UInt64 = 0
        for index in 0..<name.utf8CodeUnitCount {
          code |= UInt64(name.utf8Start[index]) << UInt64(8 * index)
        }
        return (code, value)
      })
  }()
}
