import Claims
package import Documents
package import Reading

/// Documents on their way in: taken from inputs one after the other, parsed and read on all cores,
/// and given on in the order of the inputs.
///
/// Memory stays flat: only so many documents, and so many bytes, are under way at one time.
package struct Intake: Sendable {
  package var inputs: [Input]
  /// What the sender says of all of them.
  package var facts: DocumentFacts
  /// Nil to recognise the format of each input.
  package var format: (any InputFormat.Type)?

  private let reader = Reader()

  /// How many documents are under way at most: enough that no core waits for a slow one.
  private static let window = 64
  /// How many bytes are under way at most, unless a single document is longer.
  private static let windowBytes = 32 << 20

  package init(
    _ inputs: [Input], facts: DocumentFacts, format: (any InputFormat.Type)? = nil
  ) {
    self.inputs = inputs
    self.facts = facts
    self.format = format
  }

  /// A document with what was read in it.
  package struct Item: Sendable {
    package var document: Document
    package var reading: Reading
  }

  /// What became of one entry: its documents, or why it could not be read.
  package typealias Outcome = Result<[Item], DocumentError>

  /// Gives every outcome to `body`, with the number of its input; stops when `body` throws, or when
  /// `isStopped` says so.
  package func each(
    isStopped: () -> Bool = { false }, _ body: (Int, Outcome) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Outcome).self) { group in
      var line = Line()
      defer { group.cancelAll() }
      for (number, input) in inputs.enumerated() {
        for entry in entries(of: input) {
          if isStopped() { return }
          while line.isFull, let (place, outcome) = try await group.next() {
            try line.arrive(place, outcome, body)
          }
          let place = line.enter(number, bytes: (try? entry.get())?.bytes.count ?? 0)
          group.addTask { (place, entry.flatMap(read)) }
        }
      }
      while let (place, outcome) = try await group.next() {
        if isStopped() { return }
        try line.arrive(place, outcome, body)
      }
    }
  }

  private func entries(of input: Input) -> EntryStream {
    var facts = facts
    facts.id = input.document
    do throws(DocumentError) {
      let source =
        switch input.place {
        case .file(let path): try FileSource(path: path, document: input.document)
        case .standardInput: FileSource(descriptor: 0, document: input.document)
        }
      return Formats.entries(in: source, named: input.fileName, as: format, about: facts)
    } catch {
      return EntryStream(CollectionOfOne(.failure(error)).makeIterator())
    }
  }

  private func read(_ entry: Entry) -> Outcome {
    Result { () throws(DocumentError) in
      try entry.documents().map { document in
        Item(document: document, reading: reader.read(document))
      }
    }
  }
}

extension Intake {
  /// Outcomes waiting for those before them.
  private struct Line {
    private var waiting: [Int: Outcome] = [:]
    private var entered: [(input: Int, bytes: Int)] = []
    private var given = 0
    private var bytes = 0

    var isFull: Bool {
      let underWay = entered.count
      return underWay > 0 && (underWay >= Intake.window || bytes >= Intake.windowBytes)
    }

    mutating func enter(_ input: Int, bytes: Int) -> Int {
      entered.append((input, bytes))
      self.bytes += bytes
      return given + entered.count - 1
    }

    mutating func arrive(
      _ place: Int, _ outcome: Outcome, _ body: (Int, Outcome) throws -> Void
    ) throws {
      waiting[place] = outcome
      while let next = waiting.removeValue(forKey: given) {
        let entry = entered.removeFirst()
        bytes -= entry.bytes
        given += 1
        try body(entry.input, next)
      }
    }
  }
}
