package import Claims

/// A name as some document writes it, and the kind of thing that it is the name of.
package struct NamedThing: Sendable {
  package let kind: Kind
  package let name: String

  package init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }
}

/// Two names are the same when their bytes are: "é" written as one scalar and as two are two
/// spellings, and a ledger keeps both.
extension NamedThing: Hashable {
  package static func == (a: Self, b: Self) -> Bool {
    a.kind == b.kind && a.name.utf8.elementsEqual(b.name.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    var name = name
    name.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

/// A key under which names of a kind are looked up; see `Ledger.Keys`.
package struct LookupKey: Hashable, Sendable {
  package let kind: Kind
  package let key: String

  package init(_ kind: Kind, _ key: String) {
    self.kind = kind
    self.key = key
  }
}
