import Claims
package import Documents
package import Fetching
package import Ledger
import Reading

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
  /// Which entries are wanted.
  package var filter: EntryFilter
  /// Brings what is at an address.
  package var fetcher: Fetcher

  private let reader = Reader()

  package init(
    _ inputs: [Input], facts: DocumentFacts, format: (any InputFormat.Type)? = nil,
    filter: EntryFilter = EntryFilter(), fetcher: Fetcher = Fetcher(agent: Fetcher.program)
  ) {
    self.inputs = inputs
    self.facts = facts
    self.format = format
    self.filter = filter
    self.fetcher = fetcher
  }

  /// Gives every arrival to `body`, in order; stops when `body` throws, or when `isStopped` says so.
  ///
  /// With a ledger, what it has is neither brought nor read again: a page that has not changed since
  /// the last visit, and as much of a bundle as was marked as taken in. `course` is told of every
  /// entry that is looked at.
  package func each(
    remembering ledger: Ledger? = nil, isStopped: () -> Bool = { false },
    course: (IntakeCourse) -> Void = { _ in }, _ body: (Arrival) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Arrival.Outcome).self) { group in
      var line = ArrivalLine()
      defer { group.cancelAll() }
      for (number, input) in inputs.enumerated() {
        if isStopped() { return }
        let opened = await opened(input, remembering: ledger)
        var state = IntakeCourse(input: number, inputs: inputs.count, length: opened.file?.length)
        if let mark = opened.resumed {
          state.skipped = mark.place.block?.place ?? mark.place.offset
          try line.add(.passedOver(documents: mark.documents), of: number, body)
        }
        for entry in opened.entries {
          if isStopped() { return }
          state.entries += 1
          state.bytes = opened.file?.position ?? 0
          course(state)
          if case .success(let found) = entry, !filter.keeps(found) { continue }
          while line.isFull, let (place, outcome) = try await group.next() {
            try line.arrive(place, outcome, body)
          }
          let known = try? entry.get()
          let next = opened.bundle.flatMap { bundle in
            known?.next.map { Arrival.Next(bundle: bundle, place: $0) }
          }
          let place = line.enter(number, next: next, bytes: known?.bytes.count ?? 0)
          group.addTask { (place, read(entry)) }
        }
        if let end = opened.end { try line.add(end, of: number, body) }
      }
      while let (place, outcome) = try await group.next() {
        if isStopped() { return }
        try line.arrive(place, outcome, body)
      }
    }
  }

  private func read(_ entry: Result<Entry, DocumentError>) -> Arrival.Outcome {
    do throws(DocumentError) {
      return .items(
        try entry.get().documents().map { document in
          Arrival.Item(document: document, reading: reader.read(document))
        })
    } catch {
      return .failed(.document(error))
    }
  }
}
