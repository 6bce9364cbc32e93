import Claims

extension Linker {
  /// Turns clusters into entities with names and identities.
  func links(
    _ linked: [Linked], _ mentions: Mentions, _ decisions: [Decision], _ identities: Identities,
    _ elsewhere: Set<String>
  ) -> Links {
    var entities: [EntityID: Entity] = [:]
    var undecided: [OpenQuestion] = []
    var byNode: [Node.Key: EntityID] = [:]
    var preferred: [Links.Place: EntityID] = [:]
    for result in linked {
      guard let kind = result.nodes.first?.key.kind else { continue }
      let verdicts = Verdicts(decisions, kind: kind)
      var drafts = result.nodes.indices
        .filter { result.clusters.root(of: $0) == $0 }
        .map { Draft(result.clusters.members[$0].map { result.nodes[$0] }, root: $0) }
        .sorted { $0.precedes($1) }
      Self.giveKeys(to: &drafts, byNode, kind == .character ? elsewhere : [])
      let links = Dictionary(grouping: result.links) { result.clusters.root(of: $0.first) }
      for draft in drafts {
        let id = EntityID(kind, draft.key)
        var entity = draft.entity(id, verdicts)
        entity.links = (links[draft.root] ?? []).map { $0.link(result.nodes) }
        if kind == .character {
          let scope = draft.nodes[0].key.scope
          entity.series = byNode[Node.Key(kind: .series, folded: scope, scope: "")]
        }
        entities[id] = entity
        let place = Links.Place(kind: kind, document: nil, folded: NameKey.folded(entity.name))
        preferred[place] = preferred[place] ?? id
        for node in draft.nodes { byNode[node.key] = id }
      }
      for pair in result.open {
        guard let first = byNode[result.nodes[pair.first].key],
          let second = byNode[result.nodes[pair.second].key]
        else { continue }
        undecided.append(
          OpenQuestion(kind: kind, first: first, second: second, link: pair.link(result.nodes)))
      }
    }
    undecided.sort {
      ($1.link.probability, $0.link.first, $0.link.second)
        < ($0.link.probability, $1.link.first, $1.link.second)
    }
    // An editor may have an entity go by a name that no document uses.
    let places = places(mentions, identities, linked, byNode).merging(preferred) { used, _ in used }
    return Links(entities: entities, undecided: undecided, places: places)
  }

  /// Gives each entity a key of its own: the slug of its name; where several of one kind share it,
  /// here or elsewhere, the names of their series or performers are put behind it, and then numbers,
  /// in the order of their folded names.
  private static func giveKeys(
    to drafts: inout [Draft], _ byNode: [Node.Key: EntityID], _ elsewhere: Set<String>
  ) {
    let shared = Dictionary(grouping: drafts.indices, by: { NameKey.slug(drafts[$0].name) })
    var taken: Set<String> = []
    for (slug, places) in shared.sorted(by: { $0.key < $1.key }) {
      for place in places {
        var key = slug
        if places.count > 1 || elsewhere.contains(slug), let scope = drafts[place].scope(byNode) {
          key += "." + scope
        }
        var number = 2
        let base = key
        while !taken.insert(key).inserted {
          key = base + "." + String(number)
          number += 1
        }
        drafts[place].key = key
      }
    }
  }

  private func places(
    _ mentions: Mentions, _ identities: Identities, _ linked: [Linked],
    _ byNode: [Node.Key: EntityID]
  ) -> [Links.Place: EntityID] {
    var places: [Links.Place: EntityID] = [:]
    var counts: [Links.Place: [EntityID: Int]] = [:]
    for mention in mentions.all {
      for key in Self.keys(of: mention, mentions, identities) {
        guard let id = byNode[key] else { continue }
        let place = Links.Place(
          kind: mention.kind, document: mention.document, folded: mention.folded)
        places[place] = places[place].map { min($0, id) } ?? id
        let general = Links.Place(kind: mention.kind, document: nil, folded: mention.folded)
        counts[general, default: [:]][id, default: 0] += 1
      }
    }
    for alias in mentions.aliases {
      let names = Self.keys(alias.kind, alias.name, alias.document, mentions, identities)
      guard let id = names.compactMap({ byNode[$0] }).min() else { continue }
      places[Links.Place(kind: alias.kind, document: alias.document, folded: alias.other)] = id
    }
    for (place, found) in counts {
      places[place] = found.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
    for result in linked {
      for node in result.nodes where node.documents.isEmpty {
        places[Links.Place(kind: node.key.kind, document: nil, folded: node.key.folded)] =
          byNode[node.key]
      }
    }
    return places
  }
}

extension Linker.Pair {
  fileprivate func link(_ nodes: [Node]) -> Entity.Link {
    let names = [nodes[first].name.text, nodes[second].name.text].sorted()
    return Entity.Link(
      first: names[0], second: names[1], probability: probability, reasons: reasons,
      claims: claims.sorted())
  }
}
