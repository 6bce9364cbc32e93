import Claims

/// Makes an entry of each article of a dump.
final class DumpReader: XMLEventReader {
  /// What became of the pages that have ended since somebody looked.
  var ready: [Result<Entry, DocumentError>] = []
  let isLenient = false

  private let facts: DocumentFacts
  private var wiki = Wiki()
  private var page = Page()
  private var revision = Revision()
  private var isInRevision = false
  private var isInContributor = false
  /// The text of the element that is being read, where it is one that is read.
  private var words: [UInt8] = []
  private var isKept = false

  private struct Wiki {
    var name: String?
    var database: String?
    var base: String?
    var language: String?
  }

  private struct Page {
    var title = ""
    var namespace = 0
    var isRedirect = false
    var isTooLong = false
    var latest: Revision?
  }

  private struct Revision {
    var id = ""
    var day = ""
    var model = "wikitext"
    var text: [UInt8] = []
  }

  init(_ facts: DocumentFacts) { self.facts = facts }

  var openEntry: String? { page.title.isEmpty ? nil : page.title }

  func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "mediawiki": wiki.language = attributes["xml:lang"]
    case "page":
      page = Page()
      (isInRevision, isInContributor) = (false, false)
    case "redirect": page.isRedirect = true
    case "contributor": isInContributor = true
    case "revision":
      revision = Revision()
      isInRevision = true
    case "sitename", "dbname", "base", "title", "ns", "id", "timestamp", "model", "text":
      isKept = true
    default: break
    }
    words.removeAll(keepingCapacity: true)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isKept else { return }
    if words.count + bytes.count > StoredText.limit {
      page.isTooLong = true
    } else {
      words.append(contentsOf: bytes)
    }
  }

  func end(_ name: String) {
    isKept = false
    switch name {
    case "sitename": wiki.name = spoken
    case "dbname": wiki.database = spoken
    case "base": wiki.base = spoken
    case "title": page.title = spoken
    case "ns": page.namespace = Int(spoken) ?? 0
    case "id" where isInRevision && !isInContributor: revision.id = spoken
    case "timestamp": revision.day = spoken
    case "model": revision.model = spoken
    case "text": swap(&revision.text, &words)
    case "contributor": isInContributor = false
    case "revision":
      isInRevision = false
      if page.latest.map({ $0.day <= revision.day }) ?? true { page.latest = revision }
    case "page":
      close()
      page = Page()
    default: break
    }
  }

  private var spoken: String { String(decoding: words, as: UTF8.self) }

  private func close() {
    guard page.namespace == 0, !page.isRedirect, let latest = page.latest else { return }
    let id = DocumentID("\(wiki.database ?? facts.id.name):\(page.title)@\(latest.id)")
    if page.isTooLong {
      ready.append(.failure(DocumentError(id, .tooLong(limit: StoredText.limit))))
      return
    }
    guard latest.model == "wikitext", !latest.text.isEmpty else { return }
    var about = facts
    about.id = id
    about.title = facts.title ?? page.title
    about.publisher = facts.publisher ?? wiki.name
    about.language = facts.language ?? wiki.language
    about.url = facts.url ?? wiki.base.flatMap { address(of: page.title, from: $0) }
    if facts.published == nil, !latest.day.isEmpty { about.state(published: latest.day) }
    ready.append(.success(Entry(bytes: latest.text, facts: about, format: WikitextFormat.self)))
  }

  /// The page's address, made from the main page's: spaces are underscores, and what ends a path or
  /// may not stand in one is percent-encoded (RFC 3987, so that letters stay as they are).
  private func address(of title: String, from base: String) -> String? {
    guard let slash = base.lastIndex(of: "/") else { return nil }
    var address = String(base[...slash])
    for scalar in title.unicodeScalars {
      switch scalar {
      case " ": address += "_"
      case "%", "?", "#", "[", "]", "<", ">", "\"", "\\", "^", "`", "{", "|", "}":
        address += "%" + String(scalar.value, radix: 16, uppercase: true)
      default: address.unicodeScalars.append(scalar)
      }
    }
    return address
  }
}
