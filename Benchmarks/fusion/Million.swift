import Claims
import Foundation
import Judgement

/// Learning how accurate the sources of a million claims are: a hundred publishers on fifty thousand
/// premieres, each told by twenty of them, one in ten of them wrongly by a day.
struct Million {
  func report() throws {
    var claims: [RecordedClaim] = []
    claims.reserveCapacity(1_000_000)
    for place in 0..<1_000_000 {
      let series = place / 20
      let teller = (series &* 7 + place % 20 * 5) % 100
      // Knuth's multiplicative hash in place of chance.
      let isWrong = UInt32(truncatingIfNeeded: place) &* 2_654_435_761 < UInt32.max / 10
      let document = DocumentID("d\(teller)-\(series / 50)")
      let claim = Claim(
        "Series \(series)", .series, .firstAired,
        .date(PartialDate(ordinal: 18_000 + series % 3_000 + (isWrong ? 1 : 0))),
        quote: Quote(document: document, range: 0..<0))
      let source = Source(
        document: document, publisher: "Paper \(teller)", said: PartialDate(ordinal: 20_000),
        isDated: true, entry: Int64(place), added: "")
      claims.append(RecordedClaim(id: ClaimID(Int64(place)), claim: claim, source: source))
    }
    let before = clock()
    let reliability = Reliability(learnedFrom: claims, links: Unlinked())
    let seconds = Double(clock() - before) / Double(CLOCKS_PER_SEC)
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
    print(
      claims.count, "claims,", reliability.byAccuracy.count, "sources,", seconds,
      "seconds of the processor's time,", peak)
  }
}

/// Every name stands for itself.
private struct Unlinked: Names {
  func entity(named name: String, kinds: Set<Kind>, in document: DocumentID) -> EntityID {
    EntityID(kinds.min { $0.rawValue < $1.rawValue } ?? .person, name)
  }
  func name(of entity: EntityID) -> String { entity.key }
  func spellings(of entity: EntityID) -> [String] { [entity.key] }
}
