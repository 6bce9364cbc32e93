import Claims
import Foundation
import Naming
import Testing

/// The annotated documents taken as one collection: each thing in them is one entity, whatever the
/// documents call it.
struct CorpusTests {
  private let gold = try? GoldNames(GoldNames.folder)

  @Test func `no two things of the corpus are taken for one`() throws {
    let gold = try #require(gold)
    for (entity, names) in gold.namesByEntity {
      let things = Dictionary(grouping: names, by: { gold.thing(of: $0) })
      #expect(things.count == 1, "\(entity): \(names.map(\.text).sorted())")
    }
  }

  @Test func `no thing of the corpus is split`() throws {
    let gold = try #require(gold)
    let things = Dictionary(grouping: gold.entities.keys, by: { gold.thing(of: $0) })
    for names in things.values {
      let entities = Set(names.compactMap { gold.entities[$0] })
      #expect(entities.count == 1, "\(entities.map(\.key)): \(Set(names.map(\.text)).sorted())")
    }
  }

  @Test func `every line of the file of equal spellings is of use`() throws {
    let gold = try #require(gold)
    let used = Set(gold.entities.keys.map { GoldNames.folded($0.text) })
    for line in gold.equalSpellings {
      let isUsed = line.filter { used.contains(GoldNames.folded($0)) }.count > 1
      #expect(isUsed, "\(line)")
    }
  }
}
