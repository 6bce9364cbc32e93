import Claims

/// Sets of nodes taken for one thing, which grow by being joined.
struct Clusters {
  private var parents: [Int]
  private var documents: [Set<DocumentID>]
  private(set) var members: [[Int]]
  /// What the names of each set can be read as together; nil for names that are not Korean.
  private var readings: [KoreanReadings?]
  /// Pairs of nodes that an editor keeps apart.
  private var apart: [(Int, Int)] = []

  init(_ nodes: [Node]) {
    parents = Array(nodes.indices)
    documents = nodes.map(\.plainDocuments)
    members = nodes.indices.map { [$0] }
    readings = nodes.map { $0.name.korean }
  }

  func root(of node: Int) -> Int {
    var root = node
    while parents[root] != root { root = parents[root] }
    return root
  }

  mutating func keepApart(_ a: Int, _ b: Int) { apart.append((a, b)) }

  /// Whether one document uses a name of each side by side.
  func meetInADocument(_ a: Int, _ b: Int) -> Bool {
    !documents[root(of: a)].isDisjoint(with: documents[root(of: b)])
  }

  /// Whether all names of both can be read as one Hangul name. Names that are not Korean never
  /// hinder.
  func canBeReadAlike(_ a: Int, _ b: Int) -> Bool {
    guard let one = readings[root(of: a)], let other = readings[root(of: b)] else { return true }
    return (one.agreement(with: other)?.likelihood ?? 0) >= 0.02
  }

  /// Whether an editor keeps them apart.
  func areKeptApart(_ a: Int, _ b: Int) -> Bool {
    let pair = Set([root(of: a), root(of: b)])
    return apart.contains { Set([root(of: $0.0), root(of: $0.1)]) == pair }
  }

  mutating func join(_ a: Int, _ b: Int) {
    let (one, other) = (root(of: a), root(of: b))
    guard one != other else { return }
    let (large, small) = members[one].count >= members[other].count ? (one, other) : (other, one)
    parents[small] = large
    members[large] += members[small]
    members[small] = []
    documents[large].formUnion(documents[small])
    documents[small] = []
    if let one = readings[large], let other = readings[small] {
      let common = one.common(with: other)
      if !common.isEmpty { readings[large] = common }
    } else {
      readings[large] = readings[large] ?? readings[small]
    }
  }
}
