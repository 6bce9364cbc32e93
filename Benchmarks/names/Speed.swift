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
    var indexing = 0.0
    var found = 0
    for _ in 0..<3 {
      indexing = seconds {
        let index = NameIndex(right.map { Name($0, kind: .person) })
        found = left.reduce(0) { $0 + index.matches(for: Name($1, kind: .person)).count }
      }
    }
    print(
      "all pairs by index, names read included:", pairs / indexing / 1e6,
      "million pairs a second;", found, "met")
    let index = NameIndex(set.lines.map { Name($0.spelling, kind: .person) })
    let times = left.prefix(1000).map { name in
      seconds { _ = index.matches(for: Name(name, kind: .person)) }
    }.sorted()
    print(
      "looking one name up among \(set.lines.count): median", times[500] * 1e3,
      "ms, 99 in 100 within",
      times[990] * 1e3, "ms")
  }
}
