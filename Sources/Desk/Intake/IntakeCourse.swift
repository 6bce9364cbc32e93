/// How far taking in has come.
package struct IntakeCourse: Hashable, Sendable {
  /// Which of the inputs is being worked on, from 0, and how many there are.
  package var input: Int
  package var inputs: Int
  /// Entries of this input that were looked at, wanted or not.
  package var entries = 0
  /// Bytes of this input that were read or passed over, and all of them, where that is known.
  package var bytes = 0
  package var length: Int?
  /// Bytes that were passed over, since the ledger has what they hold.
  package var skipped = 0
}
