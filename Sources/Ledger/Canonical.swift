import Claims

/// Bytes that stand for facts, one way only: every part carries its length, so no two different
/// entries give the same bytes. The chain of hashes runs over these.
struct Canonical {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: Int64) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ text: String) {
    add(length: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// A length in as few bytes as it needs: seven bits a byte, the lowest first, as in LEB128.
  private mutating func add(length: Int) {
    var rest = UInt(length)
    while rest > 0x7F {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func add(_ text: String?) {
    bytes.append(text == nil ? 0 : 1)
    if let text { add(text) }
  }

  mutating func add(_ fingerprint: Fingerprint?) {
    bytes.append(fingerprint == nil ? 0 : 1)
    if let fingerprint { bytes.append(contentsOf: fingerprint.bytes) }
  }

  mutating func add(_ range: Range<Int>?) {
    bytes.append(range == nil ? 0 : 1)
    if let range {
      add(Int64(range.lowerBound))
      add(Int64(range.upperBound))
    }
  }
}

extension Canonical {
  /// What every entry begins with.
  init(_ entry: Entry) {
    add(entry.number)
    add(entry.kind.rawValue)
    add(entry.clock)
  }

  /// An entry that keeps a document, or a new reading of one.
  init(
    _ entry: Entry, _ document: KeptDocument?, _ reading: Reading, _ claims: [Claim],
    _ findings: [Finding]
  ) {
    self.init(entry)
    if let document { add(document) }
    add(reading)
    for claim in claims { add(claim) }
    for finding in findings { add(finding) }
  }

  mutating func add(_ claim: Claim) {
    add(claim.subject)
    add(claim.kind.rawValue)
    add(claim.property.name)
    add(claim.value)
    add(length: claim.qualifiers.count)
    for (key, value) in claim.qualifiers {
      add(key.rawValue)
      add(value)
    }
    add(claim.modality.rawValue)
    add(claim.quote.range)
    // A claim without sources has the bytes that it had before sources were kept.
    if !claim.citations.isEmpty {
      add("cites")
      add(FieldText(claim.citations).text)
    }
  }

  private mutating func add(_ value: Value) {
    add(value.form)
    add(value.description)
  }

  mutating func add(_ finding: Finding) {
    add(finding.code)
    add(finding.quote?.range)
    add(FieldText(finding.facts).text)
  }
}
