import Claims
import Naming

/// Every spelling in a document of its own, with what that document says, through the linker.
struct SpellingsInContext {
  let set: TestSet

  init(_ file: String) throws { set = try TestSet(file) }

  func report() {
    var claims: [RecordedClaim] = []
    for (place, line) in set.lines.enumerated() {
      let document = DocumentID("d\(place)")
      let source = Source(
        document: document, said: PartialDate(ordinal: 20_000), isDated: true, entry: Int64(place),
        added: "")
      func add(_ claim: Claim) {
        claims.append(RecordedClaim(id: ClaimID(Int64(claims.count)), claim: claim, source: source))
      }
      let quote = Quote(document: document, range: 0..<0)
      if !line.series.isEmpty {
        let role: Qualifiers = line.role.isEmpty ? [:] : [.character: .text(line.role)]
        add(Claim(line.series, .series, .castMember, .text(line.spelling), role, quote: quote))
      }
      if !line.group.isEmpty {
        add(Claim(line.spelling, .person, .memberOf, .text(line.group), quote: quote))
      }
      if line.series.isEmpty, line.group.isEmpty {
        add(Claim(line.spelling, .person, .occupation, "actor", quote: quote))
      }
    }
    var links: Links?
    let time = seconds { links = Linker().links(among: claims, decisions: []) }
    guard let links else { return }
    var clusters: [EntityID: [Int]] = [:]
    for (place, line) in set.lines.enumerated() {
      let id = links.entity(named: line.spelling, kind: .person, in: DocumentID("d\(place)"))
      clusters[id, default: []].append(place)
    }
    for (title, keep) in [
      ("all", { (_: TestSet.Line) in true }), ("with context", { !$0.series.isEmpty }),
    ] {
      var score = Score(found: 0, right: 0, all: 0)
      for cluster in clusters.values {
        let kept = cluster.map { set.lines[$0] }.filter(keep)
        score.found += kept.count * (kept.count - 1) / 2
        for same in Dictionary(grouping: kept, by: \.person).values {
          score.right += same.count * (same.count - 1) / 2
        }
      }
      for same in Dictionary(grouping: set.lines.filter(keep), by: \.person).values {
        score.all += same.count * (same.count - 1) / 2
      }
      print("linked,", title, score)
    }
    print("claims", claims.count, "entities", clusters.count, "seconds", time)
  }
}
