/// The name of a slot in a pattern (`p`, `w2`): up to eight bytes, kept as a number so that steps and
/// captures hold nothing that is counted.
struct SlotName: Hashable, Sendable, ExpressibleByStringLiteral {
  private let bytes: UInt64

  init(_ name: some StringProtocol) {
    precondition(name.utf8.count <= 8, "the name of a slot is too long: \(name)")
    bytes = name.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }

  init(stringLiteral name: StaticString) {
    bytes = name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt64($1) } }
  }
}
