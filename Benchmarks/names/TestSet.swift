import Foundation

/// The spellings that `make_names.py` writes.
struct TestSet {
  struct Line {
    var person: Int
    var spelling: String
    var series: String
    var role: String
    var group: String
  }

  let lines: [Line]

  init(_ file: String) throws {
    lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").compactMap {
      let cells = $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 6, let person = Int(cells[0]) else { return nil }
      return Line(
        person: person, spelling: cells[1], series: cells[3], role: cells[4], group: cells[5])
    }
  }

  /// How many pairs of spellings are of one person.
  var truePairs: Int {
    Dictionary(grouping: lines, by: \.person).values.reduce(0) {
      $0 + $1.count * ($1.count - 1) / 2
    }
  }
}

/// Found pairs against true ones.
struct Score: CustomStringConvertible {
  var found: Int
  var right: Int
  var all: Int
  var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
  var recall: Double { all == 0 ? 0 : Double(right) / Double(all) }
  var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

  var description: String {
    String(format: "precision %.4f recall %.4f F1 %.4f", precision, recall, f1)
  }
}

/// The lines of a file, whatever ends them.
func lines(of file: String) throws -> [String] {
  try String(contentsOfFile: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    .map(String.init)
}

func seconds(_ work: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  let time = try clock.measure(work)
  return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
}
