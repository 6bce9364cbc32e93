import Claims
import Dice
import Naming
import Testing

struct LinkerTests {
  /// Two stories and a page about one invented series, spelled by different hands.
  static let claims = Ledger {
    $0.page("page") {
      $0.cast("The Long Orbit", "Kim Joo-hun", as: "Park Dong-ah")
      $0.cast("The Long Orbit", "Lee Min-ho", as: "Gong Ryong")
      $0.cast("The Long Orbit", "Gong Hyo-jin", as: "Eve Kim")
      $0.cast("The Long Orbit", "Kim Eung-soo", as: "Jeon Yi-man")
      $0.cast("The Long Orbit", "Lee Cho-hee", as: "Dona Lee")
      $0.cast("The Long Orbit", "Lee Cho-hee", as: "Mina Lee")
      $0.cast("The Long Orbit", "Kim Tae-ri", as: "Kang Kang-su")
      $0.say("Eve", .character, .occupation, "pilot")
      $0.say("Gong-ryong", .character, .occupation, "doctor")
    }
    $0.page("story") {
      $0.say("The Long Orbit", .series, .alsoKnownAs, "Ask the Moon")
      $0.cast("The Long Orbit", "Kim Joo Hun", as: "Park Dong Ah")
      $0.cast("The Long Orbit", "Kim Tae Ri", as: "Kang Gang Su")
      $0.say("Jun", .person, .memberOf, "NOVA")
      $0.say("Jin", .person, .memberOf, "NOVA")
      $0.say("Somewhere in This Sky", .song, .performer, "Jun")
      $0.say("Somewhere in This Sky", .song, .soundtrackOf, "The Long Orbit")
    }
    $0.page("report") {
      $0.cast("Ask the Moon", "Kim Joo Heon")
      $0.cast("Ask the Moon", "Lee Min Ho")
      $0.cast("Ask the Moon", "Lee El")
      $0.cast("Ask the Moon", "Lee Elijah")
      $0.say("Ryong", .character, .occupation, "tourist")
      $0.say("Ask the Moon", .series, .castMember, "Lee Min Ho", [.character: "Gong Ryong"])
      $0.say("Somewhere in the Sky", .song, .performer, "Jun")
      $0.say("Somewhere in the Sky", .song, .soundtrackOf, "The Long Orbit")
    }
  }.claims

  static let links = Linker().links(among: claims, decisions: [])

  func entity(_ name: String, _ kind: Kind, _ document: String) -> EntityID {
    Self.links.entity(named: name, kind: kind, in: DocumentID(document))
  }

  @Test func `one actor spelled three ways is one person`() {
    let id = entity("Kim Joo-hun", .person, "page")
    #expect(entity("Kim Joo Heon", .person, "report") == id)
    #expect(entity("Kim Joo Hun", .person, "story") == id)
    #expect(Self.links.entities[id]?.name == "Kim Joo-hun")
    #expect(Self.links.entities[id]?.spellings.count == 3)
    #expect(Self.links.entities[id]?.links.isEmpty == false)
  }

  @Test func `a character is known by its series too where another series has one of that name`() {
    let links = Linker().links(among: Self.claims, decisions: [], elsewhere: ["Gong Ryong"])
    let character = links.entity(named: "Gong Ryong", kind: .character, in: DocumentID("page"))
    #expect(character == EntityID(.character, "gong-ryong.the-long-orbit"))
    let other = links.entity(named: "Eve Kim", kind: .character, in: DocumentID("page"))
    #expect(other == EntityID(.character, "eve-kim"))
  }

  @Test func `names side by side in one list are two people`() {
    #expect(entity("Kim Joo-hun", .person, "page") != entity("Kim Eung-soo", .person, "page"))
    #expect(entity("Lee El", .person, "report") != entity("Lee Elijah", .person, "report"))
    #expect(entity("Jin", .person, "story") != entity("Jun", .person, "story"))
  }

  @Test func `another title leads to the same series`() {
    #expect(entity("Ask the Moon", .series, "report") == EntityID(.series, "the-long-orbit"))
  }

  @Test func `a title that two titles are given is theirs, if one is given the other`() {
    func links(_ joined: Bool) -> Links {
      let claims = Ledger {
        $0.page("early") { $0.say("Ask the Moon", .series, .alsoKnownAs, "달에게") }
        $0.page("late") {
          $0.say("The Long Orbit", .series, .alsoKnownAs, "달에게")
          if joined { $0.say("The Long Orbit", .series, .alsoKnownAs, "Ask the Moon") }
        }
      }.claims
      return Linker().links(among: claims, decisions: [])
    }
    #expect(links(true).entities.count == 1)
    #expect(links(false).entities.count == 3)
  }

  @Test func `short forms of a character's name are the character`() {
    #expect(entity("Eve", .character, "page") == entity("Eve Kim", .character, "page"))
    let ryong = entity("Gong Ryong", .character, "page")
    #expect(entity("Gong-ryong", .character, "page") == ryong)
    #expect(entity("Ryong", .character, "report") == ryong)
    #expect(Self.links.entities[ryong]?.series == EntityID(.series, "the-long-orbit"))
  }

  @Test func `two spellings of a role with one actor are one character`() {
    #expect(
      entity("Kang Kang-su", .character, "page") == entity("Kang Gang Su", .character, "story"))
  }

  @Test func `one person in two roles leaves two characters`() {
    #expect(entity("Dona Lee", .character, "page") != entity("Mina Lee", .character, "page"))
  }

  @Test func `two wordings of one singer's song in one series are one song`() {
    #expect(
      entity("Somewhere in This Sky", .song, "story")
        == entity("Somewhere in the Sky", .song, "report"))
  }

  @Test func `the outcome does not depend on the order of the claims`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<10 {
      let shuffled = Self.claims.shuffled(using: &generator)
      let links = Linker().links(among: shuffled, decisions: [])
      #expect(links.entities == Self.links.entities)
      #expect(links.undecided == Self.links.undecided)
    }
  }

  @Test func `a value of several kinds is taken for what the document knows it as`() {
    let links = Self.links
    let page = DocumentID("story")
    #expect(links.entity(named: "NOVA", kinds: [.group, .organisation], in: page).kind == .group)
    #expect(links.entity(named: "Jun", kinds: [.group, .person], in: page).kind == .person)
  }

  @Test func `a name that no claim uses names itself`() {
    #expect(entity("No Such Thing", .series, "page") == EntityID(.series, "no-such-thing"))
  }
}
