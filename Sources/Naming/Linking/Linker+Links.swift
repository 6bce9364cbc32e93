package import Claims

extension Linker {
  /// What every name in the claims stands for.
  ///
  /// - Parameters:
  ///   - elsewhere: the names of characters of other series, of which the claims do not speak: who
  ///     bears one of them is known by its series.
  ///   - sought: the folded names that are asked for, to link only those and what tells of them; nil
  ///     to link all.
  package func links(
    among claims: [RecordedClaim], decisions: [Decision], elsewhere: Set<String> = [],
    of sought: Set<String>? = nil
  ) -> Links {
    var mentions = Mentions(claims)
    if let sought { mentions.narrow(to: sought, read) }
    var identities = Identities()
    var linked: [Linked] = []
    for kinds: [Kind] in [
      [.series], [.organisation, .group, .person], [.character], [.song, .release],
    ] {
      for kind in kinds {
        let nodes = nodes(kind, mentions, decisions.inForce, &identities)
        let result = link(nodes, kind, mentions, decisions.inForce, identities)
        for (place, node) in result.nodes.enumerated() {
          let standing = result.nodes[result.clusters.root(of: place)].key.folded
          if kind == .series { identities.series[node.key.folded] = standing }
          if kind == .person || kind == .group { identities.performers[node.key.folded] = standing }
        }
        linked.append(result)
      }
    }
    return links(
      linked, mentions, decisions.inForce, identities, Set(elsewhere.map { NameKey.slug($0) }))
  }

  /// The outcome for one kind.
  struct Linked {
    var nodes: [Node]
    var clusters: Clusters
    var links: [Pair] = []
    var open: [Pair] = []
  }

  /// Two nodes and why they may be one.
  struct Pair {
    var first: Int
    var second: Int
    var probability: Double
    var reasons: [String]
    var claims: Set<ClaimID>
    /// Whether it holds even where one document uses both names.
    var isWithinDocument = false
  }

  /// The nodes of a kind, once it is known which names several bear.
  private func nodes(
    _ kind: Kind, _ mentions: Mentions, _ decisions: [Decision], _ identities: inout Identities
  ) -> [Node] {
    let verdicts = Verdicts(decisions, kind: kind)
    let parted = verdicts.parted.mapValues { series in
      Dictionary(
        series.map(identities.series).map { ($0, $0) }, uniquingKeysWith: { one, _ in one })
    }
    identities.parted[kind] = parted
    let nodes = nodes(kind, mentions, identities)
    guard kind == .person else { return nodes }
    let homonyms = Homonyms(
      nodes, mentions, identities, except: verdicts.united.union(parted.keys))
    if homonyms.scopes.isEmpty { return nodes }
    identities.parted[kind] = parted.merging(homonyms.scopes) { editors, _ in editors }
    return self.nodes(kind, mentions, identities)
  }

  private func nodes(_ kind: Kind, _ mentions: Mentions, _ identities: Identities) -> [Node] {
    var nodes: [Node.Key: Node] = [:]
    for mention in mentions.all where mention.kind == kind && !mention.folded.isEmpty {
      for key in Self.keys(of: mention, mentions, identities) {
        nodes[key, default: Node(key, read(mention.text, kind))].add(mention, read)
      }
    }
    return nodes.values.sorted { $0.key < $1.key }
  }

  /// Where a mention belongs: one node, or several where a document has a character of that name in
  /// several series.
  static func keys(
    of mention: Mention, _ mentions: Mentions, _ identities: Identities
  ) -> [Node.Key] {
    keys(mention.kind, mention.folded, mention.document, mentions, identities)
  }

  static func keys(
    _ kind: Kind, _ folded: String, _ document: DocumentID, _ mentions: Mentions,
    _ identities: Identities
  ) -> [Node.Key] {
    switch kind {
    case .character:
      let place = Mentions.NamePlace(document: document, name: folded)
      let named = mentions.series[place] ?? mentions.mainSeries[document].map { [$0] } ?? [""]
      return Set(named.map(identities.series)).sorted().map {
        Node.Key(kind: kind, folded: folded, scope: $0)
      }
    case .song, .release: return [Node.Key(kind: kind, folded: folded, scope: document.name)]
    default:
      let parted = identities.parted[kind]?[folded] ?? [:]
      return scopes(of: folded, document, parted, mentions, identities).map {
        Node.Key(kind: kind, folded: folded, scope: $0)
      }
    }
  }

