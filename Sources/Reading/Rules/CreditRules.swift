import Claims

extension Rule {
  static let creditRules: [Rule] = [
    Rule(
      "who directs",
      [
        "{s:series}? @be? [directed|helmed] by {p:people}",
        "{p:people} @future? [directs|direct|directed|helms|helmed]",
        "[director] {p:people}",
      ],
      reads: [Example("\"Cold River\" is directed by Mary Adams.", "Cold River | director | Mary Adams")],
      leaves: []
    ) { match in
      guard let series = match.series() else { return }
      for person in match.names("p") { match.claim(series, .series, .director, .entry(person)) }
    },
  ]
}
