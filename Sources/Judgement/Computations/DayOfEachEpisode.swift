import Claims

/// The days of the episodes that no document dates, from the premiere and the airing days.
///
/// Only where the days that documents do give agree with the same rule: after a break nothing is
/// guessed.
struct DayOfEachEpisode: Formula {
  func values(in record: Record) -> [Computed] {
    let airings = Airings(of: record)
    guard let first = airings.firstDay, let count = airings.countNumber, count <= 400 else {
      return []
    }
    let days = airings.scheduled(from: first.day, count: count)
    let known = Dictionary(
      airings.episodes.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    guard days.count == count, days.first == first.day, known.count < count,
      known.values.allSatisfy({ $0.number > count || days[$0.number - 1] == $0.day }),
      airings.last?.value.date.map({ $0.agrees(with: days[count - 1]) }) ?? true
    else { return [] }
    let inputs = first.claims + airings.weekdayClaims + (airings.count?.references ?? [])
    return (1...count).filter { known[$0] == nil }.map { number in
      Computed(
        "episode-day", "Episode \(number)", .date(days[number - 1]),
        [.episode: .number(Double(number))],
        formula: "airing day \(number) from \(first.day) on",
        caveats: ["a break or a double bill would move it"], inputs: inputs)
    }
  }
}
