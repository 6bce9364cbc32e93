import Claims

/// Why the desk could not answer or act, as facts; the words are the front ends'.
package enum DeskError: Error, Hashable, Sendable {
  /// Nothing is known by that name; these are the names nearest to it.
  case unknownName(String, near: [String])
  /// No property has that name.
  case unknownProperty(String)
  /// The record holds no statement of that property (and value).
  case noStatement(of: String, property: String, value: String?)
  /// The value does not fit the property.
  case badValue(String, property: String, expected: String)
  /// A name that does not tell who acts: nothing but spaces, more than a line, or very long.
  case badHolder(String)
  /// A name that a decision gives, or two that it is about, of which nothing can be decided.
  case badName(String, BadName)
  /// The decision with that entry was taken back before.
  case takenBack(Int64)
  /// A path that is neither a file nor a folder that can be read; the number is the system's.
  case unreadable(path: String, code: Int32)
}

/// What is wrong with a name for a decision.
package enum BadName: Hashable, Sendable {
  /// It is empty, more than a line, or longer than any name.
  case noName
  /// The other name has the same letters, so that the two are one by themselves.
  case sameLetters
}
