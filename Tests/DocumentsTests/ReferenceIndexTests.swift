import Claims
import Documents
import Testing

@Suite("What is cited for a stretch of text")
struct ReferenceIndexTests {
  private func reference(_ title: String, for supports: Range<Int>, at place: Int) -> Reference {
    var reference = Reference(range: place..<place + 1, supports: supports)
    reference.title = title
    return reference
  }

  @Test func `the reference that stands for the least besides comes first`() {
    let index = ReferenceIndex([
      reference("table", for: 0..<100, at: 5), reference("cell", for: 20..<30, at: 30),
      reference("next", for: 31..<40, at: 40), reference("cell", for: 20..<30, at: 31),
    ])
    #expect(index.citations(for: 22..<24).map(\.title) == ["cell", "table"])
    #expect(index.citations(for: 25..<35).map(\.title) == ["next", "cell", "table"])
    #expect(index.citations(for: 50..<51).map(\.title) == ["table"])
    #expect(index.citations(for: 100..<110).isEmpty)
  }

  @Test func `a reference that names nothing cites nothing`() {
    #expect(
      ReferenceIndex([Reference(range: 9..<10, supports: 0..<9)]).citations(for: 1..<2).isEmpty)
    #expect(ReferenceIndex([]).citations(for: 1..<2).isEmpty)
  }
}
