import Claims
import Dice
import Judgement
import Testing

/// The same documents give the same record, in whatever order they were added.
@Suite struct OrderTests {
  @Test func `a hundred orders of adding give one record, byte for byte`() {
    var random = SeededGenerator(seed: 20_250_104)
    let room = Self.rich()
    let expected = Self.words(of: room.record(of: "When the Stars Gossip", asOf: "2026-11-21"))
    #expect(expected.count > 10_000)
    for _ in 0..<100 {
      let shuffled = Self.reordered(room, &random)
      let record = shuffled.record(of: "When the Stars Gossip", asOf: "2026-11-21")
      #expect(Self.words(of: record) == expected)
    }
  }

  /// The seeds and a few documents that quarrel with them on purpose.
  static func rich() -> Newsroom {
    let series = "When the Stars Gossip"
    var room = seeds()
    for number in 1...4 {
      room.document(
        "blog-\(number)", by: number < 3 ? "Blog" : nil, on: "2025-03-0\(number)",
        [
          said(series, .lastAired, day("2025-02-2\(number + 1)")),
          said(series, .writer, number == 1 ? "Somebody Else" : "Seo Sook-hyang"),
          said(series, .audienceShare, .number(Double(number)), [.episode: .number(4)]),
          said(series, .castMember, "Lee Cho-hee"),
          said(series, .firstAired, day("2025")),
        ])
    }
    return room
  }

  /// The same documents in an order of chance.
  static func rich(in random: inout SeededGenerator) -> Newsroom { reordered(rich(), &random) }

  /// The documents added in another order: other numbers of claims, other entries, claims shuffled.
  private static func reordered(_ room: Newsroom, _ random: inout SeededGenerator) -> Newsroom {
    let documents = Array(Set(room.claims.map(\.source.document))).sorted().shuffled(using: &random)
    var claims = room.claims.shuffled(using: &random)
    let numbers = (1...claims.count).shuffled(using: &random)
    for place in claims.indices {
      claims[place].id = ClaimID(Int64(numbers[place]))
      claims[place].source.entry = Int64(
        documents.firstIndex(of: claims[place].source.document)! + 1)
    }
    return Newsroom(claims: claims, register: room.register)
  }

  /// All that a record holds, with claims named by their places in documents.
  static func words(of record: Record) -> String {
    let place = { (claim: ClaimID) -> String in
      guard let found = record.claims[claim] else { return "?" }
      return
        "\(found.source.document)@\(found.claim.quote.range.lowerBound):\(found.claim.property)"
        + ":\(found.claim.value)"
    }
    let places = { (claims: [ClaimID]) in claims.map(place).joined(separator: ",") }
    var lines: [String] = []
    for statement in record.statements + record.circle {
      lines.append(
        "\(statement.id) \(statement.modality) \(statement.rank) \(statement.standing)"
          + " \(statement.probability ?? -1) \(statement.reasons) \(places(statement.references))")
      for step in statement.history {
        lines.append("  \(step.day) \(step.modality) \(step.value) \(places(step.claims))")
      }
      for weighed in record.weighings[statement.id] ?? [] {
        lines.append("  \(place(weighed.claim.id)) \(weighed.weight) \(weighed.reason)")
      }
    }
    for conflict in record.conflicts {
      lines.append("\(conflict.kind) \(conflict.sides.map(\.id)) \(conflict.reason)")
    }
    for gap in record.gaps { lines.append("\(gap.words) \(gap.qualifiers) \(gap.lookedIn)") }
    for value in record.computed {
      lines.append("\(value.label) \(value.value) \(value.formula) \(places(value.inputs))")
    }
    for seen in record.observations {
      lines.append("\(seen.code) \(seen.words) \(places(seen.claims))")
    }
    for casting in record.castings {
      lines.append(
        "\(casting.name) \(casting.outcome) \(casting.rungs.map { "\($0.stage) \($0.day) \(places($0.claims))" })"
      )
    }
    lines.append("\(record.sources.map(\.document)) \(record.status?.reason ?? "")")
    return lines.joined(separator: "\n")
  }
}
