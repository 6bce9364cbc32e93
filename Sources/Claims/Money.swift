/// An amount of money in one currency.
package struct Money: Hashable, Sendable {
  /// In whole units of the currency (won, dollars), never in thousands or millions.
  package let amount: Double
  /// The ISO 4217 code (`KRW`).
  package let currency: String

  package init(amount: Double, currency: String) {
    self.amount = amount
    self.currency = currency
  }
}
