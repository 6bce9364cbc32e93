import Claims
import Documents
import Testing

struct EncyclopediaTests {
  @Test func `a page is its title, its infobox, its sections and their parts`() throws {
    let page = try document(
      """
      = When the Stars Gossip =

      Infobox
      - Genre: Science fiction, Romantic comedy
      - Company: KeyEast,
      - Budget:

      The series was shown on tvN.

      ==Cast==
      ===Main===
      - Lee Min-ho as Gong Ryong
       A doctor who comes to the station as a tourist.
      - Gong Hyo-jin as Eve Kim

      ===Supporting===
      ;People at MCC
      - Kim Joo-hun as Park Dong-ah
       A veteran.

      ==Release==
      It began in January.
      """)
    #expect(page.title == "When the Stars Gossip")
    #expect(
      outline(page) == """
        title: When the Stars Gossip
        field: Genre = Science fiction, Romantic comedy
        field: Company = KeyEast,
        field: Budget = 
        p: The series was shown on tvN.
        h2: Cast
        h3: Main
        item: Lee Min-ho as Gong Ryong
          under: A doctor who comes to the station as a tourist.
        item: Gong Hyo-jin as Eve Kim
        h3: Supporting
        term: People at MCC
        item: Kim Joo-hun as Park Dong-ah
          under: A veteran.
        h2: Release
        p: It began in January.
        """)
    #expect(
      page.blocks.map(\.headings).suffix(6) == [
        ["Cast", "Main"], ["Cast"], ["Cast", "Supporting"], ["Cast", "Supporting"], [],
        ["Release"],
      ])
  }

  @Test func `an indented list under a name holds the values of one field`() throws {
    let page = try document(
      "Infobox\n- Starring:\n  - Lee Min-ho\n  - Gong Hyo-jin\n- Network: tvN")
    #expect(
      outline(page) == """
        field: Starring = Lee Min-ho & Gong Hyo-jin
        field: Network = tvN
        """)
  }

  @Test(arguments: [
    ("== Cast ==", "h2: Cast"), ("======Deep======", "h6: Deep"), ("==Cast=", "p: ==Cast="),
    ("====", "p: ===="), ("== ==", "p: == =="), ("a == b", "p: a == b"),
  ])
  func `a heading has the same marks on both sides`(line: String, expected: String) throws {
    #expect(try outline(document("First.\n\n\(line)")) == "p: First.\n\(expected)")
  }
}
