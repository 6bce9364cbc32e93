import Claims
import Dice
import Publishing
import Testing

/// The drawn relations of characters.
struct RelationGraphTests {
  /// A series with as many characters, each pair of numbers related by that word.
  private func graph(_ count: Int, _ pairs: [(Int, Int, String)]) throws -> RelationGraph? {
    var fixture = Fixture()
    let names = (0..<count).map { "Character Number \($0) of Many" }
    let cast = names.enumerated().map { number, name in
      claim("Family Saga", .castMember, .text("Actor \(number)"), [.character: .text(name)])
    }
    let bonds = pairs.map { one, other, word in
      claim(names[one], .character, .relative, .text(names[other]), [.relation: .text(word)])
    }
    let trades = names.map { claim($0, .character, .occupation, "keeper of the lighthouse") }
    fixture.document("page", on: "2025-03-01", cast + trades + bonds)
    return RelationGraph(try fixture.dossier(of: "Family Saga"))
  }

  private func pairs(_ nodes: Int, _ edges: Int, seed: UInt64) -> [(Int, Int, String)] {
    var dice = SeededGenerator(seed: seed)
    func next(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &dice) }
    let words = ["mother", "half-brother", "secretary", "aunt", "foster daughter"]
    return (0..<edges).compactMap { _ in
      let (one, other) = (next(nodes), next(nodes))
      return one == other ? nil : (one, other, words[next(words.count)])
    }
  }

  private struct Rectangle {
    var x, y, width, height: Double

    func meets(_ other: Rectangle) -> Bool {
      x < other.x + other.width && other.x < x + width && y < other.y + other.height
        && other.y < y + height
    }
  }

  private func rectangles(_ svg: String, named name: String) throws -> [Rectangle] {
    try svg.components(after: "<rect class=\"\(name)\"").map { rest in
      let tag = rest.components(before: ">")
      func number(_ key: String) throws -> Double {
        try #require(Double(tag.components(after: " \(key)=\"")[0].components(before: "\"")))
      }
      return Rectangle(
        x: try number("x"), y: try number("y"), width: try number("width"),
        height: try number("height"))
    }
  }

  @Test(arguments: [(2, 1), (5, 6), (12, 14), (25, 24), (25, 40)], [340, 680])
  func `no box and no word stands upon another`(size: (Int, Int), width: Int) throws {
    var drawn = 0
    for seed in 1...4 as ClosedRange<UInt64> {
      guard let graph = try graph(size.0, pairs(size.0, size.1, seed: seed)) else { continue }
      drawn += 1
      let svg = graph.svg(id: "g", width: width)
      let boxes = try rectangles(svg, named: "relation-box")
      let words = try rectangles(svg, named: "relation-back")
      #expect(boxes.count == graph.characters.count)
      #expect(words.count == graph.bonds.count)
      let all = boxes + words
      for (number, one) in all.enumerated() {
        #expect(one.x >= 0 && one.x + one.width <= Double(width) + 0.1)
        for other in all[(number + 1)...] { #expect(!one.meets(other)) }
      }
    }
    #expect(drawn > 0)
  }

  @Test func `the same claims give the same drawing`() throws {
    let pairs = pairs(12, 14, seed: 3)
    let one = try #require(try graph(12, pairs)).svg(id: "g")
    #expect(one == (try graph(12, pairs))?.svg(id: "g"))
  }

  @Test func `a word says what the one is to the other`() throws {
    let graph = try #require(try graph(3, [(0, 1, "mother")]))
    #expect(
      graph.lines.map(\.plainText) == [
        "Character Number 1 of Many, mother of Character Number 0 of Many"
      ])
    #expect(graph.unrelated == ["Character Number 2 of Many"])
    let svg = graph.svg(id: "g")
    #expect(svg.contains(">mother of</text>"))
    #expect(
      svg.contains("Character Number 1 of Many, mother of Character Number 0 of Many.</desc>"))
  }

  @Test func `what holds both ways has no arrow`() throws {
    let graph = try #require(try graph(2, [(0, 1, "twin sister"), (1, 0, "twin sister")]))
    #expect(graph.bonds.count == 1)
    #expect(graph.bonds[0].isMutual)
    #expect(!graph.svg(id: "g").contains("h7z"))
    #expect(graph.lines.count == 2)
  }

  @Test func `of more characters than a drawing bears the text has all`() throws {
    let graph = try #require(try graph(40, (1..<40).map { (0, $0, "child") }))
    #expect(graph.characters.count == 25)
    #expect(graph.lines.count == 39)
  }

  @Test func `a picture with links is a document whose links are names`() throws {
    let graph = try #require(try graph(2, [(0, 1, "mother")]))
    #expect(graph.svg(id: "g").contains("role=\"img\""))
    let linked = graph.svg(id: "g") { "/character/\($0.key)?a=1&b=\"2\"" }
    #expect(!linked.contains("role="))
    #expect(linked.contains("a=1&amp;b=&quot;2&quot;"))
  }

  @Test func `characters without a known bond give no drawing`() throws {
    #expect(try graph(3, []) == nil)
  }
}
