import Claims
import Documents
import Testing

struct WikitextPageTests {
  @Test func `a page is cut into fields, prose, items and tables`() throws {
    let document = try page(String(decoding: WikitextSample.own.bytes, as: UTF8.self))
    #expect(document.title == "The Lantern Keeper")
    #expect(
      outline(document) == """
        field: Short Description = Series of 2021
        field: Name = The Lantern Keeper
        field: hangul = 등대지기
        field: rr = Deungdaejigi
        field: Genre = Mystery & Drama
        field: Network = Channel A & B
        field: First Aired = 2021-03-05
        field: Num Episodes = 12
        p: The Lantern Keeper (Korean: 등대지기; lit. Keeper of the Lighthouse) is a series. It was seen by 1 million people.
        h2: Cast
        h3: Main
        item: Han Seo as Yun
          under: Keeper of the light.
        term: Harbour
        item: Oh Min as Captain Bae
          under: He drinks.
        h2: Episodes
        table: Shares
          | *No.<1x2> | *Share<2x1>
          | *A | *B
          | 1 | 4.1% | <1x2>
          | 2 | 3.9%
        table: Part 1
          | *Title | *Singer | *Length
          | Low Tide | Ha | 3:10
        field: Category = Lighthouses
        """)
  }

  @Test(arguments: [
    ("{{ubl|A|B}}", "A & B"),
    ("{{Unbulleted list|[[A]]|class=x|B}}", "A & B"),
    ("{{plainlist|\n* [[A]]\n* B\n}}", "A & B"),
    ("{{hlist|A|B}}", "A & B"),
    ("A<br>B<br />C", "A & B & C"),
    ("[[A]], [[B]]", "A, B"),
    ("{{start date|2022|11|18}}", "2022-11-18"),
    ("{{End date|df=yes|2022|9}}", "2022-09"),
    (
      "{{film date|2016|5|6|[[Cannes]]|2016|7|20|Seoul}}",
      "2016-05-06 (Cannes) & 2016-07-20 (Seoul)"
    ),
    ("{{start date|2022|13|1}}", "2022 13 1"),
    ("{{based on|''A''|B}}", "A by B"),
    ("{{ill|A B|lt=A|ko|가}}", "A"),
    ("{{KRW|13 billion}}", "₩13 billion"),
    ("32{{efn|Two at a time.}}", "32"),
    ("{{langx|ko|가나}}", "Korean: 가나"),
    ("{{URL|https://a.example}}", "https://a.example"),
    ("[https://a.example Site]", "Site"),
    ("Hwa&amp;Dam &ndash; &#x41;", "Hwa&Dam – A"),
    ("{{nowrap|A B}} {{small|(C)}}", "A B (C)"),
    ("{{unheard of|A}} B", "A B"),
    ("{{unheard of|A|B}} C", "C"),
    ("{{nihongo|A|亜|a}}", "A (亜, a)"),
    ("[[W (play)|]]", "W"),
    ("<s>A</s> B", "A B"),
    ("{{n/a}}", "(no field)"),
  ])
  func `a field's value is parted and read as it shows`(value: String, expected: String) throws {
    let document = try page("{{Infobox television\n| company = \(value)\n}}")
    let company = document.blocks.compactMap { block -> [String]? in
      guard case .field("Company", let values) = block.content else { return nil }
      return values.map(\.text)
    }
    #expect((company.first?.joined(separator: " & ") ?? "(no field)") == expected)
  }

  @Test(arguments: [
    ("{{Korean|hangul=가|rr=ga}}", "field: hangul = 가\nfield: rr = ga"),
    ("{{lang-ko|가|ga}}", "field: hangul = 가"),
    ("{{langx|ko|가}}", "field: hangul = 가"),
    ("{{lang|ko|가}}", "field: Native Name = 가"),
    ("{{lang-ja|亜}}", "field: Native Name = 亜"),
    (
      "亜<br>{{Infobox Korean name|child=yes|hangul=가}}", "field: Native Name = 亜\nfield: hangul = 가"
    ),
  ])
  func `the forms of a name in other scripts are fields of their own`(
    value: String, expected: String
  ) throws {
    #expect(outline(try page("{{Infobox x\n| native_name = \(value)\n}}")) == expected)
  }

  @Test(arguments: [
    ("show_name", "Name"), ("num_episodes", "Num Episodes"), ("channel", "Network"),
    ("based on", "Based On"), ("first_aired", "First Aired"), ("alt_name", "Alt Name"),
    ("executive_producer", "Executive Producer"), ("hangul", "hangul"), ("Director", "Director"),
  ])
  func `a parameter has one name whatever the box calls it`(parameter: String, field: String) throws
  {
    let document = try page("{{Infobox show|\(parameter)=A}}")
    #expect(outline(document) == "field: \(field) = A")
  }

  @Test(arguments: [
    ("''It'' is '''bold'''", "It: italic, bold: bold"),
    ("'''''A''' b'' c", "A b: italic, A: bold"),
    ("L'''amour'' fou", "amour: italic"),
    ("''A\n\nb", "A: italic"),
    ("[[A (band)|B]]s", "B: link(\"A (band)\")"),
    ("<span style=\"color:red\">A</span> b", "A: colour(\"red\")"),
    ("<del>A</del> b", "A: aside"),
  ])
  func `words set apart are marked`(text: String, expected: String) throws {
    let block = try #require(try page(text).blocks.first)
    let passage = try #require(passages(of: block).first)
    let marks = passage.marks.map { mark in
      "\(String(decoding: passage.bytes[mark.range], as: UTF8.self)): \(mark.style)"
    }
    #expect(marks.joined(separator: ", ") == expected)
  }

  @Test(arguments: [
    ("{{lang-ko|가}}", "Korean: 가"),
    ("{{langx|ko|가|rr=ga|lit=go}}", "Korean: 가; RR: ga; lit. go"),
    ("{{lang|ko|가}}", "가"),
    ("a{{refn|b}} c{{citation needed|date=May 2020}}.", "a c."),
    ("a {{circa|1990}}{{snd}}{{dts|1991|2}}", "a c. 1990 – 1991-02"),
    ("a <!-- b --> c", "a c"),
    ("a [[File:x.jpg|thumb|b]] c [[ko:가]]", "a c"),
    ("a {{formatnum:1234}} {{#if:b|c}}", "a 1234"),
    ("<nowiki>[[a]]</nowiki> <math>b</math>c", "[[a]] c"),
  ])
  func `prose reads as it shows`(text: String, expected: String) throws {
    #expect(outline(try page("x " + text)) == "p: x " + expected)
  }

  @Test(arguments: [
    ("* a\n** b\n* c", "item: a\nitem: b\nitem: c"),
    ("* a as b\n** He is c.", "item: a as b\n  under: He is c."),
    ("# a\n#: b", "item: a\n  under: b"),
    ("; a\n: b\n: c", "item: a\n  under: b\n  under: c"),
    (": a", "p: a"),
    ("a\nb\n\nc", "p: a b\np: c"),
    ("a\n{{Navbox x|y}}\nb", "p: a b"),
    ("{{About|a}}\na", "p: a"),
    ("== a ==\n'''b'''\nc", "h2: a\np: b c"),
    ("#REDIRECT [[A b]]", "field: Redirect = A b"),
    ("{{columns-list|\n* a\n* b\n}}", "item: a\nitem: b"),
    ("{|\n|\n* a\n* b\n|\n* c\n|}", "item: a\nitem: b\nitem: c"),
    ("{|\n| a\n| rowspan=2 | b\n|-\n| [[c|d]] || e\n|}", "table: -\n  | a | b<1x2>\n  | d | e"),
    ("{|\n! a\n|\n{|\n| b\n|}\n|}\nc", "table: -\n  | *a | \np: c"),
    ("{|\n| a", "table: -\n  | a"),
    ("== See also ==\n* a\n=== b ===\nc\n== D ==\ne", "h2: D\np: e"),
    (
      "{{Episode table|episodes={{Episode list|EpisodeNumber=1|Title=A|OriginalAirDate={{Start date|2020|1|2}}|ShortSummary=B}}}}",
      "table: -\n  | *No. | *Title | *Original air date\n  | 1 | A | 2020-01-02"
    ),
  ])
  func `lines make blocks`(text: String, expected: String) throws {
    #expect(outline(try page(text)) == expected)
  }

  @Test func `a made passage points to the template that makes it, a copied one to its own bytes`()
    throws
  {
    let document = try page(
      "{{Infobox x|first_aired={{start date|2022|11|18}}|a=[[B|C &amp; D]] e}}")
    let values = document.blocks.flatMap(passages)
    #expect(values.map(\.text) == ["2022-11-18", "C & D e"])
    #expect(document.words(in: values[0].source(of: 0..<4)) == "{{start date|2022|11|18}}")
    #expect(document.words(in: values[1].source(of: 0..<1)) == "C")
    #expect(document.words(in: values[1].source(of: 2..<3)) == "&amp;")
    #expect(document.words(in: values[1].source(of: 0..<7)) == "C &amp; D]] e")
  }

  @Test(arguments: WikitextSample.all)
  func `what was copied stands in the page where the passage says`(sample: WikitextSample) throws {
    let document = try WikitextFormat.documents(in: sample.bytes, about: .test)[0]
    var copied = 0
    var astray = 0
    for passage in document.blocks.flatMap(passages) {
      for index in passage.bytes.indices {
        let source = passage.source(of: index..<index + 1)
        guard source.count == 1, passage.bytes[index] > UInt8(ascii: " ") else { continue }
        let stands = document.text[source.lowerBound] == passage.bytes[index]
        copied += stands ? 1 : 0
        astray += stands || document.text[source.lowerBound] < 0x80 ? 0 : 1
      }
    }
    #expect(copied > document.text.count / 8 && astray == 0)
  }

  @Test(arguments: WikitextSample.all)
  func `truncations are survived and read alike each time`(sample: WikitextSample) throws {
    // A prime step falls into every kind of place; the tree itself is tried on every length.
    for length in stride(
      from: 1, to: sample.bytes.count, by: sample.name.hasSuffix(".wiki") ? 61 : 1)
    {
      let bytes = Array(sample.bytes[..<length])
      guard let document = try? WikitextFormat.documents(in: bytes, about: .test).first else {
        continue
      }
      for block in document.blocks {
        let end = passages(of: block).map(\.source.upperBound).max() ?? 0
        #expect(max(block.range.upperBound, end) <= length)
      }
      if length % 10 == 0 {
        let again = try WikitextFormat.documents(in: bytes, about: .test)[0]
        #expect(outline(document) == outline(again))
      }
    }
  }

  /// A time that grew with the square would be minutes.
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "{{a|", "[[a|", "{{ubl|", "{|\n|\n* ", "<span>", "* ", ": ", "{{Infobox x|a=", "== a ==\n",
      "{{Infobox x}}", "<ref>a</ref>", "{|\n|-\n", "[[Category:a]]",
    ])
  func `a page of a hundred thousand marks is read`(mark: String) throws {
    let text = String(repeating: mark, count: 100_000)
    #expect(try page(text).text == Array(text.utf8))
  }
}

