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
