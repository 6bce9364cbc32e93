extension Words {
  /// Whether two texts say the same but for case, punctuation, British or American spelling, or an
  /// abbreviated trade.
  ///
  /// Source: the pairs that style guides list (The Chicago Manual of Style, New Hart's Rules), as far
  /// as trades, genres and places of work need them.
  static func agree(_ left: String, _ right: String) -> Bool {
    let (left, right) = (folded(left), folded(right))
    if left == right { return true }
    let (one, other) = (trades[left] ?? left, trades[right] ?? right)
    // The two spellings of a word begin alike; most texts that differ do not, and cost no more.
    guard one.utf8.prefix(2).elementsEqual(other.utf8.prefix(2)) else { return false }
    return american(one) == american(other)
  }

  private static func american(_ text: String) -> String {
    roots.reduce(text) { text, root in text.replacing(root.0, with: root.1) }
  }

  private static let roots = [
    ("gynaec", "gynec"), ("paediatr", "pediatr"), ("orthopaed", "orthoped"),
    ("anaesth", "anesth"), ("haemat", "hemat"), ("archaeolog", "archeolog"),
    ("colour", "color"), ("honour", "honor"), ("neighbour", "neighbor"), ("labour", "labor"),
    ("armour", "armor"), ("harbour", "harbor"), ("humour", "humor"), ("rumour", "rumor"),
    ("centre", "center"), ("theatre", "theater"), ("defence", "defense"), ("licence", "license"),
    ("jeweller", "jeweler"), ("traveller", "traveler"), ("counsellor", "counselor"),
    ("programme", "program"), ("organis", "organiz"),
  ]

  private static let trades = [
    "ob gyn": "obstetrician gynecologist", "obgyn": "obstetrician gynecologist",
    "ceo": "chief executive officer", "cfo": "chief financial officer",
    "coo": "chief operating officer", "cto": "chief technology officer",
    "vp": "vice president", "pd": "producer director", "mc": "master of ceremonies",
    "dj": "disc jockey", "pe teacher": "physical education teacher",
  ]
}
