import Claims
import Documents
import Testing

struct DumpTests {
  /// A wiki of articles, each with what stands between its title and its end.
  static func dump(_ pages: [(title: String, text: String)]) -> String {
    let body = pages.enumerated().map { index, page in
      """
        <page>
          <title>\(page.title)</title>
          <ns>0</ns>
          <id>\(index + 1)</id>
          <revision>
            <id>\(index + 101)</id>
            <timestamp>2025-03-0\(index % 9 + 1)T10:00:00Z</timestamp>
            <contributor><username>Editor</username><id>9</id></contributor>
            <model>wikitext</model>
            <format>text/x-wiki</format>
            <text bytes="9" xml:space="preserve">\(page.text)</text>
          </revision>
        </page>

      """
    }
    return """
      <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
        <siteinfo>
          <sitename>Testpedia</sitename>
          <dbname>testwiki</dbname>
          <base>https://test.example/wiki/Main_Page</base>
        </siteinfo>

      """ + body.joined() + "</mediawiki>\n"
  }

  static func entries(_ text: String, piecesOf length: Int = 1 << 16) -> [Result<
    Entry, DocumentError
  >] {
    let source = MemorySource(Array(text.utf8), piecesOf: length)
    return Array(DumpFormat.entries(in: source, about: DocumentFacts(id: DocumentID("dump"))))
  }

  @Test(arguments: [1, 2, 3, 17, 4096])
  func `a page is an entry with its address, its day and its text`(length: Int) throws {
    let text = "'''Twelve''' &amp; &lt;ref&gt;“x”&lt;/ref&gt; 열둘"
    let found = Self.entries(Self.dump([("Twelve &amp; a half?", text)]), piecesOf: length)
    #expect(found.count == 1)
    let entry = try #require(found.first).get()
    #expect(String(decoding: entry.bytes, as: UTF8.self) == "'''Twelve''' & <ref>“x”</ref> 열둘")
    #expect(entry.facts.id == DocumentID("testwiki:Twelve & a half?@101"))
    #expect(entry.facts.url == "https://test.example/wiki/Twelve_&_a_half%3F")
    #expect(entry.facts.published == PartialDate(year: 2025, month: 3, day: 1))
    #expect(entry.facts.publisher == "Testpedia")
    #expect(entry.facts.language == "en")
    let format = entry.format.name
    #expect(format == "wikitext")
  }

  @Test(arguments: [
    ("<ns>0</ns>", "<ns>10</ns>"), ("<model>wikitext<", "<model>css<"),
    ("<revision>", "<redirect title=\"Other\" /><revision>"),
  ])
  func `what is no article is passed over`(what: String, with: String) {
    let pages = Self.dump([("One", "a"), ("Two", "b")])
    #expect(pages.contains(what))
    let spoiled = pages.replacing(what, with: with, maxReplacements: 1)
    #expect(Self.entries(spoiled).map { try? $0.get().facts.title } == ["Two"])
  }

  @Test func `of several revisions the latest stands`() throws {
    let page = """
      <mediawiki><page><title>A</title><ns>0</ns>
      <revision><id>1</id><timestamp>2020-01-01T00:00:00Z</timestamp><text>old</text></revision>
      <revision><id>3</id><timestamp>2022-01-01T00:00:00Z</timestamp><text>new</text></revision>
      <revision><id>2</id><timestamp>2021-01-01T00:00:00Z</timestamp><text>mid</text></revision>
      </page></mediawiki>
      """
    let entry = try #require(Self.entries(page).first).get()
    #expect(entry.facts.id == DocumentID("dump:A@3"))
    #expect(entry.bytes == Array("new".utf8))
  }

