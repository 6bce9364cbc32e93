import Claims

/// Two sources of one figure do not differ by a factor of ten, a hundred or a thousand: where they
/// do, one of them slipped a place.
struct SourcesAgreeInMagnitude: Check {
  private static let factors = [10.0, 100, 1000, 1_000_000]

  func observations(in record: Record) -> [Observation] {
    record.conflicts.filter { $0.kind == .disputed }.flatMap { conflict -> [Observation] in
      conflict.sides.indices.flatMap { a in
        conflict.sides.indices.filter { $0 > a }.compactMap { b in
          slip(conflict.sides[a], conflict.sides[b])
        }
      }
    }
  }

  private func slip(_ a: Statement, _ b: Statement) -> Observation? {
    guard a.value.money?.currency == b.value.money?.currency,
      let left = a.value.number ?? a.value.money?.amount,
      let right = b.value.number ?? b.value.money?.amount, left > 0, right > 0
    else { return nil }
    let ratio = max(left, right) / min(left, right)
    guard let factor = Self.factors.first(where: { abs(ratio / $0 - 1) < 0.02 }) else { return nil }
    return Observation(
      "sources-agree-in-magnitude", .doubtful,
      "\(a.value) and \(b.value) differ by a factor of \(Value.plain(factor)), as when a place slips",
      ["factor": Value.plain(factor)], claims: a.references + b.references)
  }
}
