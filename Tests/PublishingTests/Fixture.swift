import Claims
import Judgement
import Naming
import Publishing

/// A ledger's worth of claims made by hand, and the record that comes of them.
struct Fixture {
  private(set) var claims: [RecordedClaim] = []

  /// Adds a document with its claims; each quotes its own words.
  mutating func document(
    _ name: String, by publisher: String? = nil, on day: String, _ lines: [Claim]
  ) {
    let source = Source(
      document: DocumentID(name), publisher: publisher, title: "Story “\(name)”",
      said: PartialDate(iso: day) ?? PartialDate(ordinal: 0), isDated: true,
      entry: Int64(claims.count + 1), added: "2026-11-21T09:00:00Z")
    for (place, line) in lines.enumerated() {
      var claim = line
      claim.quote = Quote(document: source.document, range: (place * 50)..<(place * 50 + 40))
      claims.append(
        RecordedClaim(
          id: ClaimID(Int64(claims.count + 1)), claim: claim, source: source,
          words: "\(claim.property) \(claim.value)"))
    }
  }

  /// The same claims, met the other way round.
  var reversed: Fixture {
    var fixture = self
    fixture.claims.reverse()
    return fixture
  }

  func dossier(
    of name: String, _ kind: Kind = .series, on day: String = "2026-11-21"
  ) throws -> Dossier {
    let links = Linker().links(among: claims, decisions: [])
    let subject = links.entity(named: name, kind: kind, in: DocumentID(""))
    guard let day = PartialDate(iso: day) else { throw Missing() }
    return Dossier(
      Judge(day: day).record(of: subject, claims: claims, links: links), names: links)
  }

  struct Missing: Error {}
}

/// A claim about a series.
func claim(
  _ subject: String, _ property: Property, _ value: Value, _ qualifiers: Qualifiers = [:],
  _ modality: Modality = .asserted
) -> Claim {
  claim(subject, .series, property, value, qualifiers, modality)
}

func claim(
  _ subject: String, _ kind: Kind, _ property: Property, _ value: Value,
  _ qualifiers: Qualifiers = [:], _ modality: Modality = .asserted
) -> Claim {
  Claim(
    subject, kind, property, value, qualifiers, modality: modality,
    quote: Quote(document: DocumentID(""), range: 0..<0))
}

func day(_ iso: String) -> Value { PartialDate(iso: iso).map(Value.date) ?? "no day" }

/// A series with a schedule, a cast, four episodes of which one has no figure, and a dispute.
func harbour() -> Fixture {
  let series = "Quiet Harbour"
  var fixture = Fixture()
  fixture.document(
    "plan", by: "Morning Reel", on: "2024-12-01",
    [
      claim(series, .firstAired, day("2025-01-04"), [:], .expected),
      claim(series, .budget, .money(Money(amount: 2e10, currency: "KRW"))),
      claim(series, .network, "tvN"),
    ])
  var page = [
    claim(series, .alsoKnownAs, "조용한 항구", [.language: "ko"]),
    claim(series, .genre, "legal thriller"), claim(series, .writer, "Seo Min-ho"),
    claim(series, .network, "tvN"), claim(series, .episodeCount, .number(4)),
    claim(series, .firstAired, day("2025-01-04")), claim(series, .lastAired, day("2025-01-12")),
    claim(series, .castMember, "Lee Da-rin", [.character: "Kim Eun-soo", .tier: "main"]),
    claim(series, .castMember, "Park <b>Ga-on</b>", [.character: "Han & Co", .tier: "supporting"]),
    claim("Kim Eun-soo", .character, .occupation, "surgeon"),
    claim("Kim Eun-soo", .character, .affiliation, "Pine Hospital"),
  ]
  for (episode, share) in [(1, 3.1), (2, 4.25), (4, 5.0)] {
    page.append(
      claim(
        series, .audienceShare, .number(share),
        [.episode: .number(Double(episode)), .area: "nationwide"]))
  }
  fixture.document("page", on: "2025-03-01", page)
  fixture.document(
    "rival", by: "Cue Sheet", on: "2025-01-20",
    [claim(series, .runtime, .number(70)), claim(series, .writer, "Cho Na-young")])
  return fixture
}
