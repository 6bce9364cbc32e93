import Claims
import Ledger
import Naming

/// Who bears which name, among things that claims speak of.
struct Census {
  private let links: Links
  private let bearers: [String: [Entity]]
  /// Folded names of things that are only spoken of in passing, which have no entity.
  private let passing: Set<String>
  /// The series and the performers that claims give to songs and releases, with how many do.
  private let series: [EntityID: [String: Int]]
  private let performers: [EntityID: [String: Int]]

  init(_ links: Links, _ claims: [RecordedClaim]) {
    self.links = links
    var bearers: [String: [Entity]] = [:]
    for entity in links.entities.values {
      for name in Set(entity.spellings.map { NameKey.folded($0.text) }) {
        bearers[name, default: []].append(entity)
      }
    }
    var passing: Set<String> = []
    var series: [EntityID: [String: Int]] = [:]
    var performers: [EntityID: [String: Int]] = [:]
    for recorded in claims {
      let (claim, document) = (recorded.claim, recorded.source.document)
      for key in [Qualifier.measuredBy, .platform] {
        if let name = claim.qualifiers[key]?.text { passing.insert(NameKey.folded(name)) }
      }
      func id(_ name: String, _ kinds: Set<Kind>) -> EntityID {
        links.entity(named: name, kinds: kinds, in: document)
      }
      func name(_ name: String, _ kinds: Set<Kind>) -> String {
        links.entities[id(name, kinds)]?.name ?? name
      }
      guard let value = claim.value.text, claim.modality != .denied else { continue }
      switch claim.property {
      case .soundtrackOf:
        series[id(claim.subject, [.song]), default: [:]][name(value, [.series]), default: 0] += 1
      case .soundtrack:
        series[id(value, [.song]), default: [:]][name(claim.subject, [.series]), default: 0] += 1
      case .performer:
        performers[id(claim.subject, [claim.kind]), default: [:]][
          name(value, [.person, .group]), default: 0] += 1
      default: continue
      }
    }
    self.bearers = bearers
    self.passing = passing
    self.series = series
    self.performers = performers
  }

  /// The things of its kind that bear a name, and how many claims use one of theirs.
  ///
  /// A name may be on file under a kind that it is of nowhere: a value that can name a person or a
  /// group is filed as both.
  func bearers(of name: NamedThing) -> [(thing: FoundThing, count: Int)] {
    let folded = NameKey.folded(name.name)
    guard let all = bearers[folded] else {
      guard name.kind == .organisation, passing.contains(folded) else { return [] }
      let id = EntityID(name.kind, NameKey.slug(name.name))
      return [(FoundThing(id: id, name: name.name, alsoCalled: []), 0)]
    }
    return all.filter { $0.kind == name.kind }.map { entity in
      let others = entity.spellings.map(\.text).filter { $0 != entity.name }
      let thing = FoundThing(
        id: entity.id, name: entity.name, alsoCalled: others, series: series(of: entity),
        performer: Self.most(performers[entity.id]))
      return (thing, entity.spellings.reduce(0) { $0 + $1.count })
    }
  }

  /// The series that tells an entity apart from others of its name.
  private func series(of entity: Entity) -> String? {
    if let series = entity.series { return links.entities[series]?.name }
    if entity.kind != .person { return Self.most(series[entity.id]) }
    // The key of one of several bearers of a name has that of a series behind it.
    let parts = entity.id.key.split(separator: ".", maxSplits: 1)
    return parts.count > 1 ? links.entities[EntityID(.series, String(parts[1]))]?.name : nil
  }

  /// The name that most claims give.
  private static func most(_ counts: [String: Int]?) -> String? {
    counts?.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
