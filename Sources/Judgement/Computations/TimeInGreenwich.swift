import Claims

/// The time of the broadcast in UTC.
struct TimeInGreenwich: Formula {
  func values(in record: Record) -> [Computed] {
    guard let statement = record.best(.airsAt), let text = statement.value.text,
      let zone = statement.qualifiers[.timeZone]?.text,
      let utc = TimeOfDay(text, zone: zone)?.utc
    else { return [] }
    let caveats =
      utc.days == 0 ? [] : [utc.days > 0 ? "on the day after" : "on the day before"]
    return [
      Computed(
        "airs-at-utc", "Airs at, in UTC", .text(utc.text), formula: "\(text) \(zone) in UTC",
        caveats: caveats, inputs: statement.references)
    ]
  }
}
