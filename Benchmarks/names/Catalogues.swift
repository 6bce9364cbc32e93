import Claims
import Foundation
import Naming

/// Two catalogues of people, series and episodes, linked end to end over all pairs, by fixed rules
/// that have seen none of the answers: names by the room's own likelihoods, episodes by title with
/// number or date.
struct Catalogues {
  private struct Record {
    var id: String
    var type: String
    var name: Name
    /// Season and episode; for a company, whether it produces or broadcasts.
    var number: String?
    var day: Int?
  }

  let folder: String

  func report() throws {
    let left = try records("tmdb.jsonl")
    let right = try records("tvdb.jsonl")
    let gold = try Set(
      lines(of: folder + "/gold_tmdb_tvdb.tsv").dropFirst())
    var all = Score(found: 0, right: 0, all: gold.count)
    let time = seconds {
      for type in Set(left.map(\.type)).sorted() {
        let found = pairs(left.filter { $0.type == type }, right.filter { $0.type == type })
        let right = found.intersection(gold).count
        let expected = gold.filter { Self.type(of: $0) == type }.count
        print("TMDB-TVDB", type, Score(found: found.count, right: right, all: expected))
        all.found += found.count
        all.right += right
      }
    }
    print("TMDB-TVDB", all, "seconds", time)
  }

  private func pairs(_ left: [Record], _ right: [Record]) -> Set<String> {
    let index = NameIndex(right.map(\.name))
    var found: Set<String> = []
    for record in left {
      for match in index.matches(for: record.name, atLeast: 0.2) {
        let other = right[match.place]
        if Self.areOne(record, other, match.compatibility.likelihood) {
          found.insert(record.id + "\t" + other.id)
        }
      }
    }
    return found
  }

  private static func areOne(_ a: Record, _ b: Record, _ likelihood: Double) -> Bool {
    let apart = a.day.flatMap { day in b.day.map { abs(day - $0) } }
    switch a.type {
    case "episode":
      // A title that is only a number says nothing; number and date must do.
      guard likelihood >= 0.9 else { return false }
      let isNumberOnly = a.name.folded.contains("episode") && a.name.folded.utf8.count <= 10
      if isNumberOnly { return a.number == b.number && apart.map { $0 <= 31 } ?? false }
      if let apart { return apart <= 31 || (a.number == b.number && apart <= 400) }
      return a.number == b.number
    case "tvSeries":
      return likelihood >= 0.9 || (likelihood >= 0.2 && apart.map { $0 <= 31 } ?? false)
    case "company": return likelihood >= 0.95 && a.number == b.number
    default: return likelihood >= 0.85
    }
  }

  private func records(_ file: String) throws -> [Record] {
    try lines(of: folder + "/" + file).compactMap {
      guard let object = try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any],
        let id = object["id"] as? String,
        let name = (object["name"] ?? object["title"]) as? String
      else { return nil }
      let type = Self.type(of: id)
      let kind: Kind = type == "person" ? .person : type == "company" ? .organisation : .series
      let date = (object["releaseDate"] as? String).flatMap { PartialDate(iso: $0) }
      var number = object["company_type"] as? String
      if let season = object["seasonNumber"] as? String,
        let episode = object["episodeNumber"] as? String
      {
        number = season + "/" + episode
      }
      return Record(
        id: id, type: type,
        name: Name(type == "episode" ? Self.unnumbered(name) : name, kind: kind),
        number: number, day: date?.firstDay)
    }
  }

  /// The title of an episode without the number that some entries put before it
  /// (`Episode 28 - Like a Pierrot`).
  private static func unnumbered(_ title: String) -> String {
    guard title.hasPrefix("Episode "), let dash = title.range(of: " - ") else { return title }
    let number = title[..<dash.lowerBound].dropFirst("Episode ".count)
    return number.allSatisfy(\.isNumber) ? String(title[dash.upperBound...]) : title
  }

  private static func type(of id: some StringProtocol) -> String {
    let tail = id.drop { $0 != "/" }.dropFirst()
    let word = String(tail.prefix { $0.isLetter })
    return word.hasPrefix("person") ? "person" : word
  }
}
