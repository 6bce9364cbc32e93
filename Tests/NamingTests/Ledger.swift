import Claims

/// Claims for tests, told page by page.
struct Ledger {
  private(set) var claims: [RecordedClaim] = []
  private var document = DocumentID("")

  init(_ tell: (inout Ledger) -> Void) { tell(&self) }

  mutating func page(_ name: String, _ tell: (inout Ledger) -> Void) {
    document = DocumentID(name)
    tell(&self)
  }

  mutating func say(
    _ subject: String, _ kind: Kind, _ property: Property, _ value: Value,
    _ qualifiers: Qualifiers = [:]
  ) {
    let number = Int64(claims.count + 1)
    let claim = Claim(
      subject, kind, property, value, qualifiers, quote: Quote(document: document, range: 0..<1))
    guard let said = PartialDate(iso: "2025-01-01") else { return }
    claims.append(
      RecordedClaim(
        id: ClaimID(number), claim: claim,
        source: Source(document: document, said: said, isDated: true, entry: 1, added: "")))
  }

  mutating func cast(_ series: String, _ person: String, as character: String? = nil) {
    say(
      series, .series, .castMember, .text(person), character.map { [.character: .text($0)] } ?? [:])
  }
}

/// A repeatable source of chance (SplitMix64; Steele, Lea and Flood, 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
