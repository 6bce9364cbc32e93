import Claims
import Testing

@testable import Reading

/// What a story is about, where no quotation marks tell.
struct TopicTests {
  @Test(arguments: [
    (
      "Cold River, the medical drama set in Busan, returned on Monday. Mary Adams plays Jane Brown.",
      "Cold River"
    ),
    (
      "SBS's Cold River is over. Mary Adams played Jane Brown. Cold River drew many to the coast.",
      "Cold River"
    ),
    ("The finale of Cold River had everything. Mary Adams plays Jane Brown.", "Cold River"),
    ("Wildfire returns for its second season on tvN. Mary Adams plays Jane Brown.", "Wildfire"),
    ("Cold River (JTBC) is worth an hour. Mary Adams plays Jane Brown.", "Cold River"),
    (
      "Cold River says goodbye with a proposal or rather with two. The tvN romance ended on Sunday. Mary Adams played Jane Brown. We liked \"Warm Lake\" better.",
      "Cold River"
    ),
    (
      "We hear Cold River, which returns to BBC Two for its last season. Mary Adams plays Jane Brown. \"Warm Lake\" is over.",
      "Cold River"
    ),
    (
      "\"Cold River\" stars two friends. They worked together on the 2013 SBS drama \"Warm Lake\". Mary Adams plays Jane Brown.",
      "Cold River"
    ),
  ])
  func `the words around a plain name make it the series of the story`(
    _ text: String, _ series: String
  ) throws {
    let told = try ShortStory(text).told
    #expect(
      told.contains {
        $0.subject == series && $0.property == "castMember" && $0.value == "Mary Adams"
      }, "\(told)")
  }

  @Test func `an article without marks is about the series that it stands under`() throws {
    let told = try ShortStory(
      """
      The Cold River (Turkish: Soğuk Nehir) is a Turkish historical drama series that began on \
      March 16, 2024.
      """, title: "The Cold River"
    ).told
    #expect(told.contains { $0.subject == "The Cold River" && $0.property == "firstAired" })
    #expect(told.contains { $0.value == "Soğuk Nehir" && $0.qualifiers["language"] == "tr" })
  }

  @Test func `a family name alone stays with whom it meant before`() throws {
    let told = try ShortStory(
      """
      \"Cold River\" is back. Kim Min-su plays Han Ji-woo. Kim is glad.

      The script is by Kim Ha-na.

      Kim's agency, Blue Lamp Entertainment, has no comment.
      """
    ).told
    let agencies = told.filter { $0.property == "agency" }.map(\.subject)
    #expect(agencies == ["Kim Min-su"], "\(told)")
  }

  @Test func `the one day to come of a story is that of the premiere`() throws {
    func premieres(_ text: String) throws -> [Told] {
      try ShortStory(text).told.filter { $0.property == "firstAired" }
    }
    #expect(
      try premieres("Mary Adams leads \"Cold River\". The outing is penned in for March 9.").map(
        \.value)
        == ["2025-03-09"])
    #expect(try premieres("\"Cold River\" is back. Its fan meeting will air on March 9.").isEmpty)
    #expect(try premieres("\"Cold River\" is back. The episode will air on March 9.").isEmpty)
  }

  @Test func `each item of a brief has the series at its head`() throws {
    let told = try ShortStory(
      """
      - Cold River (tvN): the thriller begins on March 16, 2025. Mary Adams writes.
      - Warm Lake has been renewed for a second season. Jane Brown directs.
      """, title: "What is coming, in brief"
    ).told
    #expect(
      told.contains {
        $0.subject == "Cold River" && $0.property == "writer" && $0.value == "Mary Adams"
      }, "\(told)")
    #expect(
      told.contains {
        $0.subject == "Warm Lake" && $0.property == "director" && $0.value == "Jane Brown"
      }, "\(told)")
  }

  @Test func `a series that a sentence brings up is what the next ones are about`() throws {
    let told = try ShortStory(
      """
      "Cold River" ended on Sunday. Its slot goes to tvN's "Warm Lake". The thriller stars Mary Adams.

      Jane Brown directed "Cold River". Nobody has said more.
      """
    ).told
    #expect(told.contains { $0.subject == "Warm Lake" && $0.value == "Mary Adams" }, "\(told)")
    #expect(told.contains { $0.subject == "Cold River" && $0.value == "Jane Brown" }, "\(told)")
  }

  @Test func `what somebody did before is brought up and left`() throws {
    let told = try ShortStory(
      """
      "Cold River" begins on Sunday. Mary Adams, who wrote it, is known for "Warm Lake". The drama stars \
      Jane Brown.
      """
    ).told
    #expect(told.contains { $0.subject == "Cold River" && $0.value == "Jane Brown" }, "\(told)")
    #expect(!told.contains { $0.subject == "Warm Lake" && $0.value == "Jane Brown" }, "\(told)")
  }

  @Test func `where titles stand in quotation marks a head in capitals is a rubric`() throws {
    let told = try ShortStory(
      """
      "Cold River" has many people in it.

      THE ELDER SON. Kim Min-su plays Han Ji-woo.

      THE REST. Lee Ha-na plays Oh Se-ri.
      """
    ).told
    #expect(
      told.filter { $0.property == "castMember" }.map(\.subject) == ["Cold River", "Cold River"])
  }

  @Test func `labelled values under a title line are of that title`() throws {
    let told = try ShortStory(
      """
      Cold River
      Starring: Mary Adams, Jane Brown
      Director: Kim Min-su
      Episodes: 12

      Warm Lake
      Starring: Lee Ha-na as Oh Se-ri
      Director: Park Jun-ho
      Episodes: 16
      """, title: "New this week"
    ).told
    #expect(
      told.contains {
        $0.subject == "Cold River" && $0.property == "director" && $0.value == "Kim Min-su"
      }, "\(told)")
    #expect(
      told.contains {
        $0.subject == "Warm Lake" && $0.property == "director" && $0.value == "Park Jun-ho"
      }, "\(told)")
    #expect(
      told.contains { $0.value == "Lee Ha-na" && $0.qualifiers["character"] == "Oh Se-ri" },
      "\(told)")
  }

  @Test func `a story in small letters is read as one with capitals`() throws {
    let told = try ShortStory(
      """
      so i watched the whole of warm winter lake last night and i have thoughts.

      first of all kim min su as han ji woo is everything. lee ha na plays oh se ri and she steals the show. warm winter lake is directed by park jun ho, it airs on jtbc.
      """
    ).told
    #expect(
      told.contains {
        $0.subject == "Warm Winter Lake" && $0.property == "castMember" && $0.value == "Lee Ha Na"
          && $0.qualifiers["character"] == "Oh Se Ri"
      }, "\(told)")
    #expect(told.contains { $0.property == "director" && $0.value == "Park Jun Ho" }, "\(told)")
    #expect(told.contains { $0.property == "network" && $0.value == "JTBC" }, "\(told)")
  }

  @Test func `a quotation mark behind a title cuts no label off`() {
    let passage = Marked("Happy Weekend “Cold River” on tvN").passage
    #expect(HeadLabel(passage, Grammar.english.vocabulary) == nil)
    let labelled = Marked("Cold River – tvN, Saturdays").passage
    #expect(HeadLabel(labelled, Grammar.english.vocabulary)?.title == "Cold River")
  }

  @Test func `a headline that gives every word a capital makes no names`() throws {
    let told = try ShortStory(
      "Mary Adams plays Jane Brown in Cold River, a thriller for tvN. Cold River begins on March 16, 2025.",
      title: "Mary Adams Circling Magic River Series From Streaming Giant"
    ).told
    #expect(told.contains { $0.subject == "Cold River" && $0.value == "Mary Adams" }, "\(told)")
    #expect(
      !told.contains { $0.subject.contains("Magic") || $0.value.contains("Magic") }, "\(told)")
  }
}
