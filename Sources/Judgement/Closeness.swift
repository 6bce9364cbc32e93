import Claims

/// Who knows a matter at first hand: the network its schedule, the measuring firm its ratings, the
/// agency its artist, the company that makes a series its making.
struct Closeness: Sendable {
  /// The property whose value stands close to a subject, by the section it knows best.
  private static let properties: [Property.Section: [Property]] = [
    .schedule: [.network, .streamingOn],
    .production: [.productionCompany, .network],
    .credits: [.productionCompany, .network],
    .cast: [.productionCompany, .network],
    .life: [.agency],
  ]

  /// The folded names of who is close, by subject and section.
  private var names: [EntityID: [Property.Section: Set<String>]] = [:]

  init(_ said: [Said], spellings: (EntityID) -> [String]) {
    for (section, properties) in Self.properties {
      for claim in said where properties.contains(claim.property) && claim.isFirm {
        guard let object = claim.object else { continue }
        let spelled = spellings(object) + [claim.value.text ?? ""]
        names[claim.subject, default: [:]][section, default: []].formUnion(
          spelled.map(Words.folded))
      }
    }
  }

  /// Whether the same are close to a subject there.
  func isSame(for subject: EntityID, in other: Closeness) -> Bool {
    names[subject] == other.names[subject]
  }

  func isClose(_ claim: Said) -> Bool {
    guard let publisher = claim.source.publisher.map(Words.folded) else { return false }
    if let firm = claim.qualifiers[.measuredBy]?.text, Words.folded(firm) == publisher {
      return true
    }
    return names[claim.subject]?[claim.property.section]?.contains(publisher) ?? false
  }
}
