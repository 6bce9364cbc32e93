import Claims

extension Linker {
  /// A document seldom errs in what else a thing is called.
  private static let alias = 0.98
  /// A key that more names share than this says too little to compare them all for its sake.
  private static let crowd = 400

  /// The pairs that documents state outright. A name given to several things that are not one is
  /// no proof for any of them.
  func aliasPairs(
    _ nodes: [Node], _ kind: Kind, _ mentions: Mentions, _ identities: Identities
  ) -> [Pair] {
    let places = Dictionary(uniqueKeysWithValues: nodes.indices.map { (nodes[$0].key, $0) })
    var claims: [[Int]: Set<ClaimID>] = [:]
    for alias in mentions.aliases where alias.kind == kind && alias.name != alias.other {
      let names = Self.keys(kind, alias.name, alias.document, mentions, identities)
      let others = Self.keys(kind, alias.other, alias.document, mentions, identities)
      for name in names {
        let other = others.first { $0.scope == name.scope } ?? others.first
        guard let other, let a = places[name], let b = places[other], a != b else { continue }
        claims[[min(a, b), max(a, b)], default: []].insert(alias.claim)
      }
    }
    var partners: [Int: Set<Int>] = [:]
    for pair in claims.keys {
      partners[pair[0], default: []].insert(pair[1])
      partners[pair[1], default: []].insert(pair[0])
    }
    func areOne(_ a: Int, _ b: Int) -> Bool {
      partners[a]?.contains(b) == true || nodes[a].name.compatibility(with: nodes[b].name) != nil
    }
    func isAmbiguous(_ node: Int) -> Bool {
      guard nodes[node].count == 0 || nodes[node].name.folded.utf8.count <= 4 else { return false }
      let named = (partners[node] ?? []).filter { nodes[$0].count > 0 }
      return named.contains { a in named.contains { b in a < b && !areOne(a, b) } }
    }
    return claims.map { pair, ids in
      let doubt = isAmbiguous(pair[0]) || isAmbiguous(pair[1])
      return Pair(
        first: pair[0], second: pair[1], probability: doubt ? 0.5 : Self.alias,
        reasons: doubt
          ? ["a document gives it as another name", "but the name is given to others too"]
          : ["a document gives it as another name"],
        claims: ids, isWithinDocument: true)
    }
  }

  /// The pairs whose spellings are compatible, with what documents say of them.
  func spellingPairs(_ nodes: [Node], _ identities: Identities) -> [Pair] {
    var buckets: [String: [Int]] = [:]
    func scope(_ node: Node) -> String { node.key.kind == .character ? node.key.scope + "|" : "" }
    for (place, node) in nodes.enumerated() {
      for key in node.name.blockingKeys { buckets[scope(node) + key, default: []].append(place) }
    }
    var pairs: [Pair] = []
    for (b, node) in nodes.enumerated() {
      var seen: Set<Int> = []
      for key in node.name.soughtKeys {
        let bucket = buckets[scope(node) + key] ?? []
        guard bucket.count <= Self.crowd else { continue }
        for a in bucket.prefix(while: { $0 < b }) where seen.insert(a).inserted {
          if let pair = pair(a, b, nodes, identities) { pairs.append(pair) }
        }
      }
    }
    return withoutAmbiguousShortForms(pairs, nodes)
  }

  private func pair(_ a: Int, _ b: Int, _ nodes: [Node], _ identities: Identities) -> Pair? {
    guard let spelling = nodes[a].name.compatibility(with: nodes[b].name) else { return nil }
    let evidence = Evidence(nodes[a], nodes[b], identities)
    let likelihood = min(max(spelling.likelihood, 1e-6), 0.99)
    let odds = likelihood / (1 - likelihood) * evidence.ratio
    let isShort =
      nodes[a].name.isShortForm(of: nodes[b].name) || nodes[b].name.isShortForm(of: nodes[a].name)
    return Pair(
      first: a, second: b, probability: odds / (1 + odds),
      reasons: [spelling.reason] + evidence.reasons, claims: evidence.claims,
      isWithinDocument: evidence.isWithinDocument || isShort)
  }

  /// A name cut short that could be cut from several names of one series is none of them for sure.
  private func withoutAmbiguousShortForms(_ pairs: [Pair], _ nodes: [Node]) -> [Pair] {
    var longer: [Int: [Int]] = [:]
    for pair in pairs {
      let (a, b) = (nodes[pair.first].name, nodes[pair.second].name)
      if a.isShortForm(of: b) { longer[pair.first, default: []].append(pair.second) }
      if b.isShortForm(of: a) { longer[pair.second, default: []].append(pair.first) }
    }
    return pairs.map { pair in
      for (short, long) in [(pair.first, pair.second), (pair.second, pair.first)] {
        guard let all = longer[short], all.contains(long) else { continue }
        let isAmbiguous = all.contains { other in
          other != long && nodes[other].name.compatibility(with: nodes[long].name) == nil
        }
        if isAmbiguous {
          var doubted = pair
          doubted.probability = min(doubted.probability, 0.3)
          doubted.reasons.append("but it could be cut from another name too")
          return doubted
        }
      }
      return pair
    }
  }
}
