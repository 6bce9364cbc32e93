import Claims
import Ledger
import Naming

/// Characters of other series that have the name of one of this series. Of the many claims on them
/// few bear on this series: one of each, which tells the two apart, and those on people whom this
/// series has to do with as well.
struct Namesakes {
  private let titles: [Name]
  /// Who and what is named beside this series, folded.
  private let company: Set<String>

  /// - Parameters:
  ///   - known: the names of the series.
  ///   - own: the claims that touch it.
  init(of known: Set<NamedThing>, beside own: [RecordedClaim]) {
    titles = known.map { Name($0.name, kind: .series) }
    company = Set(own.flatMap { $0.claim.company.map { NameKey.folded($0) } })
  }

  /// The claims on characters without those on namesakes that do not bear on the series.
  func kept(of claims: [RecordedClaim]) -> [RecordedClaim] {
    let far = farDocuments(in: claims)
    let near = claims.filter { !far.contains($0.source.document) }
    let company = company.union(near.flatMap { $0.claim.company.map { NameKey.folded($0) } })
    var told: Set<[String]> = []
    return claims.filter { recorded in
      guard far.contains(recorded.source.document) else { return true }
      let claim = recorded.claim
      if claim.company.contains(where: { company.contains(NameKey.folded($0)) }) { return true }
      let character = claim.kind == .character ? claim.subject : claim.qualifiers[.character]?.text
      guard let character, let series = claim.series.first else { return false }
      return told.insert([character, series]).inserted
    }
  }

  /// The documents that name series, and none whose title is like one of this series.
  private func farDocuments(in claims: [RecordedClaim]) -> Set<DocumentID> {
    var named: [DocumentID: Set<String>] = [:]
    for recorded in claims {
      named[recorded.source.document, default: []].formUnion(recorded.claim.series)
    }
    let alike = named.values.reduce(into: Set<String>()) { $0.formUnion($1) }.filter { name in
      let title = Name(name, kind: .series)
      return titles.contains { $0.compatibility(with: title) != nil }
    }
    return Set(named.filter { !$0.value.isEmpty && $0.value.isDisjoint(with: alike) }.keys)
  }
}

extension Claim {
  /// The series that it names, as its subject, its value or in a qualifier.
  fileprivate var series: [String] {
    var series = kind == .series ? [subject] : []
    if namesOf(.series), let name = value.text { series.append(name) }
    if let name = qualifiers[.series]?.text { series.append(name) }
    return series
  }

  /// The people, firms and songs that it names, as its subject or its value.
  fileprivate var company: [String] {
    var names = kind == .series || kind == .character ? [] : [subject]
    if case .name = property.values, !namesOf(.series), let name = value.text { names.append(name) }
    return names
  }

  private func namesOf(_ kind: Kind) -> Bool {
    if case .name(let kinds) = property.values { kinds.contains(kind) } else { false }
  }
}

extension [Decision] {
  /// Whether one of them says which characters are one, or what they are called: then all that is
  /// said of their namesakes may bear on a series.
  var areOnCharacters: Bool {
    contains { decision in
      switch decision.act {
      case .merge(.character, _, _), .split(.character, _, _), .rename(.character, _, _),
        .alias(.character, _, _):
        true
      default: false
      }
    }
  }
}
