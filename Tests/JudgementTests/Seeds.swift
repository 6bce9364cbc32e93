import Claims

/// The facts of an encyclopedia page and two news stories about one series, and their
/// disagreements, as claims.
func seeds(pageOn pageDay: String = "2026-11-21") -> Newsroom {
  let series = "When the Stars Gossip"
  var room = Newsroom()
  room.register.same = [
    (.series, ["When the Stars Gossip", "Ask the Stars"]),
    (.person, ["Kim Joo-hun", "Kim Joo Heon", "Kim Joo Hun"]),
    (.person, ["Lee Min-ho", "Lee Min Ho"]), (.person, ["Gong Hyo-jin", "Gong Hyo Jin"]),
    (.person, ["Oh Jung-se", "Oh Jung Se"]), (.person, ["Park Shin-woo", "Park Shin Woo"]),
    (.person, ["Seo Sook-hyang", "Seo Sook Hyang"]), (.person, ["Han Ji-eun", "Han JI Eun"]),
    (.character, ["Kang Kang-su", "Kang Gang Su"]), (.character, ["Choi Go-eun", "Choi Go Eun"]),
    (.character, ["Eve Kim", "Eve"]), (.character, ["Park Dong-ah", "Park Dong Ah"]),
    (.song, ["Somewhere in This Universe", "Somewhere in the Universe"]),
    (.group, ["SEVENTEEN"]), (.group, ["BSS"]), (.group, ["BTS"]),
  ]
  let nielsen: Value = "Nielsen Korea"
  let table: [(String, Double?, Double?)] = [
    ("2025-01-04", 3.324, 3.818), ("2025-01-05", nil, nil), ("2025-01-11", 2.237, 2.679),
    ("2025-01-12", 2.781, 3.042), ("2025-01-18", 1.8, 1.939), ("2025-01-19", 2.905, 3.076),
    ("2025-01-25", 1.826, 2.144), ("2025-01-26", 2.199, 2.321), ("2025-02-01", 2.075, 2.078),
    ("2025-02-02", 2.693, 2.791), ("2025-02-08", 1.898, nil), ("2025-02-09", 2.073, 2.039),
    ("2025-02-15", 1.852, 2.103), ("2025-02-16", 1.928, 1.98), ("2025-02-22", nil, 2.097),
    ("2025-02-23", 2.55, 2.517),
  ]
  var page = [
    said(series, .writer, "Seo Sook-hyang"), said(series, .director, "Park Shin-woo"),
    said(series, .composer, "Nam Hye-seung"), said(series, .country, "South Korea"),
    said(series, .language, "Korean"), said(series, .genre, "romantic comedy"),
    said(series, .episodeCount, .number(16)), said(series, .runtime, .number(70)),
    said(series, .productionCompany, "KeyEast"), said(series, .network, "tvN"),
    said(series, .firstAired, day("2025-01-04")), said(series, .lastAired, day("2025-02-23")),
    said(series, .airsOn, "saturday"), said(series, .airsOn, "sunday"),
    said(series, .airsAt, "21:20", [.timeZone: "KST"]),
    said(series, .streamingOn, "Netflix", [.region: "selected regions"]),
    said(series, .castMember, "Lee Min-ho", [.character: "Gong Ryong", .tier: "main"]),
    said(series, .castMember, "Gong Hyo-jin", [.character: "Eve Kim", .tier: "main"]),
    said(series, .castMember, "Oh Jung-se", [.character: "Kang Kang-su", .tier: "main"]),
    said(series, .castMember, "Han Ji-eun", [.character: "Choi Go-eun", .tier: "main"]),
    said(series, .castMember, "Kim Joo-hun", [.character: "Park Dong-ah", .tier: "supporting"]),
    said(series, .castMember, "Lee Cho-hee", [.character: "Dona Lee", .tier: "supporting"]),
    said(series, .castMember, "Lee Cho-hee", [.character: "Mina Lee", .tier: "supporting"]),
    said("Choi Go-eun", .character, .occupation, "CEO"),
    said("Choi Go-eun", .character, .affiliation, "MZ Electronics", sharesQuote: true),
    said("Park Dong-ah", .character, .affiliation, "MCC"),
    said(
      "Lee Min-ho", .person, .castingStage, "in talks",
      [.series: .text(series), .date: day("2021-11-18")], .reported),
    said(
      "Gong Hyo-jin", .person, .castingStage, "in talks",
      [.series: .text(series), .date: day("2021-11-18")], .reported),
    said(
      "Oh Jung-se", .person, .castingStage, "offered",
      [.series: .text(series), .date: day("2022-01-26")], .reported),
    said(
      "Oh Jung-se", .person, .castingStage, "considering",
      [.series: .text(series), .date: day("2022-01-26")], .reported),
    said(
      "Lee Min-ho", .person, .castingStage, "confirmed",
      [.series: .text(series), .date: day("2022-03-28")]),
    said(
      "Gong Hyo-jin", .person, .castingStage, "confirmed",
      [.series: .text(series), .date: day("2022-03-28")]),
    said(series, .filmingBegan, day("2022-04")),
    said(series, .filmingEnded, day("2023-02-08"), [:], .attributed),
  ]
  for (place, row) in table.enumerated() {
    let episode: Value = .number(Double(place + 1))
    page.append(said(series, .episodeAired, day(row.0), [.episode: episode]))
    for (area, share) in [("nationwide", row.1), ("seoul", row.2)] {
      guard let share else { continue }
      page.append(
        said(
          series, .audienceShare, .number(share),
          [.episode: episode, .area: .text(area), .measuredBy: nielsen], sharesQuote: true))
    }
  }
  room.document("encyclopedia", on: pageDay, isDated: pageDay != "2026-11-21", page)
  room.document(
    "story-2024-12-16", by: "Morning Paper", on: "2024-12-16",
    [
      said("Jin", .person, .memberOf, "BTS"),
      said("Jin", .person, .creditedIn, .text(series), [.role: "singer"], .reported),
      said(series, .firstAired, day("2025-01-04"), [:], .expected),
      said(series, .alsoKnownAs, "Ask the Stars"),
      said("Yours", .song, .performer, "Jin"), said("Yours", .song, .soundtrackOf, "Jirisan"),
      said("Yours", .song, .releasedOn, day("2021-11-07")),
      said(
        series, .budget, .money(Money(amount: 5e10, currency: "KRW")),
        [.converted: .money(Money(amount: 40.7e6, currency: "USD"))]),
      said(series, .castMember, "Oh Jung Se", [.character: "Kang Gang Su", .tier: "supporting"]),
      said(series, .castMember, "Kim Joo Hun", [.character: "Park Dong Ah", .tier: "supporting"]),
      said(series, .castMember, "Han JI Eun", [.character: "Choi Go Eun"]),
      said("Choi Go Eun", .character, .occupation, "CEO"),
      said("Choi Go Eun", .character, .affiliation, "Mirae Electronics", sharesQuote: true),
    ])
  room.document(
    "story-2025-02-01", by: "Evening Paper", on: "2025-02-01",
    [
      said("Somewhere in This Universe", .song, .performer, "Seungkwan"),
      said("Somewhere in This Universe", .song, .releasedOn, day("2025-02-01")),
      said("Somewhere in This Universe", .song, .soundtrackOf, .text(series)),
      said("Seungkwan", .person, .memberOf, "SEVENTEEN"),
      said("Seungkwan", .person, .memberOf, "BSS"),
      said("BSS", .group, .memberOf, "SEVENTEEN"),
      said(series, .director, "Park Shin Woo"),
      said("Park Shin Woo", .person, .creditedIn, "It’s Okay to Not Be Okay", [.role: "director"]),
      said(series, .writer, "Seo Sook Hyang"),
      said("Seo Sook Hyang", .person, .creditedIn, "Don’t Dare to Dream", [.role: "writer"]),
      said(series, .castMember, "Kim Joo Heon", [.tier: "supporting"]),
      said(series, .castMember, "Oh Jung Se", [.tier: "supporting"]),
      said(series, .streamingOn, "Netflix", [:], .expected),
    ])
  return room
}
