import Claims
import Naming

/// Pairs a second over 5,000 × 5,000 names, and the time to look one name up.
struct Speed {
  let set: TestSet

  init(_ file: String) throws { set = try TestSet(file) }

  func report() {
    let left = set.lines.prefix(5000).map { $0.spelling }
    let right = set.lines.dropFirst(5000).prefix(5000).map { $0.spelling }
    var reading = 0.0
    var comparing = 0.0
    var met = 0
    for _ in 0..<3 {
      var one: [Name] = []
      var other: [Name] = []
      reading = seconds {
        one = left.map { Name($0, kind: .person) }
        other = right.map { Name($0, kind: .person) }
      }
      comparing = seconds {
        met = 0
        for a in one { for b in other where a.compatibility(with: b) != nil { met += 1 } }
      }
    }
    let pairs = Double(left.count * right.count)
    print("reading a name", reading / Double(left.count + right.count) * 1e6, "µs")
    print("comparing", pairs / comparing / 1e6, "million pairs a second;", met, "met")
    print("both", pairs / (reading + comparing) / 1e6, "million pairs a second")
  }
}
