package import Documents
package import Ledger
package import Reading

/// What became of one entry of an input, or of a visit to an address.
package struct Arrival: Sendable {
  /// Which of the inputs it is of, from 0.
  package var input: Int
  package var outcome: Outcome
  /// Where the input goes on after it; nil for an input that is read from its beginning.
  package var next: Next?

  package enum Outcome: Sendable {
    /// The documents of the entry.
    case items([Item])
    case failed(IntakeFailure)
    /// The first so many documents of the input are in the ledger, and were not read again.
    case passedOver(documents: Int)
    /// An address has given all that it has.
    case visited(Visit)
    /// A page is as it was at the last visit.
    case unchanged
  }

  /// A document with what was read in it.
  package struct Item: Sendable {
    package var document: Document
    package var reading: Reading
  }

  /// Where a bundle goes on, and which bundle it is.
  package struct Next: Hashable, Sendable {
    package var bundle: Fingerprint
    package var place: SourceMark
  }
}
