import Claims

/// A way from values that documents state to one that none does.
protocol Formula: Sendable {
  func values(in record: Record) -> [Computed]
}

enum Formulas {
  /// In the order in which a page shows what they give.
  static let all: [any Formula] = [
    TitleInLatinLetters(), DayOfEachEpisode(), TimeInGreenwich(), AverageShare(),
    HighestAndLowestShare(), ChangeFromWeekToWeek(), RankOfTheFinale(), TotalRunningTime(),
    DaysFromFilmingToPremiere(), NumberOfSources(),
  ]
}
