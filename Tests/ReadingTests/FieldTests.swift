import Claims
import Documents
import Testing

@testable import Reading

/// What labelled values say of the series that a page is about.
struct FieldTests {
  @Test(arguments: [
    ("Thai title: แม่น้ำ", "alsoKnownAs | แม่น้ำ | language=th"),
    ("Spanish title: El río", "alsoKnownAs | El río | language=es"),
    ("Hanja: 江", "alsoKnownAs | 江 | language=ko"),
    ("Based on: Warm Lake (novel) by Mary Adams", "basedOn | Warm Lake | form=novel"),
    ("Based on: the webtoon “Warm Lake”", "basedOn | Warm Lake | form=webtoon"),
    ("Main cast: Mary Adams, Rose Hill", "castMember | Rose Hill | tier=main"),
    (
      "Supporting cast: Mary Adams as Jane Brown",
      "castMember | Mary Adams | character=Jane Brown, tier=supporting"
    ),
    ("Day and time: Saturdays, 20:30", "airsAt | 20:30"),
    ("First episode: 18 December 2021", "firstAired | 2021-12-18"),
    ("Release date: March 4 – April 23, 2023", "lastAired | 2023-04-23"),
    ("First episode: 2023/03/04", "firstAired | 2023-03-04"),
    ("Runtime: Saturday & Sunday 21:10 (70 min.)", "airsOn | sunday"),
    ("Screenwriter(s): Mary Adams", "writer | Mary Adams"),
  ])
  func `a label says what its value is`(_ field: String, _ claim: String) throws {
    let text = "Cold River\n\nInfobox:\n- Genre: Drama\n- \(field)\n\nCold River is a series."
    let document = try PlainTextFormat.documents(
      in: Array(text.utf8), about: DocumentFacts(id: DocumentID("page")))[0]
    let told = Reader().read(document).claims.map(Told.init)
    let expected = Told(line: "Cold River | " + claim)
    #expect(told.contains { expected.isSaid(by: $0) }, "\(told)")
  }

