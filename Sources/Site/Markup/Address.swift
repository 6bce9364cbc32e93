package import Claims
package import Publishing

/// Where things stand on the site. Addresses carry the day of view on, so that a reader who looks at
/// an earlier day stays there.
package struct Address: Hashable, Sendable {
  /// The day of view; nil for today.
  package var asOf: PartialDate?

  package init(asOf: PartialDate? = nil) { self.asOf = asOf }

  /// A place of the site by its path, as of the day of view.
  package func page(_ path: String, _ query: KeyValuePairs<String, String> = [:]) -> String {
    var parts = query.map { "\($0.key)=\(Self.escaped($0.value))" }
    if let asOf { parts.append("as-of=\(asOf.iso)") }
    return parts.isEmpty ? path : path + "?" + parts.joined(separator: "&")
  }

  package func entity(_ entity: EntityID) -> String { page(Self.path(of: entity)) }

  /// The path of a thing's page, without the day of view.
  package static func path(of entity: EntityID) -> String {
    "/\(entity.kind.rawValue)/\(escaped(entity.key))"
  }

  package func document(_ document: DocumentID, at place: String? = nil) -> String {
    page("/document/" + Self.escaped(document.name)) + (place.map { "#" + $0 } ?? "")
  }

  package func source(_ publisher: String) -> String {
    page("/source/" + Self.escaped(publisher))
  }

  /// The page that explains a statement. One that stands on another thing's page says so, since it
  /// is weighed there with that thing's documents.
  package func statement(_ statement: StatementName, on subject: EntityID) -> String {
    let path =
      "/statement/\(statement.subject.kind.rawValue)/\(Self.escaped(statement.subject.key))/"
      + "\(statement.property)/\(Self.digest(of: statement.id))"
    return subject == statement.subject ? page(path) : page(path, ["on": subject.description])
  }

  /// A short name for a statement's long one: FNV-1a of 64 bits, in base 36.
  package static func digest(of id: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 36)
  }

  /// Text as one part of a path or a query: all but the unreserved characters of RFC 3986 as their
  /// bytes.
  package static func escaped(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy(isUnreserved) { return String(text) }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isUnreserved(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
