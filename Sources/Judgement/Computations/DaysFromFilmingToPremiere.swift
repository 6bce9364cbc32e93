import Claims

/// How long a series waited between the end of filming and its premiere.
struct DaysFromFilmingToPremiere: Formula {
  func values(in record: Record) -> [Computed] {
    guard let wrap = record.onNetwork(.filmingEnded), let premiere = record.onNetwork(.firstAired),
      let from = wrap.value.date, let to = premiere.value.date, from.precision == .day,
      to.precision == .day, to >= from
    else { return [] }
    return [
      Computed(
        "filming-to-premiere", "From the end of filming to the premiere",
        .number(Double(to.firstDay - from.firstDay)), unit: "days", formula: "\(from) to \(to)",
        caveats: wrap.modality == .attributed
          ? ["the day on which the end was announced is the latest it can have been"] : [],
        inputs: wrap.references + premiere.references)
    ]
  }
}
