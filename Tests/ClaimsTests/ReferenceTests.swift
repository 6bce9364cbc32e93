import Claims
import Dice
import FoundationEssentials
import Testing

/// `Documentation/Reference/Properties.md` is made from the declarations; run the tests with
/// `HEARSAY_RECORD=1` to write it anew.
struct PropertyReferenceTests {
  private static let path = Checkout.path + "/Documentation/Reference/Properties.md"

  @Test func `the reference of the properties says what their declarations say`() throws {
    let reference = Self.reference
    let file = URL(fileURLWithPath: Self.path)
    if ProcessInfo.processInfo.environment["HEARSAY_RECORD"] != nil {
      try Data(reference.utf8).write(to: file)
    }
    #expect(String(decoding: try Data(contentsOf: file), as: UTF8.self) == reference)
  }

  private static var reference: String {
    var text = """
      # The properties

      This page is made from the declarations in `Sources/Claims/Properties.swift`; what a claim is, and
      how it is written, stands in [the vocabulary](../Vocabulary.md). Worth is how much a record loses
      that lacks the property, from 0 to 10.

      """
    for section in Property.Section.allCases {
      let properties = Property.all.filter { $0.section == section }
      guard !properties.isEmpty else { continue }
      text += "\n## \(section.rawValue.prefix(1).uppercased() + section.rawValue.dropFirst())\n\n"
      text += "| property | label | said of | value | term | told apart by | worth | example |\n"
      text += "| --- | --- | --- | --- | --- | --- | --- | --- |\n"
      for property in properties { text += row(property) }
    }
    return text
  }

  private static func row(_ property: Property) -> String {
    let subjects = property.subjects.map(\.rawValue).sorted().joined(separator: ", ")
    let cells = [
      "`\(property.name)`", property.label, subjects, values(of: property), property.term ?? "",
      property.identifiedBy.map { "`\($0.rawValue)`" }.joined(separator: ", "),
      String(property.worth), property.examples.joined(separator: "; "),
    ]
    return "| " + cells.joined(separator: " | ") + " |\n"
  }

  private static func values(of property: Property) -> String {
    let kind =
      switch property.values {
      case .words: "words"
      case .name(let kinds): kinds.map(\.rawValue).sorted().joined(separator: " or ")
      case .number(let unit): "a number (\(unit))"
      case .date: "a date"
      case .money: "money"
      case .oneOf(let words): words.joined(separator: ", ")
      case .timeOfDay: "a time of day"
      }
    let bounds = property.bounds.map {
      ", \(Value.plain($0.lowerBound)) to \(Value.plain($0.upperBound))"
    }
    return (property.cardinality == .many ? "many: " : "one: ") + kind + (bounds ?? "")
  }
}
