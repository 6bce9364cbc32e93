import Claims

/// The identifying qualifiers of a claim with their names resolved: equal identities speak of the
/// same fact.
struct Identity: Hashable, Sendable, Comparable {
  /// In alphabetical order of their keys.
  private(set) var parts: [Part] = []

  struct Part: Hashable, Sendable {
    var key: Qualifier
    var text: String
  }

  subscript(key: Qualifier) -> String? {
    get { parts.first { $0.key == key }?.text }
    set {
      if let known = parts.firstIndex(where: { $0.key == key }) { parts.remove(at: known) }
      guard let newValue else { return }
      let place = parts.firstIndex { $0.key > key } ?? parts.endIndex
      parts.insert(Part(key: key, text: newValue), at: place)
    }
  }

  /// Whether the other says all that this one says, and more.
  func isVaguer(than other: Identity) -> Bool {
    parts.count < other.parts.count && parts.allSatisfy { other[$0.key] == $0.text }
  }

  /// The keys that the other gives and this one leaves open.
  func keysLeftOpen(beside other: Identity) -> [Qualifier] {
    other.parts.map(\.key).filter { self[$0] == nil }
  }

  var text: String { parts.map { "\($0.key.rawValue)=\($0.text)" }.joined(separator: " ") }

  /// By the parts in turn, numbers (of episodes, of seasons) by their size; what says less stands
  /// before what says more.
  static func < (a: Identity, b: Identity) -> Bool {
    for (left, right) in zip(a.parts, b.parts) where left != right {
      return left.key == right.key ? left.precedes(right) : left.key < right.key
    }
    return a.parts.count < b.parts.count
  }
}

extension Identity.Part {
  fileprivate func precedes(_ other: Self) -> Bool {
    if isNumber, other.isNumber, text.utf8.count != other.text.utf8.count {
      return text.utf8.count < other.text.utf8.count
    }
    return text < other.text
  }

  private var isNumber: Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
