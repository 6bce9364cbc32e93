import Claims
import Naming
import Testing

struct NameIndexTests {
  static let names = [
    "Kim Joo-hun", "Lee Min-ho", "김주헌", "Kim Ji-won", "Park Shin-woo", "Kim Joo Heon", "Eve Kim",
  ]
  static let index = NameIndex(names.map { Name($0, kind: .person) })

  @Test func `any compatible spelling finds the name, the likeliest first`() {
    let matches = Self.index.matches(for: Name("Kim Ju-heon", kind: .person))
    #expect(matches.map { Self.names[$0.place] } == ["김주헌", "Kim Joo Heon", "Kim Joo-hun"])
  }

  @Test func `the index finds what comparing with all finds`() {
    for name in NameLawTests.names {
      let sought = Name(name, kind: .person)
      let all = Self.names.indices.filter {
        Self.index.names[$0].compatibility(with: sought) != nil
      }
      #expect(Self.index.matches(for: sought).map(\.place).sorted() == all)
    }
  }
}
