import Claims
import Documents
import Testing

@testable import Reading

struct CorpusTests {
  @Test(arguments: ["txt", "wiki", "html"])
  func `the annotated documents are read as well as before`(_ kind: String) throws {
    var score = Score()
    for (name, bytes) in try Corpus.documents(kind) {
      try add(bytes, kind, name, gold: try Corpus.gold(name), to: &score)
    }
    try hold(score, to: kind)
  }

  @Test func `the examples are read as well as before`() throws {
    var score = Score()
    let examples = try Corpus.documents("txt", in: Corpus.examples.documents)
    #expect(examples.count == 8)
    for (name, bytes) in examples {
      let gold = try Corpus.gold(name, in: Corpus.examples.gold)
      try add(bytes, "txt", name, gold: gold, to: &score)
    }
    try hold(score, to: "examples")
  }

  private func add(
    _ bytes: [UInt8], _ kind: String, _ name: String, gold: [ScoredClaim], to score: inout Score
  ) throws {
    let document = try #require(try Corpus.document(bytes, kind, name))
    let claims = Reader().read(document).claims
    score.add(gold: gold, found: claims.map(ScoredClaim.init))
    for claim in claims { #expect(!document.words(in: claim.quote.range).isEmpty) }
  }

  private func hold(_ score: Score, to kind: String) throws {
    let measured = [score.precision, score.recall, score.modality]
    let floors = try #require(try Corpus.floors()[kind])
    try #require(floors.count == measured.count)
    #expect(zip(measured, floors).allSatisfy { $0 >= $1 }, "\(kind): \(measured) against \(floors)")
    // A floor that lies far below what is reached would let as much be lost again.
    #expect(
      zip(measured, floors).allSatisfy { $0 < $1 + 0.01 },
      "raise the floors: \(kind): \(measured) against \(floors)")
  }
}
