import Claims

/// The running time of all episodes together.
struct TotalRunningTime: Formula {
  func values(in record: Record) -> [Computed] {
    guard let count = record.best(.episodeCount), let runtime = record.best(.runtime),
      let episodes = count.value.number, let minutes = runtime.value.number
    else { return [] }
    return [
      Computed(
        "total-running-time", "Running time in all", .number(episodes * minutes), unit: "minutes",
        formula: "\(Value.plain(episodes)) episodes of \(Value.plain(minutes)) minutes",
        caveats: ["episodes may differ in length"], inputs: count.references + runtime.references)
    ]
  }
}
