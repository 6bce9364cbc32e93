import Testing

/// What a page names as its sources goes with what it claims.
struct CitationTests {
  private static let page = """
    '''Quiet Harbour''' is a South Korean television series. It premiered on [[tvN]] on January 4, \
    2025.<ref>{{cite news|title=Harbour opens|newspaper=Han River Wire|date=5 January 2025\
    |url=https://wire.example/1}}</ref> It is directed by Park Ji-woo.<ref name="b">[https://b.example \
    The crew]</ref>

    == Cast ==
    * Lee Da-rin as Kim Eun-soo<ref name="b" />
    * Seo Min-ho as Choi Ji-ho

    """
  private static let wire =
    #""cites":[{"publisher":"Han River Wire","title":"Harbour opens","date":"5 January 2025","#
    + #""url":"https://wire.example/1"}]"#

  @Test func `a claim cites what the reference after its words cites`() throws {
    let program = try Program()
    let page = try program.file("page.wiki", Self.page)
    let lines = try program.run("read", page).output.split(separator: "\n")
    let premiere = lines.filter { $0.contains("firstAired") }
    #expect(!premiere.isEmpty && premiere.allSatisfy { $0.contains(Self.wire) }, "\(lines)")
    let director = lines.filter { $0.contains("\"director\"") }
    let crew = #""cites":[{"title":"The crew","url":"https://b.example"}]"#
    #expect(!director.isEmpty && director.allSatisfy { $0.contains(crew) }, "\(lines)")
    #expect(lines.contains { $0.contains("Kim Eun-soo") && $0.contains(crew) })
    #expect(lines.contains { $0.contains("Choi Ji-ho") && !$0.contains("cites") })
  }

  @Test func `the ledger keeps what is cited, and shows it`() throws {
    let program = try Program()
    let page = try program.file("page.wiki", Self.page)
    #expect(try program.run("add", page).status == 0)
    let shown = try program.run("explain", "Quiet Harbour", "firstAired").output
    #expect(shown.contains("cites Han River Wire, “Harbour opens”, 5 January 2025"), "\(shown)")
    #expect(try program.run("verify").status == 0)
  }
}
