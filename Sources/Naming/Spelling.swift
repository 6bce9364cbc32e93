package import Claims

/// Whether two spellings can be of one name.
package enum Spelling {
  /// Whether the two can be spellings of the name of one thing of that kind, how likely, and why;
  /// nil when they cannot. Symmetric.
  ///
  /// To compare one name with many, make each a `Name` once.
  package static func compatible(_ a: String, _ b: String, kind: Kind) -> Compatibility? {
    Name(a, kind: kind).compatibility(with: Name(b, kind: kind))
  }
}
