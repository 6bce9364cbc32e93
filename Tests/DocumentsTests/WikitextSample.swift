import Foundation
import Testing

/// A page to try the laws of wikitext on.
struct WikitextSample: Sendable, CustomTestStringConvertible {
  var name: String
  var bytes: [UInt8]
  var testDescription: String { name }

  static let all: [WikitextSample] = [own] + corpus

  /// A page with something of everything, in our own words.
  static let own = WikitextSample(
    name: "a page of our own",
    bytes: Array(
      """
      {{Short description|Series of 2021}}
      {{Infobox television
      | show_name = The Lantern Keeper
      | native_name = {{Infobox Korean name|child=yes|hangul=등대지기|rr=Deungdaejigi}}
      | genre = {{hlist|[[Mystery film|Mystery]]|Drama}}
      | network = {{ubl|[[A (channel)|Channel A]]|B}}
      | first_aired = {{Start date|2021|3|5|df=y}}
      | num_episodes = 12<ref name="n">{{cite web|title=Twelve|website=B News|date=March 1, 2021|url=https://b.example/1}}</ref>
      }}
      '''''The Lantern Keeper''''' ({{Korean|hangul=등대지기|lit=Keeper of the Lighthouse}}) is a series.<ref name="n" /> It was seen by {{nowrap|1&nbsp;million}} people.<!-- who? --><ref>[https://c.example A count] by C</ref>

      == Cast ==
      '''Main'''
      * [[Han Seo]] as '''Yun'''
      *: Keeper of the light.
      ;Harbour
      * Oh Min as Captain Bae<br />He drinks.

      == Episodes ==
      {| class="wikitable"
      |+ Shares<ref>{{cite web|publisher=Count Ltd|title=Shares}}</ref>
      ! rowspan="2" | {{abbr|No.|Number}} !! colspan="2" | Share
      |-
      ! A || B
      |-
      | 1 || style="color:red" | '''4.1%''' || rowspan="2" {{n/a}}
      |-
      | 2 || 3.9%<ref name=n/>
      |}
      {{Track listing|headline=Part 1|extra_column=Singer|title1=Low Tide|extra1=[[Ha]]|length1=3:10}}

      == References ==
      {{reflist}}
      Nothing of this is read.
      [[Category:Lighthouses]]
      """.utf8))

  /// The annotated pages.
  private static let corpus: [WikitextSample] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Corpus/dev")
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "wiki" }.sorted { $0.path < $1.path }
      .compactMap { file in
        (try? Data(contentsOf: file)).map {
          WikitextSample(name: file.lastPathComponent, bytes: [UInt8]($0))
        }
      }
  }()
}
