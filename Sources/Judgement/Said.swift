import Claims

/// A claim whose names have become things: what the weighing works on.
///
/// It never changes, and it is sorted and grouped many times, so it is shared and not copied.
final class Said: Sendable {
  let claim: RecordedClaim
  let saying: Saying
  /// What the identifying qualifiers stand for, so that two spellings are one.
  let identity: Identity
  /// Who speaks: a publisher in all its documents, or a document that names none.
  let voice: String

  init(_ claim: RecordedClaim, _ saying: Saying, identity: Identity, voice: String) {
    self.claim = claim
    self.saying = saying
    self.identity = identity
    self.voice = voice
  }

  var subject: EntityID { saying.subject }
  var property: Property { saying.property }
  var value: Value { saying.value }
  var object: EntityID? { saying.object }
  var qualifiers: Qualifiers { saying.qualifiers }
  var source: Source { claim.source }
  var modality: Modality { claim.claim.modality }
  var isDenial: Bool { modality == .denied }
  /// Said as a fact, or with a named source for it.
  var isFirm: Bool { modality.isFirm }

  /// The day that it speaks of: the one it gives, or else the one on which it is said.
  var day: PartialDate {
    if property.changesWithTime, let date = qualifiers[.date]?.date { return date }
    return source.said
  }
}

/// What is said, with names that have become things.
struct Saying: Sendable {
  var subject: EntityID
  var property: Property
  /// The value as the document gives it.
  var value: Value
  /// The thing that the value names.
  var object: EntityID?
  /// As the document gives them.
  var qualifiers: Qualifiers
}

extension Said {
  /// An order that depends on what the documents say and not on when they were added.
  static func inOrder(_ a: Said, _ b: Said) -> Bool {
    let left = a.claim.claim
    let right = b.claim.claim
    if left.modality != right.modality { return left.modality.firmness > right.modality.firmness }
    if a.source.said != b.source.said { return a.source.said < b.source.said }
    if a.source.document != b.source.document { return a.source.document < b.source.document }
    if left.quote.range.lowerBound != right.quote.range.lowerBound {
      return left.quote.range.lowerBound < right.quote.range.lowerBound
    }
    if left.quote.range.upperBound != right.quote.range.upperBound {
      return left.quote.range.upperBound < right.quote.range.upperBound
    }
    if left.subject != right.subject { return left.subject < right.subject }
    if a.property != b.property { return a.property.name < b.property.name }
    if a.value != b.value { return a.value.description < b.value.description }
    return left.qualifiers.text < right.qualifiers.text
  }
}

extension Modality {
  /// How much of a plain assertion's weight a claim of this firmness carries, from 0 to 1.
  ///
  /// Chosen so that one assertion outweighs one report, and two reports outweigh one assertion
  /// barely.
  var firmness: Double {
    switch self {
    case .asserted: 1
    case .attributed: 0.95
    case .reported: 0.55
    case .expected: 0.5
    case .speculated: 0.25
    case .denied: 0.9
    }
  }

  var isFirm: Bool { self == .asserted || self == .attributed }
}

extension Qualifiers {
  /// All of them in one line, in order of their keys.
  var text: String { map { "\($0.key.rawValue)=\($0.value)" }.joined(separator: " ") }
}
