import Claims
import Testing

struct PropertyTests {
  @Test func `no two properties have one name`() {
    #expect(Set(Property.all.map(\.name)).count == Property.all.count)
  }

  @Test(arguments: Property.all)
  func `a property is found by its name`(property: Property) {
    #expect(Property.named(property.name) == property)
  }

  @Test(arguments: Property.all)
  func `a property has examples, and they are such values as it takes`(property: Property) {
    #expect(!property.examples.isEmpty)
    for example in property.examples {
      switch property.values {
      case .words, .name: #expect(!example.isEmpty)
      case .oneOf(let words): #expect(words.contains(example))
      case .date: #expect(PartialDate(iso: example) != nil, "\(example)")
      case .timeOfDay: #expect(example.count == 5 && example.contains(":"), "\(example)")
      case .money: #expect(example.hasSuffix("KRW"), "\(example)")
      case .number:
        guard let number = Double(example) else {
          Issue.record("\(example) is no number")
          continue
        }
        #expect(property.bounds?.contains(number) ?? true)
      }
    }
  }

  @Test(arguments: Property.all)
  func `a property is said of something, and its worth is from 0 to 10`(property: Property) {
    #expect(!property.subjects.isEmpty)
    #expect((0...10).contains(property.worth))
  }
}
