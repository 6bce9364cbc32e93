import Claims
import Documents
import Testing

@testable import Reading

struct CorpusTests {
  @Test(arguments: ["txt", "wiki", "html"])
  func `the annotated documents are read as well as before`(_ kind: String) throws {
    var score = Score()
    for (name, bytes) in try Corpus.documents(kind) {
      let document = try #require(try Corpus.document(bytes, kind, name))
      let claims = Reader().read(document).claims
      score.add(gold: try Corpus.gold(name), found: claims.map(ScoredClaim.init))
      for claim in claims { #expect(!document.words(in: claim.quote.range).isEmpty) }
    }
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
