import Claims

/// Filming began before it ended, and before the premiere.
struct FilmingBeforePremiere: Check {
  func observations(in record: Record) -> [Observation] {
    record.doubts(
      "filming-before-premiere", earlier: .filmingBegan, later: .filmingEnded,
      "filming ended on %2, before it began on %1")
      + record.doubts(
        "filming-before-premiere", earlier: .filmingBegan, later: .firstAired,
        "the premiere is on %2, before filming began on %1")
  }
}