  @Test func `the works of a person's page are read with year and part`() throws {
    let text = """
      {{Infobox person
      | name = Mary Adams
      | occupation = Actress
      }}
      '''Mary Adams''' is an actress.

      == Filmography ==
      {| class="wikitable"
      ! Year !! Title !! Role !! Notes
      |-
      | rowspan="2" | 2019 || ''[[Cold River]]'' || Jane Brown || 
      |-
      | ''Warm Lake'' || Herself || Cameo
      |}

      == Awards ==
      {| class="wikitable"
      ! Year !! Title !! Role !! Result
      |-
      | 2020 || ''Grey Hill'' || Jane Brown || Won
      |}
      """
    let document = try WikitextFormat.documents(
      in: Array(text.utf8), about: DocumentFacts(id: DocumentID("page")))[0]
    let told = Reader().read(document).claims.map(Told.init)
    let expected = [
      "Mary Adams | creditedIn | Cold River | role=cast, character=Jane Brown, date=2019",
      "Mary Adams | creditedIn | Warm Lake | role=cast, date=2019",
    ].map(Told.init(line:))
    for line in expected { #expect(told.contains { line.isSaid(by: $0) }, "\(told)") }
    #expect(!told.contains { $0.value == "Grey Hill" || $0.qualifiers["character"] == "Herself" })
  }

  @Test func `a box under a heading gives a page no name`() throws {
    let text = """
      {{Infobox television
      | network = tvN
      }}
      '''''Cold River''''' is a drama series.

      == Soundtrack ==
      {{Infobox album
      | name = Cold River OST
      | artist = Mary Adams
      }}
      """
    let document = try WikitextFormat.documents(
      in: Array(text.utf8), about: DocumentFacts(id: DocumentID("page")))[0]
    let told = Reader().read(document).claims.map(Told.init)
    let line = Told(line: "Cold River | network | tvN")
    #expect(told.contains { line.isSaid(by: $0) }, "\(told)")
  }

  @Test func `the author of the work that a series is based on is told`() throws {
    let story = try ShortStory("\"Cold River\" is based on the novel \"Warm Lake\" by Mary Adams.")
    let told = Told(line: "Mary Adams | creditedIn | Warm Lake | role=writer")
    #expect(story.told.contains { told.isSaid(by: $0) }, "\(story.told)")
  }

  @Test(arguments: [
    (
      "birth_date = 1990\n| occupation = Actress\n| agent = Blue Wood",
      ["Cold River | occupation | actress", "Cold River | agency | Blue Wood"]
    ),
    ("current_members = Rainy", ["Rainy | memberOf | Cold River"]),
    (
      "artist = Rainy\n| album = Moons\n| released = May 3, 2020",
      ["Cold River | performer | Rainy", "Cold River | releasedOn | 2020-05-03"]
    ),
    (
      "artist = Various artists\n| type = EP\n| released = May 3, 2020",
      ["Cold River | releasedOn | 2020-05-03 | form=EP"]
    ),
    ("capital = Busan\n| language = Korean", []),
  ])
  func `a box is read as one of what its labels are of`(_ fields: String, _ claims: [String]) throws
  {
    let page = "{{Infobox thing\n| name = Cold River\n| \(fields)\n}}\n'''Cold River''' is here.\n"
    let document = try WikitextFormat.documents(
      in: Array(page.utf8), about: DocumentFacts(id: DocumentID("page")))[0]
    let read = Reader().read(document).claims
    let told = read.map(Told.init)
    #expect(!read.contains { $0.kind == .series })
    #expect(told.count == claims.count, "\(told)")
    for expected in claims.map(Told.init(line:)) {
      #expect(told.contains { expected.isSaid(by: $0) }, "\(told)")
    }
  }

  @Test(arguments: [
    ("First aired: January 5, 2025", "firstAired | 2025-01-05 | | expected"),
    ("First aired: December 5, 2024", "firstAired | 2024-12-05 | | asserted"),
  ])
  func `a day to come is a plan in a box as in prose`(_ field: String, _ claim: String) throws {
    let story = try ShortStory("Cold River\n\nInfobox:\n- Genre: Drama\n- \(field)\n")
    let expected = Told(line: "Cold River | " + claim)
    #expect(story.told.contains { expected.isSaid(by: $0) }, "\(story.told)")
  }

  @Test(arguments: [
    ("Romaji: Tsumetai Kawa", "ja"), ("RR: Chagaun Gang", "ko"), ("Pinyin: Leng He", "zh"),
    ("Thai: แม่น้ำ; romanized: Maenam", "th"),
  ])
  func `a title in Latin letters is of the language that the system is for`(
    _ bracket: String, _ language: String
  ) throws {
    let page =
      "{{Infobox television\n| genre = Thriller\n| network = tvN\n}}\n'''Cold River''' (\(bracket)) is a series.\n"
    let document = try WikitextFormat.documents(
      in: Array(page.utf8), about: DocumentFacts(id: DocumentID("page"), title: "Cold River"))[0]
    let told = Reader().read(document).claims.map(Told.init)
    let names = told.filter { $0.property == "alsoKnownAs" }
    #expect(!names.isEmpty && names.allSatisfy { $0.qualifiers["language"] == language }, "\(told)")
  }

  @Test func `figures of episodes side by side, and a table without a head, are read`() throws {
    for table in [
      "| Episode | 1 | 2 |\n| Date | March 3 | March 4 |\n| Nationwide | 3.1% | 4.0% |",
      "| Ep. 1 | March 3 | 3.1% |\n| Ep. 2 | March 4 | 4.0% |",
    ] {
      let story = try ShortStory("The drama \"Cold River\" goes on.\n\n\(table)\n")
      let claim = Told(line: "Cold River | audienceShare | 4 | episode=2")
      #expect(story.told.contains { claim.isSaid(by: $0) }, "\(story.told)")
    }
  }

  @Test func `a line over a list of figures says where they are from`() throws {
    let story = try ShortStory(
      "“Cold River” airs on MBC.\n\nNationwide, Nielsen Korea\n\n1. “Cold River” (MBC): 4.0% (ep. 2)\n2. “Warm Lake” (tvN): 3.3% (ep. 7)"
    )
    let claim = Told(line: "Warm Lake | audienceShare | 3.3 | area=nationwide, episode=7")
    #expect(story.told.contains { claim.isSaid(by: $0) }, "\(story.told)")
  }

  @Test func `an episode that was cut into parts has a figure for each of them`() throws {
    let told = try ShortStory(
      """
      The last weeks of "Cold River", part by part:

      | Ep. | Date | Part 1 | Part 2 |
      | 11 | Dec. 6 | 12.0% | 15.2% |
      | 12 | Dec. 13 | - | 16.5% |
      Nielsen Korea, nationwide
      """
    ).told
    for line in [
      "Cold River | audienceShare | 15.2 | episode=11, part=2, area=nationwide, measuredBy=Nielsen Korea | attributed",
      "Cold River | audienceShare | 12 | episode=11, part=1",
      "Cold River | audienceShare | 16.5 | episode=12, part=2",
    ] {
      #expect(told.contains { Told(line: line).isSaid(by: $0) }, "\(line) of \(told)")
    }
    #expect(told.count { $0.property == "audienceShare" } == 3)
  }

  @Test func `a timetable says which episodes are shown on which day`() throws {
    let told = try ShortStory(
      """
      tvN has a new timetable for "Cold River".

      Fri., Dec. 20: episode 13
      Sat., Dec. 21: episodes 14 and 15
      Fri., Dec. 27: no broadcast
      """
    ).told
    let days = told.filter { $0.property == "episodeAired" }
    #expect(
      Set(days.map { "\($0.qualifiers["episode"] ?? "") \($0.value)" })
        == ["13 2024-12-20", "14 2024-12-21", "15 2024-12-21"], "\(told)")
  }

  @Test func `a feast is a day`() throws {
    let story = try ShortStory("“Cold River” premieres on Christmas Eve.")
    let claim = Told(line: "Cold River | firstAired | 2024-12-24")
    #expect(story.told.contains { claim.isSaid(by: $0) }, "\(story.told)")
  }

  @Test(arguments: [
    "Columns: title, channel, episode, rating.", "In order: title, channel, episode, rating.",
    "The columns are title, channel, episode, rating.",
  ])
  func `a line may name the columns of the table below it`(_ line: String) throws {
    let story = try ShortStory(
      "The drama “Cold River” goes on.\n\n\(line)\n\n| Cold River | tvN | 5 | 4.1% |\n| Warm Lake | MBC | 7 | 3.3% |\n"
    )
    let claim = Told(line: "Warm Lake | audienceShare | 3.3 | episode=7")
    #expect(story.told.contains { claim.isSaid(by: $0) }, "\(story.told)")
  }
}
