/// A label with its values, one line of a list of facts.
struct Fact {
  var label: String
  var values: [HTML]
  var rivals: [Rival] = []

  /// What was said instead, and why it is not held.
  struct Rival {
    var values: HTML
    var reason: HTML

    fileprivate var parts: Parts { ["values": values, "reason": reason] }
  }

  fileprivate var parts: Parts {
    ["label": label, "values": values, "rivals": rivals.map(\.parts)]
  }
}

extension Templates {
  func html(_ facts: [Fact]) -> HTML { html("facts", ["facts": facts.map(\.parts)]) }
}