  @Test func `a dump that was cut keeps what was whole and names the rest`() {
    let text = Self.dump([("One", "a"), ("Two", "b"), ("Three", "c")])
    let cut = String(text.prefix(upTo: text.firstRange(of: "<id>103")?.lowerBound ?? text.endIndex))
    let found = Self.entries(cut)
    #expect(found.compactMap { try? $0.get().facts.title } == ["One", "Two"])
    #expect(found.count == 3)
    #expect(
      throws: DocumentError(
        DocumentID("dump"),
        at: .init(offset: cut.utf8.count, line: cut.count { $0 == "\n" } + 1, entry: "Three"),
        .truncated(format: "dump"))
    ) { try found[2].get() }
    #expect(text.utf8.count > cut.utf8.count)
  }

  @Test func `a mistake in the XML costs the page that it is in`() throws {
    let text = Self.dump([("One", "a"), ("Two", "b < c"), ("Three", "c")])
    let found = Self.entries(text)
    #expect(found.map { try? $0.get().facts.title } == ["One", nil, "Three"])
    guard case .failure(let error) = found[1] else {
      Issue.record("the mistake was read")
      return
    }
    #expect(error.place?.entry == "Two")
    let mistake = try #require(text.firstRange(of: "< c")?.lowerBound)
    let offset = try #require(error.place?.offset)
    #expect(abs(offset - text.utf8.distance(from: text.startIndex, to: mistake)) < 4)
    #expect(error.place?.line == text[..<mistake].count { $0 == "\n" } + 1)
    guard case .malformed(format: "dump", _) = error.reason else {
      Issue.record("\(error.reason)")
      return
    }
  }

  @Test func `what stands between pages and is none is named once`() {
    let text = Self.dump([("One", "a"), ("Two", "b")])
      .replacing("</page>", with: "</page> <x>y</x> z", maxReplacements: 1)
    let found = Self.entries(text)
    #expect(found.map { try? $0.get().facts.title } == ["One", nil, "Two"])
  }

  @Test(arguments: [1, 5, 64, 1 << 16])
  func `reading goes on after any page`(length: Int) throws {
    let text = Self.dump([("One", "a"), ("Two", "b < c"), ("Three", "한"), ("Four", "d")])
    let all = Self.entries(text)
    let facts = DocumentFacts(id: DocumentID("dump"))
    for (number, entry) in all.enumerated() {
      guard let mark = try? entry.get().next else { continue }
      let source = MemorySource(Array(text.utf8), piecesOf: length)
      let rest = DumpFormat.entries(in: source, about: facts, after: mark)
      let expected = all.dropFirst(number + 1).map { try? $0.get().facts.id }
      #expect(rest.map { try? $0.get().facts.id } == expected)
    }
    #expect(all.count { (try? $0.get().next) != nil } == 3)
  }

  @Test func `entities that are declared are refused`() {
    let bomb = """
      <?xml version="1.0"?>
      <!DOCTYPE mediawiki [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
      <mediawiki><page><title>&b;</title></page></mediawiki>
      """
    let found = Self.entries(bomb)
    #expect(found.count == 1)
    guard case .failure(let error) = found[0] else {
      Issue.record("the bomb was read")
      return
    }
    #expect(error.reason == .entityExpansion)
  }

  @Test func `a filter keeps pages by title and by template, and every failure`() {
    let text = Self.dump([
      ("One", "{{Infobox television|a=b}}"), ("Two", "{{infobox_television\n|a=b}}"),
      ("Three", "{{Infobox television episode}}"), ("Four", "Infobox television"),
      ("Five", "{{x}} {{ Infobox television }}"),
    ]).dropLast(14)
    let all = EntryStream(Self.entries(String(text)).makeIterator())
    let kept = EntryFilter(template: "Infobox television")(all).map { try? $0.get().facts.title }
    #expect(kept == ["One", "Two", "Five", nil])
    let titled = EntryStream(Self.entries(String(text)).makeIterator())
    let chosen = EntryFilter(title: { $0.hasPrefix("T") })(titled).map { try? $0.get().facts.title }
    #expect(chosen == ["Two", "Three", nil])
  }
}
