import Documents
import Testing

/// An input of one format, small, with as much of what the format has as fits.
struct FormatExample: Sendable, CustomTestStringConvertible {
  var format: any InputFormat.Type
  var fileName: String
  var bytes: [UInt8]
  /// How many documents it holds.
  var count = 1

  init(_ format: any InputFormat.Type, _ fileName: String, _ text: String, count: Int = 1) {
    self.format = format
    self.fileName = fileName
    self.bytes = Array(text.utf8)
    self.count = count
  }

  var testDescription: String { fileName }

  /// What is read of some bytes as this example's format.
  func read(_ bytes: [UInt8]) -> [Result<Document, DocumentError>] {
    let source = MemorySource(bytes, piecesOf: 61)
    let entries = Formats.entries(in: source, named: fileName, as: format, about: .test)
    return entries.flatMap { entry -> [Result<Document, DocumentError>] in
      do throws(DocumentError) {
        return try entry.get().documents().map { .success($0) }
      } catch {
        return [.failure(error)]
      }
    }
  }
}

extension FormatExample {
  static let all: [FormatExample] = plainText + wikitext + html + jsonLines + bundles

  static let plainText = [
    FormatExample(
      PlainTextFormat.self, "page.txt",
      """
      = Ask the Stars =

      Infobox
      - Genre: Romantic comedy
      - Starring:
        - Lee Min-ho
      - Network: tvN

      A drama (별들에게 물어봐) of 2025 — “in space”.

      ==Cast==
      ;People at MCC
      - Kim Joo-hun as Park Dong-ah
       A veteran, Choi Go-eun’s friend.

        - Average ratings**

      | | Date | Share | |
      | Nationwide | Seoul | | |
      | 1 | January 4 | 3.324% | ' |
      | 2 |
      """),
    FormatExample(
      PlainTextFormat.self, "story.txt",
      """
       date 2024-12-16 Jin’s song is expected soon.

      Title: Twelve
      Network: KBS
      Writer: A

      NOTES
      (a) One.
      SAT 2024-12-14
      A | tvN | 3.1
      B | SBS | -
      """),
    FormatExample(
      PlainTextFormat.self, "byline.txt",
      "A drama loses its lead\r\nBy A Desk | March 9, 2021\r\n\r\nNa In-woo (나인우) is in.\r\n"),
  ]

  static let wikitext = [
    FormatExample(
      WikitextFormat.self, "page.wiki",
      """
      {{Infobox television
      | image = x.jpg <!-- none -->
      | starring = {{Plainlist|
      * [[Lee Min-ho]]
      * [[Gong Hyo-jin|Gong]]<ref>{{cite web|title=A|date=2021-03-09|url=https://a.example}}</ref>
      }}
      | first_aired = {{Start date|2025|1|4}}
      }}
      '''''Ask the Stars''''' ({{Korean|hangul=별들에게 물어봐}}) is a drama &mdash; “in&nbsp;space”.

      == Cast ==
      === Main ===
      * [[Lee Min-ho]] as ''Gong Ryong''
      *: A doctor.
      ; People at MCC
      {| class="wikitable"
      |+ Ratings
      ! rowspan=2 | No. !! colspan="2" | Share
      |-
      ! Nationwide || Seoul
      |-
      | 1 || 3.324% || {{N/A}}
      |}
      <nowiki>[[x]]</nowiki>
      """)
  ]

  static let jsonLines = [
    FormatExample(
      JSONLinesFormat.self, "stories.jsonl",
      #"""
      {"id":"a","published":"2025-02-01","publisher":"tvN","text":"= A =\n\n- b as c\n d\n"}
      {"id":2,"text":"caf\u00e9 \ud83c\udf1f “q”"}
      """#, count: 2)
  ]

  static let bundles = [
    FormatExample(
      DumpFormat.self, "wiki.xml",
      DumpTests.dump([("One", "'''One''' is a [[drama]]."), ("Two", "== Cast ==\n* [[A]] as B")]),
      count: 2),
    FormatExample(FeedFormat.self, "daily.rss", FeedTests.rss, count: 2),
    FormatExample(FeedFormat.self, "weekly.xml", FeedTests.atom, count: 2),
    FormatExample(FeedFormat.self, "hourly.json", FeedTests.json, count: 2),
  ]
}
