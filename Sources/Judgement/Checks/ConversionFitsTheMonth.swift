import Claims

/// A conversion that a writer gives fits the exchange rate of the month in which it was written.
struct ConversionFitsTheMonth: Check {
  /// How far off it may be: rates move by a few percent in a month, and writers round.
  private static let tolerance = 0.07

  func observations(in record: Record) -> [Observation] {
    let converted = record.claimsInOrder { $0.claim.qualifiers[.converted] != nil }
    return converted.compactMap { recorded in
      guard let money = recorded.claim.value.money,
        let converted = recorded.claim.qualifiers[.converted]?.money,
        let (foreign, won) = money.currency == "KRW"
          ? (converted, money) : converted.currency == "KRW" ? (money, converted) : nil,
        foreign.currency == "USD", foreign.amount > 0,
        let rate = ExchangeRate.wonToTheDollar(in: recorded.source.said)
      else { return nil }
      let expected = won.amount / rate
      let isFit = abs(foreign.amount / expected - 1) <= Self.tolerance
      let millions = { (amount: Double) in Value.plain((amount / 1e5).rounded() / 10) + " million" }
      return Observation(
        "conversion-fits-the-month", isFit ? .agrees : .doubtful,
        "the writer's \(millions(foreign.amount)) USD "
          + (isFit ? "fits" : "is out of line with")
          + " the rate of \(recorded.source.said.cut(to: .month)) (\(Value.plain(rate)) KRW to the"
          + " dollar: \(millions(expected)) USD)",
        [
          "rate": Value.plain(rate), "expected": Value.plain(expected.rounded()),
          "given": Value.plain(foreign.amount), "source": ExchangeRate.source,
        ],
        claims: [recorded.id])
    }
  }
}
