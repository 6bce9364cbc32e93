import Claims
import Testing

@testable import Reading

struct DimensionTests {
  @Test(arguments: [
    "It premieres on ⟦January 4, 2025⟧.",
    "It premieres on ⟦Saturday, January 4⟧.",
    "It ran from ⟦April 8 to May 28, 2024⟧.",
    "It airs ⟦Saturdays and Sundays⟧ at ⟦9:20 p.m. KST⟧.",
    "It took ⟦24.850 percent⟧ of the audience.",
    "Its budget is ⟦50 billion won⟧.",
    "The ⟦16th and final episode⟧ ended it.",
    "It has ⟦16 episodes⟧ of ⟦70 minutes⟧.",
    "It was made in ⟦2019⟧.",
  ])
  func `measured things are found where they stand`(_ sentence: String) {
    let marked = Marked(sentence)
    #expect(marked.dimensions == marked.words)
  }

  @Test(arguments: [
    ("⟦HK$45 million⟧", "HKD"), ("⟦NT$45 million⟧", "TWD"), ("⟦A$4.5m⟧", "AUD"),
    ("⟦C$45,000,000⟧", "CAD"), ("⟦US$45 million⟧", "USD"), ("⟦$45 million⟧", "USD"),
  ])
  func `the letters before a dollar sign say whose dollars they are`(
    _ amount: String, _ currency: String
  ) {
    let marked = Marked("Its budget is \(amount).")
    #expect(marked.dimensions == marked.words)
    guard case .money(let money) = marked.passage.dimensions.first?.kind else {
      Issue.record("no money in \(amount)")
      return
    }
    #expect(money.currency == currency)
  }

  @Test func `the dollars of a country that no list has are no money`() {
    let found = Marked("Its budget is R$45 million.").passage.dimensions
    #expect(!found.contains { if case .money = $0.kind { true } else { false } })
  }

  @Test(arguments: [
    "May Kim was there.", "They march on.", "The second lead was good.", "Nobody won it.",
  ])
  func `everyday words measure no day and no share`(_ sentence: String) {
    let found = Marked(sentence).passage.dimensions.filter {
      switch $0.kind {
      case .date, .span, .percent, .money, .time, .weekdays: true
      default: false
      }
    }
    #expect(found.isEmpty)
  }

  @Test(arguments: [
    ("on the 18th", "2024-12-18"), ("tomorrow", "2024-12-17"), ("on January 4", "2025-01-04"),
    ("on January 4, 2026", "2026-01-04"), ("next year", "2025"), ("next month", "2025-01"),
  ])
  func `a day is settled by the day of the story`(_ words: String, _ iso: String) throws {
    let told = try ShortStory("The drama \"Cold River\" will premiere \(words).").told
    #expect(told.contains { $0.property == "firstAired" && $0.value == iso }, "\(told)")
  }
}
