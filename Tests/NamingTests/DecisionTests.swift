import Claims
import Naming
import Testing

struct LinkingDecisionTests {
  static let claims = Ledger {
    $0.page("one") { $0.cast("North", "Seo Jun-ho") }
    $0.page("two") { $0.cast("South", "Baek Do-yun") }
    $0.page("three") { $0.cast("North", "Suh Joon-ho") }
  }.claims

  func links(_ acts: Decision.Act...) -> Links {
    let decisions = acts.enumerated().map { entry, act in
      Decision(
        entry: Int64(entry + 1), editor: "Ed", time: "2025-01-01T00:00:00Z",
        reason: "seen in person",
        act: act)
    }
    return Linker().links(among: Self.claims, decisions: decisions)
  }

  func id(_ name: String, in links: Links) -> EntityID? { links.entity(named: name, kind: .person) }

  @Test func `a merge joins what spelling keeps apart`() {
    let links = links(.merge(kind: .person, "Seo Jun-ho", "Baek Do-yun"))
    #expect(id("Seo Jun-ho", in: links) == id("Baek Do-yun", in: links))
  }

  @Test func `a split parts what spelling joins`() {
    let before = links()
    #expect(id("Seo Jun-ho", in: before) == id("Suh Joon-ho", in: before))
    let after = links(.split(kind: .person, "Suh Joon-ho", "Seo Jun-ho"))
    #expect(id("Seo Jun-ho", in: after) != id("Suh Joon-ho", in: after))
  }

  @Test func `a split with a series in brackets parts two bearers of one name`() throws {
    let claims = Ledger {
      $0.page("one") { $0.cast("North", "Kim Ji-won", as: "Ha-na") }
      $0.page("two") { $0.cast("South", "Kim Ji-won") }
      $0.page("three") { $0.cast("South", "Kim Ji Won") }
      $0.page("four") { $0.say("Kim Ji-won", .person, .occupation, "actress") }
    }.claims
    func bearers(_ acts: Decision.Act...) -> [EntityID] {
      let decisions = acts.enumerated().map { entry, act in
        Decision(
          entry: Int64(entry + 1), editor: "Ed", time: "2025-01-01T00:00:00Z", reason: "two faces",
          act: act)
      }
      let links = Linker().links(among: claims, decisions: decisions)
      return ["one", "two", "three", "four"].map {
        links.entity(named: "Kim Ji-won", kind: .person, in: DocumentID($0))
      }
    }
    let split = Decision.Act.split(kind: .person, "Kim Ji-won", "Kim Ji-won (South)")
    #expect(Set(bearers()).count == 1)
    let apart = bearers(split)
    #expect(
      apart.map(\.key) == [
        "kim-ji-won", "kim-ji-won.south", "kim-ji-won.south", "kim-ji-won",
      ])
    #expect(
      Set(bearers(split, .merge(kind: .person, "Kim Ji-won", "Kim Ji-won (South)"))).count == 1)
    #expect(Set(bearers(split, .undo(1))).count == 1)
  }

  @Test func `the later of two decisions holds, and undoing restores`() {
    let both = links(
      .merge(kind: .person, "Seo Jun-ho", "Baek Do-yun"),
      .split(kind: .person, "Seo Jun-ho", "Baek Do-yun"))
    #expect(id("Seo Jun-ho", in: both) != id("Baek Do-yun", in: both))
    let undone = links(.merge(kind: .person, "Seo Jun-ho", "Baek Do-yun"), .undo(1))
    #expect(id("Seo Jun-ho", in: undone) != id("Baek Do-yun", in: undone))
  }

  @Test func `a rename changes the name and not the identity`() {
    let renamed = links(.rename(kind: .person, name: "Baek Do-yun", preferred: "Doyun"))
    let entity = id("Baek Do-yun", in: renamed).flatMap { renamed.entities[$0] }
    #expect(entity?.name == "Doyun")
    #expect(entity?.nameReason == "an editor says so: seen in person")
    #expect(entity?.id == id("Baek Do-yun", in: links()))
    #expect(entity?.id == id("Doyun", in: renamed))
    #expect(entity?.spellings.last?.text == "Doyun")
  }

  @Test func `an alias leads to the thing though no document uses it`() {
    let links = links(.alias(kind: .person, name: "Baek Do-yun", other: "Captain Cloud"))
    #expect(id("Captain Cloud", in: links) == id("Baek Do-yun", in: links))
  }
}
