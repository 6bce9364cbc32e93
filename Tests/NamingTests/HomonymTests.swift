import Claims
import Naming
import Testing

/// Two actors whose names differ in Hangul and are the same in letters.
struct HomonymTests {
  static let claims = Ledger {
    for (page, name) in ["Kim Sang-suk", "Kim Sang Sook", "Kim Sangsook"].enumerated() {
      $0.page("harbour \(page)") { $0.cast("The Harbour", name) }
    }
    for (page, name) in ["Kim Sangsuk", "Kim Sang-seok", "Kim Sang-sŏk"].enumerated() {
      $0.page("valley \(page)") { $0.cast("The Valley", name) }
    }
    $0.page("aside") { $0.say("Kim Sang-suk", .person, .occupation, "actor") }
  }.claims

  func entity(_ name: String, _ document: String, _ links: Links) -> EntityID {
    links.entity(named: name, kind: .person, in: DocumentID(document))
  }

  @Test func `works that read one name in two ways speak of two people`() {
    let links = Linker().links(among: Self.claims, decisions: [])
    let harbour = entity("Kim Sang-suk", "harbour 0", links)
    let valley = entity("Kim Sangsuk", "valley 0", links)
    #expect(harbour != valley)
    #expect(entity("Kim Sang Sook", "harbour 1", links) == harbour)
    #expect(entity("Kim Sang-seok", "valley 1", links) == valley)
  }

  @Test func `where nothing else is written, one name is one person`() {
    let alone = Self.claims.filter { NameKey.folded($0.claim.value.text ?? "") == "kimsangsuk" }
    let links = Linker().links(among: alone, decisions: [])
    #expect(
      entity("Kim Sang-suk", "harbour 0", links) == entity("Kim Sangsuk", "valley 0", links))
  }

  @Test func `works that one document gives to one name are of one person`() {
    let more = Ledger {
      $0.page("list") {
        $0.cast("The Harbour", "Kim Sang-suk")
        $0.cast("The Valley", "Kim Sang-suk")
      }
    }.claims
    let links = Linker().links(among: Self.claims + more, decisions: [])
    #expect(
      entity("Kim Sang-suk", "harbour 0", links) == entity("Kim Sangsuk", "valley 0", links))
  }
}
