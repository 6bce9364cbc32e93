import Claims
import Documents
import Fetching
import Ledger

/// An input that was opened: what it gives, and what is known of it.
struct OpenedInput {
  var entries: EntryStream
  var file: FileSource?
  /// The bundle that it is, where it may be gone on with, and how much of it the ledger has.
  var bundle: Fingerprint?
  var resumed: BundleMark?
  /// What is said at its end.
  var end: Arrival.Outcome?

  init(_ entries: EntryStream) { self.entries = entries }

  /// An input that gives one outcome and nothing else.
  init(_ outcome: Arrival.Outcome) {
    entries = EntryStream { nil }
    end = outcome
  }
}

extension Intake {
  func opened(_ input: Input, remembering ledger: Ledger?) async -> OpenedInput {
    do throws(DocumentError) {
      switch input.place {
      case .address(let address):
        return await fetched(address, as: input, remembering: ledger)
      case .file(let path):
        return try opened(FileSource(path: path, document: input.document), input, ledger)
      case .standardInput:
        return try opened(FileSource(descriptor: 0, document: input.document), input, ledger)
      }
    } catch {
      return OpenedInput(.failed(.document(error)))
    }
  }

  private func facts(of input: Input) -> DocumentFacts {
    var facts = facts
    facts.id = input.document
    return facts
  }

  // MARK: Files

  private func opened(
    _ file: FileSource, _ input: Input, _ ledger: Ledger?
  ) throws(DocumentError) -> OpenedInput {
    let facts = facts(of: input)
    let source = try PeekedSource(file, length: Formats.headLength)
    var bundle: Fingerprint?
    var mark: BundleMark?
    if let ledger, let length = file.length, length >= Self.leastToMark {
      let known = fingerprint(of: source.head, length: length, facts)
      bundle = known
      mark = try? ledger.mark(of: known)
    }
    var opened = OpenedInput(
      Formats.entries(
        in: source, named: input.fileName, as: format, about: facts, after: mark?.place))
    opened.file = file
    opened.bundle = bundle
    opened.resumed = mark
    return opened
  }

  /// A shorter file is read again in no time.
  private static let leastToMark = 1 << 20

  /// The fingerprint of a file and of all that bears on what is taken from it. A file is told from
  /// others by its name, its length and its beginning.
  private func fingerprint(of head: [UInt8], length: Int, _ facts: DocumentFacts) -> Fingerprint {
    let parts = [
      facts.id.name, "\(length)", "\(Desk.readerVersion)", filter.key, format?.name ?? "",
      facts.published?.iso ?? "", facts.publisher ?? "", facts.url ?? "",
    ]
    var bytes: [UInt8] = []
    for part in parts { bytes += Array(part.utf8) + [0] }
    return Fingerprint(of: bytes + head)
  }

  // MARK: Addresses

  private func fetched(
    _ address: String, as input: Input, remembering ledger: Ledger?
  ) async -> OpenedInput {
    let last = try? ledger?.lastVisit(to: address)
    // What an older reader read is to be read again, and so to be brought again.
    let state = last.flatMap { last in
      last.readerVersion == Desk.readerVersion
        ? PageState(address: last.place, etag: last.etag, lastModified: last.lastModified) : nil
    }
    switch await fetcher.answer(at: address, since: state) {
    case .failure(let error): return OpenedInput(.failed(.address(error)))
    case .success(.unchanged): return OpenedInput(.unchanged)
    case .success(.page(let page)):
      return opened(page, at: address, as: input, since: last, ledger)
    }
  }

  private func opened(
    _ page: Answer.Page, at address: String, as input: Input, since last: Visit?, _ ledger: Ledger?
  ) -> OpenedInput {
    let fingerprint = Fingerprint(of: page.bytes)
    var facts = facts(of: input)
    // A page that has changed is another document of the same address.
    if let last {
      let isSame = last.fingerprint == fingerprint
      facts.id = isSame ? last.document : DocumentID("\(input.document)@\(Clock.now())")
    }
    facts.url = facts.url ?? page.state.address
    facts.charset = page.charset
    var opened = OpenedInput(
      Formats.entries(
        in: MemorySource(page.bytes), named: page.fileName, as: format ?? page.format, about: facts)
    )
    if ledger != nil {
      opened.end = .visited(
        Visit(
          to: address, at: page.state.address, etag: page.state.etag,
          lastModified: page.state.lastModified, document: facts.id, fingerprint: fingerprint,
          readerVersion: Desk.readerVersion))
    }
    return opened
  }
}
