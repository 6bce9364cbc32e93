import Claims
import Foundation
import Naming

/// Two catalogues of papers, linked end to end: titles by the room's likelihoods, authors as people
/// whose names are compatible, the year the same.
struct Papers {
  private struct Paper {
    var id: String
    var title: Name
    var authors: [Name]
    var year: String
  }

  let folder: String

  func report() throws {
    let left = try papers("dblp.csv")
    let right = try papers("acm.csv")
    let gold = try Set(
      lines(of: folder + "/gt.csv").dropFirst())
    var found: Set<String> = []
    let time = seconds {
      let index = NameIndex(right.map(\.title))
      for paper in left {
        for match in index.matches(for: paper.title, atLeast: 0.15) {
          let other = right[match.place]
          let likelihood = match.compatibility.likelihood
          guard paper.year == other.year else { continue }
          let shared = Self.shared(paper.authors, other.authors)
          if shared.map({ $0 >= 0.5 || (likelihood >= 0.9 && $0 > 0) }) ?? (likelihood >= 0.9) {
            found.insert(paper.id + "%" + other.id)
          }
        }
      }
    }
    let score = Score(found: found.count, right: found.intersection(gold).count, all: gold.count)
    print("DBLP-ACM", score, "seconds", time)
  }

  /// The share of the shorter list of authors that has a compatible name in the other; nil where
  /// one names nobody.
  private static func shared(_ a: [Name], _ b: [Name]) -> Double? {
    guard !a.isEmpty, !b.isEmpty else { return nil }
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    let met = short.filter { name in
      long.contains { (name.compatibility(with: $0)?.likelihood ?? 0) >= 0.2 }
    }
    return Double(met.count) / Double(short.count)
  }

  private func papers(_ file: String) throws -> [Paper] {
    try lines(of: folder + "/" + file).dropFirst()
      .compactMap { line in
        let cells = line.split(separator: "%", omittingEmptySubsequences: false).map(String.init)
        guard cells.count >= 5, let year = cells.last else { return nil }
        let authors = cells[2].split(separator: ",").map { Name(String($0), kind: .person) }
        return Paper(
          id: cells[0], title: Name(cells[1], kind: .series),
          authors: authors.filter { !$0.folded.isEmpty },
          year: year.trimmingCharacters(in: .whitespacesAndNewlines))
      }
  }
}
