import Claims

/// The highest and the lowest share by area; an episode without a figure might be beyond them.
struct HighestAndLowestShare: Formula {
  func values(in record: Record) -> [Computed] {
    let shares = Shares(of: record)
    let count = Airings(of: record).countNumber
    return shares.averages.flatMap { measure -> [Computed] in
      let known = shares.byMeasure[measure] ?? []
      guard known.count > 1,
        let high = known.max(by: { $0.percent < $1.percent }),
        let low = known.min(by: { $0.percent < $1.percent })
      else { return [] }
      let area = measure.words(naming: shares.needsFirm(measure.area))
      let missing = count.map { max(0, $0 - known.count) } ?? 0
      return [("highest", high, "exceed it"), ("lowest", low, "be below it")].map {
        word, share, doubt in
        var qualifiers = measure.qualifiers
        qualifiers[.episode] = .number(Double(share.episode))
        return Computed(
          "\(word)-share",
          "\(word.prefix(1).uppercased())\(word.dropFirst()) audience share, \(area)",
          .number(share.percent), unit: "%", qualifiers,
          formula: "the \(word) of \(known.count) known episodes: episode \(share.episode)",
          caveats: missing == 0
            ? [] : ["\(Words.count(missing, "episode")) without a figure might \(doubt)"],
          inputs: share.statement.references)
      }
    }
  }
}
