import Claims

/// The claims of a document by what they say, wherever it is said: each is given once.
struct OnceTold {
  /// The places of claims by the hash of what they say, in a table with a free place for each, and 0
  /// where nothing is.
  private var places: [Int32]

  /// Room for so many claims.
  init(_ count: Int) {
    var room = 8
    while room < count * 2 { room *= 2 }
    places = Array(repeating: 0, count: room)
  }

  /// Whether no claim among those that were new before says the same; the caller adds it to them if
  /// so.
  mutating func isNew(_ claim: Claim, among claims: [Claim]) -> Bool {
    var place = Self.hash(claim) & (places.count - 1)
    while places[place] > 0 {
      if Self.areSame(claims[Int(places[place]) - 1], claim) { return false }
      place = (place + 1) & (places.count - 1)
    }
    places[place] = Int32(claims.count + 1)
    return true
  }

  /// Subject, value and qualifiers part nearly all claims.
  private static func hash(_ claim: Claim) -> Int {
    var hasher = Hasher()
    hasher.combine(claim.subject)
    hasher.combine(claim.value)
    hasher.combine(claim.qualifiers)
    return hasher.finalize()
  }

  private static func areSame(_ one: Claim, _ other: Claim) -> Bool {
    one.subject == other.subject && one.value == other.value && one.property == other.property
      && one.kind == other.kind && one.modality == other.modality
      && one.qualifiers == other.qualifiers
  }
}
