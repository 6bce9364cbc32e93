import Claims
import Publishing
import Testing

/// What every export keeps.
struct ExportTests {
  @Test func `the names of the formats are different`() {
    let names = Exports.all.map { $0.name }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { Exports.named($0) != nil })
    #expect(Exports.named("papyrus") == nil)
  }

  @Test(arguments: Exports.all.map { $0.name })
  func `the same record gives the same bytes`(name: String) throws {
    let format = try #require(Exports.named(name))
    let dossier = try harbour().dossier(of: "Quiet Harbour")
    let text = format.text(of: dossier)
    #expect(text == format.text(of: try harbour().dossier(of: "Quiet Harbour")))
    #expect(text.utf8.last == UInt8(ascii: "\n"))
    #expect(text.contains(name == "csv" ? "4.25" : "Lee Da-rin"))
  }

  @Test func `what is not known has no line among the figures`() throws {
    let text = RatingsCSV.text(of: try harbour().dossier(of: "Quiet Harbour"))
    let lines = text.split(separator: "\r\n")
    #expect(lines.count == 4)
    #expect(lines.dropFirst().allSatisfy { $0.contains("nationwide") })
    #expect(!text.contains(",3,,"))
  }

  @Test func `markup in names is text in XML`() throws {
    let text = MediaServerNFO.text(of: try harbour().dossier(of: "Quiet Harbour"))
    #expect(text.contains("<name>Park &lt;b&gt;Ga-on&lt;/b&gt;</name>"))
    #expect(text.contains("<role>Han &amp; Co</role>"))
    #expect(text.contains("<originaltitle>조용한 항구</originaltitle>"))
    #expect(text.contains("<status>Ended</status>"))
  }

  @Test func `markup in names is text in Markdown`() throws {
    let text = MarkdownExport.text(of: try harbour().dossier(of: "Quiet Harbour"))
    #expect(text.contains("Park \\<b\\>Ga-on"))
    #expect(text.contains("[^1]: "))
  }

  @Test func `linked data uses the terms of the vocabulary`() throws {
    let text = LinkedDataExport.text(of: try harbour().dossier(of: "Quiet Harbour"))
    #expect(text.contains("\"wdt:P58\""))
    #expect(text.contains("\"@type\":\"schema:TVSeries\""))
  }
}
