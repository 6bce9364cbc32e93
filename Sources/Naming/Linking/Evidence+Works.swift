import Claims

extension Evidence {
  /// Two titles are of one series where the same people make it or the same songs are heard in it.
  static func ofSeries(_ a: Node, _ b: Node, _ identities: Identities) -> Evidence {
    var evidence = Evidence.none
    let isSequelLikely = a.name.isSubtitled != b.name.isSubtitled
    var people = 0
    var songs = 0
    for (context, claims) in b.contexts {
      guard let other = a.contexts[context] else { continue }
      switch context {
      case .person: people += 1
      case .song: songs += 1
      default: continue
      }
      evidence.claims.formUnion(claims.union(other))
    }
    if songs > 0 {
      evidence.ratio *= 50
      evidence.reasons.append("the same song in the soundtrack")
    }
    if people > 0 {
      // A sequel has the cast of what it follows.
      evidence.ratio *= isSequelLikely ? 1.5 : people > 1 ? 200 : 20
      evidence.reasons.append("the same people in the credits")
    }
    let (began, otherBegan) = (a.years(of: \.began), b.years(of: \.began))
    if let year = began.first, let other = otherBegan.first, began.isDisjoint(with: otherBegan),
      abs(year - other) > 1
    {
      evidence.ratio *= 0.01
      evidence.reasons.append("first aired years apart")
    }
    return evidence
  }

  /// Within one series, two spellings of one name are of one character unless two actors play them.
  static func ofCharacters(_ a: Node, _ b: Node, _ identities: Identities) -> Evidence {
    let actors = Set(a.contexts.keys.compactMap { $0.performerName.map(identities.performer) })
    let others = Set(b.contexts.keys.compactMap { $0.performerName.map(identities.performer) })
    if actors.isEmpty || others.isEmpty {
      return Evidence(ratio: 30, reasons: ["in the same series"], claims: [])
    }
    var claims: Set<ClaimID> = []
    for (context, ids) in a.contexts.merging(b.contexts, uniquingKeysWith: { $0.union($1) })
    where context.performerName != nil { claims.formUnion(ids) }
    return actors.isDisjoint(with: others)
      ? Evidence(ratio: 0.05, reasons: ["played by two people"], claims: claims)
      : Evidence(
        ratio: 1000, reasons: ["played by the same person in the same series"], claims: claims,
        isWithinDocument: true)
  }

  /// Two titles are of one song where the same performer sings it, or the same series uses it.
  static func ofSongs(_ a: Node, _ b: Node, _ identities: Identities) -> Evidence {
    var evidence = Evidence.none
    // Of each there are one or two, and of pairs of titles thousands.
    let singers = a.contexts.keys.compactMap { $0.performerName.map(identities.performer) }
    let others = b.contexts.keys.compactMap { $0.performerName.map(identities.performer) }
    let heard = a.contexts.keys.compactMap { $0.seriesName.map(identities.series) }
    let otherHeard = b.contexts.keys.compactMap { $0.seriesName.map(identities.series) }
    let sameSinger = singers.contains(where: others.contains)
    let sameSeries = heard.contains(where: otherHeard.contains)
    if sameSinger {
      evidence.ratio *= 50
      evidence.reasons.append("by the same performer")
    } else if !singers.isEmpty, !others.isEmpty {
      evidence.ratio *= 0.02
      evidence.reasons.append("by other performers")
    }
    if sameSeries {
      evidence.ratio *= 50
      evidence.reasons.append("in the same series")
    }
    if !sameSinger, !sameSeries {
      // Titles are short and many songs share one.
      evidence.ratio *= 0.07
    }
    evidence.isWithinDocument = sameSinger && sameSeries
    for (context, ids) in a.contexts where b.contexts[context] != nil {
      evidence.claims.formUnion(ids)
    }
    return evidence
  }
}

extension Context {
  fileprivate var performerName: String? {
    if case .performer(let name) = self { name } else { nil }
  }

  fileprivate var seriesName: String? {
    if case .heardIn(let name) = self { name } else { nil }
  }

  fileprivate var began: Int? { if case .began(let year) = self { year } else { nil } }
}

extension Node {
  fileprivate func years(of year: (Context) -> Int?) -> Set<Int> {
    Set(contexts.keys.compactMap(year))
  }
}
