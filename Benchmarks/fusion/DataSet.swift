import Foundation
import Judgement

/// One public data set: its claims, its known truth, and the figures to compare with.
struct DataSet {
  let name: String
  /// Majority vote and the best unsupervised figure, as measured or published in the set's README.
  let vote: Double
  let best: Double
  let load: () throws -> Contents

  /// What a claim is made of, in UTF-8.
  typealias Take = (_ source: Letters, _ item: Letters, _ value: Letters) -> Void
  typealias Letters = UnsafeBufferPointer<UInt8>

  struct Contents {
    /// Reads the file of claims, which lies in memory, and hands them on.
    var eachClaim: (Take) -> Void
    /// Values that count as right, by item.
    var gold: [String: Set<String>]
    /// What each value lies in, for values that are places.
    var ancestors: [String: Set<String>] = [:]

    /// - Parameters: the columns of a claim's source, item and value; two for an item that is an
    ///   attribute of something.
    init(
      _ table: Table, source: Int, item: Int, _ attribute: Int? = nil, value: Int,
      gold: [String: Set<String>], ancestors: [String: Set<String>] = [:]
    ) {
      eachClaim = { take in
        var name: [UInt8] = []
        let columns = max(source, item, attribute ?? 0, value) + 1
        table.eachRow(columns: columns) { row in
          guard let attribute else { return take(row[source], row[item], row[value]) }
          name.removeAll(keepingCapacity: true)
          name.append(contentsOf: row[item])
          name.append(UInt8(ascii: "|"))
          name.append(contentsOf: row[attribute])
          name.withUnsafeBufferPointer { take(row[source], $0, row[value]) }
        }
      }
      self.gold = gold
      self.ancestors = ancestors
    }

    /// Claims that are no rows of plain cells.
    init(_ claims: [[String]], gold: [String: Set<String>]) {
      eachClaim = { take in
        for claim in claims { Self.lend(claim[0], claim[1], claim[2], take) }
      }
      self.gold = gold
    }

    private static func lend(_ source: String, _ item: String, _ value: String, _ take: Take) {
      var (source, item, value) = (source, item, value)
      source.withUTF8 { source in
        item.withUTF8 { item in value.withUTF8 { take(source, item, $0) } }
      }
    }
  }
}

extension DataSet {
  static func all(in folder: String) -> [DataSet] {
    let file = { (name: String) in try Table(folder + "/" + name) }
    func set(
      _ name: String, vote: Double, best: Double, _ load: @escaping () throws -> Contents
    ) -> DataSet { DataSet(name: name, vote: vote, best: best, load: load) }
    func crowd(_ name: String) throws -> Contents {
      Contents(
        try file(name + "/answer.csv"), source: 1, item: 0, value: 2,
        gold: gold(try file(name + "/truth.csv").rows.map { ($0[0], $0[1]) }))
    }
    func plain(_ claims: String, _ truth: String) throws -> Contents {
      Contents(
        try file(claims), source: 0, item: 1, value: 2,
        gold: gold(try file(truth).rows.map { ($0[0], $0[1]) }))
    }
    func attributed(_ claims: String, _ truth: String) throws -> Contents {
      Contents(
        try file(claims), source: 3, item: 0, 1, value: 2,
        gold: gold(try file(truth).rows.map { ($0[0] + "|" + $0[1], $0[2]) }))
    }
    return [
      set("flight", vote: 0.817, best: 0.859) {
        try plain(
          "flight/normalised-20111208-claims.tsv.gz", "flight/normalised-20111208-gold.tsv.gz")
      },
      set("book golden", vote: 0.690, best: 0.850) {
        try plain("book/normalised-claims.tsv.gz", "book/normalised-golden.tsv")
      },
      set("book silver", vote: 0.796, best: 0.893) {
        try plain("book/normalised-claims.tsv.gz", "book/normalised-silver.tsv")
      },
      set("weather", vote: 0.566, best: 0.703) {
        try attributed("weather/weather_claims.csv.gz", "weather/weather_truth.csv.gz")
      },
      set("population", vote: 0.807, best: 0.837) {
        try attributed("population/population_claims.csv.gz", "population/population_truth.csv")
      },
      set("birthplaces", vote: 0.848, best: 0.891) { try places("birthplaces", file) },
      set("heritages", vote: 0.702, best: 0.740) { try places("heritages", file) },
      set("wikiconflict", vote: 0.923, best: 0.923) {
        try edits(file("wikiconflict/claims.tsv"), folder + "/wikiconflict/gold.jsonl")
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
    _ name: String, _ file: (String) throws -> Table
  ) throws -> Contents {
    let claims = try file(name + "/claims.csv")
    var named: [String: Set<String>] = [:]
    for claim in claims.rows { named[claim[0], default: []].insert(claim[2]) }
    var gold: [String: Set<String>] = [:]
    for row in try file(name + "/groundtruths.csv").rows {
      let path = row[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      gold[row[0]] = [path.first { named[row[0]]?.contains($0) == true } ?? path[0]]
    }
    let rows = try file(name + "/hierarchy.csv").rows
    let byID = Dictionary(rows.map { ($0[0], (name: $0[1], parent: $0[2])) }) { first, _ in first }
    var ancestors: [String: Set<String>] = [:]
    for row in rows {
      var parent = row[2]
      while let place = byID[parent], place.name != "Root" {
        ancestors[row[1], default: []].insert(place.name)
        parent = place.parent
      }
    }
    return Contents(claims, source: 1, item: 0, value: 2, gold: gold, ancestors: ancestors)
  }

  /// Edits of a knowledge base; several values may be right.
  private static func edits(_ claims: Table, _ truth: String) throws -> Contents {
    var gold: [String: Set<String>] = [:]
    for line in try Table.lines(truth) {
      guard let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        let bucket = row["bucket"], let entity = row["entity"], let property = row["property"]
      else { continue }
      let values = (row["gold"] as? [Any] ?? []).map { "\($0)" }
      gold["\(bucket)|\(entity)|\(property)"] = Set(values)
    }
    return Contents(
      try claims.rows(hasHeader: false).map { row in
        let value = try JSONSerialization.jsonObject(
          with: Data(row[4].utf8), options: .fragmentsAllowed)
        return [row[3], "\(row[0])|\(row[1])|\(row[2])", "\(value)"]
      },
      gold: gold)
  }
}