struct WikitextReferenceTests {
  @Test func `a reference names its source and the words it stands for`() throws {
    let document = try page(String(decoding: WikitextSample.own.bytes, as: UTF8.self))
    let references = document.references.map { reference in
      [reference.title, reference.publisher, reference.date, reference.url].map { $0 ?? "-" }
        .joined(separator: ", ") + " ⟵ "
        + document.words(in: reference.supports).split(separator: "\n").joined(separator: "⏎")
        .suffix(27)
    }
    #expect(
      references == [
        "Twelve, B News, March 1, 2021, https://b.example/1 ⟵ | num_episodes = 12",
        "Twelve, B News, March 1, 2021, https://b.example/1 ⟵  Lighthouse}}) is a series.",
        "A count, -, -, https://c.example ⟵ lion}} people.<!-- who? -->",
        "Shares, Count Ltd, -, - ⟵ | 2 || 3.9%<ref name=n/>⏎|}",
        "Twelve, B News, March 1, 2021, https://b.example/1 ⟵ 3.9%",
      ])
  }

  @Test func `the reference that says the least besides comes first`() throws {
    let document = try page(
      "{|\n|+ A<ref>B</ref>\n| 1 || 2%<ref>C</ref>\n|}\nD.<ref>E</ref><ref>F</ref> G.")
    func titles(_ words: String) throws -> [String?] {
      let text = Array(document.text)
      let place = try #require(text.firstIndex(of: words.utf8.first!))
      return document.references(for: place..<place + 1).map(\.title)
    }
    #expect(try titles("2") == ["C", "B"])
    #expect(try titles("D") == ["E", "F"])
    #expect(try titles("G") == [])
  }
}

/// The document that a page of wikitext makes.
private func page(_ text: String) throws -> Document {
  try WikitextFormat.documents(in: Array(text.utf8), about: .test)[0]
}
