import Claims

/// A number lies within what is plausible for its property (no share over 100, no runtime of days).
struct ValueWithinBounds: Check {
  func observations(in record: Record) -> [Observation] {
    (record.statements + record.circle).compactMap { statement in
      guard let bounds = statement.property.bounds,
        let number = statement.value.number ?? statement.value.money?.amount,
        !bounds.contains(number)
      else { return nil }
      return Observation(
        "value-within-bounds", .doubtful,
        "\(statement.property.label.lowercased()) of \(statement.value) is outside"
          + " \(Value.plain(bounds.lowerBound)) to \(Value.plain(bounds.upperBound))",
        ["value": "\(statement.value)"], claims: statement.references)
    }
  }
}
