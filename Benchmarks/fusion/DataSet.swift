import Foundation
import Judgement

/// One public data set: its claims, its known truth, and the figures to compare with.
struct DataSet {
  let name: String
  /// Majority vote and the best unsupervised figure, as measured or published in the set's README.
  let vote: Double
  let best: Double
  let load: () throws -> Contents

  struct Contents {
    var claims: [(source: String, item: String, value: String)]
    /// Values that count as right, by item.
    var gold: [String: Set<String>]
    /// What each value lies in, for values that are places.
    var ancestors: [String: Set<String>] = [:]
  }
}

extension DataSet {
  static func all(in folder: String) -> [DataSet] {
    let file = { (name: String) in Table(folder + "/" + name) }
    func set(
      _ name: String, vote: Double, best: Double, _ load: @escaping () throws -> Contents
    ) -> DataSet { DataSet(name: name, vote: vote, best: best, load: load) }
    func crowd(_ name: String) throws -> Contents {
      let answers = try file(name + "/answer.csv").commas()
      let truth = try file(name + "/truth.csv").commas()
      return Contents(
        claims: answers.dropFirst().map { ($0[1], $0[0], $0[2]) },
        gold: gold(truth.dropFirst().map { ($0[0], $0[1]) }))
    }
    func book(_ truth: String) throws -> Contents {
      Contents(
        claims: try file("book/normalised-claims.tsv.gz").tabs().dropFirst().map {
          ($0[0], $0[1], $0[2])
        },
        gold: gold(
          try file("book/normalised-\(truth).tsv").tabs().dropFirst().map { ($0[0], $0[1]) }))
    }
    func attributed(_ name: String, _ truth: String) throws -> Contents {
      Contents(
        claims: try file(name).commas().dropFirst().map { ($0[3], $0[0] + "|" + $0[1], $0[2]) },
        gold: gold(try file(truth).commas().dropFirst().map { ($0[0] + "|" + $0[1], $0[2]) }))
    }
    return [
      set("flight", vote: 0.817, best: 0.859) {
        Contents(
          claims: try file("flight/normalised-20111208-claims.tsv.gz").tabs().dropFirst().map {
            ($0[0], $0[1], $0[2])
          },
          gold: gold(
            try file("flight/normalised-20111208-gold.tsv.gz").tabs().dropFirst().map {
              ($0[0], $0[1])
            }))
      },
      set("book golden", vote: 0.690, best: 0.850) { try book("golden") },
      set("book silver", vote: 0.796, best: 0.893) { try book("silver") },
      set("weather", vote: 0.566, best: 0.703) {
        try attributed("weather/weather_claims.csv.gz", "weather/weather_truth.csv.gz")
      },
      set("population", vote: 0.807, best: 0.837) {
        try attributed("population/population_claims.csv.gz", "population/population_truth.csv")
      },
      set("birthplaces", vote: 0.848, best: 0.891) { try places("birthplaces", file) },
      set("heritages", vote: 0.702, best: 0.740) { try places("heritages", file) },
      set("wikiconflict", vote: 0.923, best: 0.923) {
        try edits(file("wikiconflict/claims.tsv"), file("wikiconflict/gold.jsonl"))
      },
      set("crowd-product", vote: 0.8966, best: 0.940) { try crowd("crowd-product") },
      set("crowd-face", vote: 0.634, best: 0.640) { try crowd("crowd-face") },
    ]
  }

  private static func gold(_ rows: [(String, String)]) -> [String: Set<String>] {
    Dictionary(rows.map { ($0.0, [$0.1]) }, uniquingKeysWith: { _, last in last })
  }

  /// Places in a hierarchy: right is the most specific place of the true path that anyone named.
  private static func places(
    _ name: String, _ file: (String) -> Table
  ) throws -> Contents {
    let claims = try file(name + "/claims.csv").commas().dropFirst()
    var named: [String: Set<String>] = [:]
    for claim in claims { named[claim[0], default: []].insert(claim[2]) }
    var gold: [String: Set<String>] = [:]
    for row in try file(name + "/groundtruths.csv").commas().dropFirst() {
      let path = row[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      gold[row[0]] = [path.first { named[row[0]]?.contains($0) == true } ?? path[0]]
    }
    let rows = try file(name + "/hierarchy.csv").commas().dropFirst()
    let byID = Dictionary(rows.map { ($0[0], (name: $0[1], parent: $0[2])) }) { first, _ in first }
    var ancestors: [String: Set<String>] = [:]
    for row in rows {
      var parent = row[2]
      while let place = byID[parent], place.name != "Root" {
        ancestors[row[1], default: []].insert(place.name)
        parent = place.parent
      }
    }
    return Contents(
      claims: claims.map { ($0[1], $0[0], $0[2]) }, gold: gold, ancestors: ancestors)
  }

  /// Edits of a knowledge base; several values may be right.
  private static func edits(_ claims: Table, _ truth: Table) throws -> Contents {
    var gold: [String: Set<String>] = [:]
    for line in try truth.lines() {
      guard let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        let bucket = row["bucket"], let entity = row["entity"], let property = row["property"]
      else { continue }
      let values = (row["gold"] as? [Any] ?? []).map { "\($0)" }
      gold["\(bucket)|\(entity)|\(property)"] = Set(values)
    }
    return Contents(
      claims: try claims.tabs().map { row in
        let value = try JSONSerialization.jsonObject(
          with: Data(row[4].utf8), options: .fragmentsAllowed)
        return (row[3], "\(row[0])|\(row[1])|\(row[2])", "\(value)")
      },
      gold: gold)
  }
}
