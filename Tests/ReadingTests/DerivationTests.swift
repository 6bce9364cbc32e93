import Claims
import Documents
import FoundationEssentials
import Testing

@testable import Reading

struct DerivationTests {
  private func words(_ derivation: Derivation, _ story: ShortStory) -> [String] {
    derivation.words.map { "\($0.role) \(story.document.words(in: $0.range))" }
  }

  @Test func `a derivation names the rule, the pattern and what the words were taken for`() throws {
    let story = try ShortStory("Kim Min-su reportedly plays Han Ji-woo in \"Cold River\".")
    let place = try #require(story.told.firstIndex { $0.property == "castMember" })
    let derivation = story.reading.derivations[place]
    #expect(derivation.rule == "who plays whom")
    let rule = try #require(Rule.english.first { $0.name == derivation.rule })
    #expect(rule.patterns.contains(try #require(derivation.pattern)))
    let expected = ["people Kim Min-su", "reported reportedly", "anchor plays", "part Han Ji-woo"]
    #expect(words(derivation, story) == expected)
  }

  /// The rules for sentences, and those by which lists, tables and boxes are read.
  private static let rules = Set(
    Rule.english.map(\.name) + [
      "a group in a cast list",
      "a labelled value",
      "a line of a cast list describes a part",
      "a line of a cast list names a part",
      "a line of a cast list names an actor",
      "a line of a soundtrack list",
      "a rank before a character's name",
      "a row of a table",
      "a title in the bracket behind the first one",
      "another name in a line of a cast list",
    ])

  @Test func `each claim is of a rule that there is, and its words stand in the document`() throws {
    for (name, bytes) in try Corpus.documents("txt") {
      let document = try #require(try Corpus.document(bytes, "txt", name))
      let reading = Reader().read(document)
      #expect(reading.derivations.allSatisfy { Self.rules.contains($0.rule) })
      for word in reading.derivations.flatMap(\.words) {
        #expect(!word.range.isEmpty && word.range.upperBound <= document.text.count)
      }
    }
  }

  @Test func `a claim of a list has a rule and no pattern`() throws {
    let page = "Cold River\n\nInfobox:\n- Genre: Drama\n- Network: tvN\n"
    let document = try PlainTextFormat.documents(
      in: Array(page.utf8), about: DocumentFacts(id: DocumentID("page")))[0]
    let derivations = Reader().read(document).derivations
    #expect(derivations.map(\.rule) == ["a labelled value", "a labelled value"])
    #expect(derivations.allSatisfy { $0.pattern == nil && $0.words.isEmpty })
  }

  @Test func `the rule of the guide is a rule as it stands there`() throws {
    let guide = Corpus.folder.appending(path: "../../../Documentation/Rules.md")
    let text = String(decoding: try Data(contentsOf: guide), as: UTF8.self)
    let rule = try #require(Rule.english.first { $0.name == "a bandmate is of the same group" })
    func quoted(_ words: String) -> String {
      "\""
        + words.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
        + "\""
    }
    #expect(text.contains(quoted(rule.name)))
    #expect(rule.patterns.allSatisfy { text.contains(quoted($0)) })
    #expect(
      rule.reads.allSatisfy { example in
        text.contains(quoted(example.text))
          && example.claims.allSatisfy { text.contains(quoted($0)) }
      })
    #expect(rule.leaves.allSatisfy { text.contains(quoted($0)) })
  }
}