  /// Which bearers of a name a document speaks of: by the works that it gives to one of that name,
  /// or else by the series that it is about. The scope of all whom nothing tells apart is empty.
  private static func scopes(
    of folded: String, _ document: DocumentID, _ parted: [String: String], _ mentions: Mentions,
    _ identities: Identities
  ) -> [String] {
    if parted.isEmpty { return [""] }
    let place = Mentions.NamePlace(document: document, name: folded)
    let works = mentions.works[place] ?? mentions.mainSeries[document].map { [$0] } ?? []
    let scopes = Set(works.map(identities.series).map { parted[$0] ?? "" })
    return scopes.isEmpty ? [""] : scopes.sorted()
  }

  private func link(
    _ found: [Node], _ kind: Kind, _ mentions: Mentions, _ decisions: [Decision],
    _ identities: Identities
  ) -> Linked {
    var nodes = found
    let verdicts = Verdicts(decisions, kind: kind)
    for name in verdicts.names where !nodes.contains(where: { $0.key.folded == name.folded }) {
      let key = Node.Key(kind: kind, folded: name.folded, scope: "")
      nodes.append(Node(key, read(name.text, kind)))
    }
    nodes.sort { $0.key < $1.key }
    var linked = Linked(nodes: nodes, clusters: Clusters(nodes))
    let places = Dictionary(grouping: nodes.indices, by: { nodes[$0].key.folded })
    for bearers in places.values where identities.parted[kind]?[nodes[bearers[0]].key.folded] != nil
    {
      for (place, a) in bearers.enumerated() {
        for b in bearers[..<place] { linked.clusters.keepApart(a, b) }
      }
    }
    for verdict in verdicts.splits {
      for a in places[verdict.first] ?? [] {
        for b in places[verdict.second] ?? [] { linked.clusters.keepApart(a, b) }
      }
    }
    var pairs: [Pair] = []
    for verdict in verdicts.merges {
      for a in places[verdict.first] ?? [] {
        for b in places[verdict.second] ?? [] where a != b {
          pairs.append(
            Pair(
              first: a, second: b, probability: 1,
              reasons: ["an editor says so: " + verdict.reason],
              claims: [], isWithinDocument: true))
        }
      }
    }
    pairs += aliasPairs(nodes, kind, mentions, identities)
    pairs += spellingPairs(nodes, identities)
    // Nodes lie in the order of their keys.
    pairs.sort { ($1.probability, $0.first, $0.second) < ($0.probability, $1.first, $1.second) }
    for pair in pairs {
      guard pair.probability >= threshold else {
        linked.open.append(pair)
        continue
      }
      if linked.clusters.root(of: pair.first) == linked.clusters.root(of: pair.second) {
        linked.links.append(pair)
      } else if linked.clusters.areKeptApart(pair.first, pair.second) {
        continue
      } else if let doubt = Self.doubt(pair, linked.clusters) {
        var open = pair
        open.probability = min(open.probability, 0.5)
        open.reasons.append(doubt)
        linked.open.append(open)
      } else {
        linked.clusters.join(pair.first, pair.second)
        linked.links.append(pair)
      }
    }
    linked.open.removeAll {
      $0.probability < questionable
        || linked.clusters.root(of: $0.first) == linked.clusters.root(of: $0.second)
        || linked.clusters.areKeptApart($0.first, $0.second)
    }
    return linked
  }

  /// Why two names that are likely to be one are not joined all the same.
  private static func doubt(_ pair: Pair, _ clusters: Clusters) -> String? {
    if pair.isWithinDocument { return nil }
    if clusters.meetInADocument(pair.first, pair.second) { return "but one document names both" }
    if !clusters.canBeReadAlike(pair.first, pair.second) {
      return "but not all spellings of the two can be read as one name"
    }
    return nil
  }
}
