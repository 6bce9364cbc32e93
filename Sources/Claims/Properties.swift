extension Property {
  /// Every property of the vocabulary, in the order in which a page shows them.
  package static let all: [Property] = [
    alsoKnownAs, genre, country, language, creator, writer, director, executiveProducer, composer,
    castMember, castingStage, productionCompany, network, streamingOn, budget, basedOn,
    filmingBegan, filmingEnded, firstAired, lastAired, airsOn, airsAt, episodeCount, runtime,
    episodeAired, audienceShare, viewers, soundtrack, soundtrackOf, performer, lyricist, releasedOn,
    titleTrackOf, creditedIn, memberOf, agency, occupation, affiliation, relative, partner, friend,
    colleague,
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// The property with that name in the claim format, or nil.
  package static func named(_ name: some StringProtocol) -> Property? { byName[String(name)] }
}

// MARK: - Identity

extension Property {
  package static let alsoKnownAs = Property(
    "alsoKnownAs", "skos:altLabel", of: Set(Kind.allCases), is: .words, .many,
    label: "Also known as", in: .identity, worth: 4, examples: ["Ask the Stars", "별들에게 물어봐"])

  package static let genre = Property(
    "genre", "P136", of: [.series], is: .words, .many,
    label: "Genre", in: .identity, worth: 5, examples: ["romantic comedy"])

  package static let country = Property(
    "country", "P495", of: [.series], is: .words, .many,
    label: "Country", in: .identity, worth: 5, examples: ["South Korea"])

  package static let language = Property(
    "language", "P364", of: [.series], is: .words, .many,
    label: "Language", in: .identity, worth: 5, examples: ["Korean"])
}

// MARK: - Credits

extension Property {
  private static func credit(
    _ name: String, _ term: String, label: String, worth: Int, of subjects: Set<Kind> = [.series],
    rivalry: Property.Rivalry = .none, examples: [String]
  ) -> Property {
    Property(
      name, term, of: subjects, is: .name([.person, .group]), .many, rivalry: rivalry, label: label,
      in: .credits, worth: worth, examples: examples)
  }

  package static let creator = credit(
    "creator", "P170", label: "Created by", worth: 2, rivalry: .wholeList,
    examples: ["Jed Mercurio"])
  package static let writer = credit(
    "writer", "P58", label: "Written by", worth: 8, rivalry: .wholeList,
    examples: ["Seo Sook-hyang"])
  package static let director = credit(
    "director", "P57", label: "Directed by", worth: 8, rivalry: .wholeList,
    examples: ["Park Shin-woo"])
  package static let executiveProducer = credit(
    "executiveProducer", "P1431", label: "Executive producer", worth: 2, examples: ["Lee Chan-ho"])
  package static let composer = credit(
    "composer", "P86", label: "Music by", worth: 4, of: [.series, .song],
    examples: ["Nam Hye-seung"])
  package static let lyricist = credit(
    "lyricist", "P676", label: "Lyrics by", worth: 1, of: [.song], examples: ["Kim Eana"])

  package static let productionCompany = Property(
    "productionCompany", "P272", of: [.series], is: .name([.organisation]), .many,
    label: "Production company", in: .production, worth: 6, examples: ["Studio Dragon"])
  package static let network = Property(
    "network", "P449", of: [.series], is: .name([.organisation]), .many,
    rivalry: .wholeList, label: "Network", in: .schedule, worth: 8,
    examples: ["tvN", "KBS 2TV"])
  package static let streamingOn = Property(
    "streamingOn", "P750", of: [.series], is: .name([.organisation]), .many,
    identifiedBy: [.region], label: "Streaming on", in: .schedule, worth: 5, examples: ["Netflix"])
}

// MARK: - Cast

extension Property {
  package static let castMember = Property(
    "castMember", "P161", of: [.series], is: .name([.person, .group]), .many,
    identifiedBy: [.character], rivalry: .wholeList, label: "Cast", in: .cast, worth: 9,
    examples: ["Lee Min-ho"])

  package static let castingStage = Property(
    "castingStage", of: [.person, .group],
    is: .oneOf(["in talks", "offered", "considering", "confirmed", "declined", "withdrew"]), .one,
    identifiedBy: [.series, .character], changesWithTime: true,
    label: "Casting", in: .production, examples: ["in talks", "confirmed"])
}

// MARK: - Production and schedule

extension Property {
  package static let budget = Property(
    "budget", "P2130", of: [.series], is: .money, .one, changesWithTime: true, bounds: 1...1e13,
    label: "Budget", in: .production, worth: 3, examples: ["50000000000 KRW"])
  package static let basedOn = Property(
    "basedOn", "P144", of: [.series], is: .words, .many,
    label: "Based on", in: .production, worth: 2, examples: ["Itaewon Class"])
  package static let filmingBegan = Property(
    "filmingBegan", of: [.series], is: .date, .one, identifiedBy: [.season],
    label: "Filming began", in: .production, worth: 3, examples: ["2022-04"])
  package static let filmingEnded = Property(
    "filmingEnded", of: [.series], is: .date, .one, identifiedBy: [.season],
    label: "Filming ended", in: .production, worth: 3, examples: ["2023-02-08"])
  package static let firstAired = Property(
    "firstAired", "P580", of: [.series], is: .date, .one, identifiedBy: [.platform, .season],
    changesWithTime: true, label: "First aired", in: .schedule, worth: 10,
    examples: ["2025-01-04"])
  package static let lastAired = Property(
    "lastAired", "P582", of: [.series], is: .date, .one, identifiedBy: [.platform, .season],
    changesWithTime: true, label: "Last aired", in: .schedule, worth: 8,
    examples: ["2025-02-23"])
  package static let airsOn = Property(
    "airsOn", "schema:byDay", of: [.series], is: .oneOf(Weekday.allCases.map(\.name)), .many,
    identifiedBy: [.season], changesWithTime: true, label: "Airs on", in: .schedule, worth: 6,
    examples: ["saturday"])
  package static let airsAt = Property(
    "airsAt", "schema:startTime", of: [.series], is: .timeOfDay, .one, identifiedBy: [.season],
    changesWithTime: true, label: "Airs at", in: .schedule, worth: 5, examples: ["21:20"])
  package static let episodeCount = Property(
    "episodeCount", "P1113", of: [.series], is: .number(unit: "episodes"), .one,
    identifiedBy: [.season], changesWithTime: true, bounds: 1...20_000, label: "Episodes",
    in: .schedule, worth: 8, examples: ["16"])
  package static let runtime = Property(
    "runtime", "P2047", of: [.series], is: .number(unit: "minutes"), .one, bounds: 1...600,
    label: "Running time", in: .schedule, worth: 4, examples: ["70"])
  package static let episodeAired = Property(
    "episodeAired", "P577", of: [.series], is: .date, .one, identifiedBy: [.season, .episode],
    changesWithTime: true, label: "Episode aired", in: .schedule, worth: 4,
    examples: ["2025-01-05"])
}

// MARK: - Audience

extension Property {
  package static let audienceShare = Property(
    "audienceShare", "schema:interactionStatistic", of: [.series], is: .number(unit: "%"), .one,
    identifiedBy: [.season, .episode, .date, .part, .area, .measuredBy, .base, .statistic],
    bounds: 0...100, label: "Audience share", in: .audience, worth: 5, examples: ["3.324"])
  package static let viewers = Property(
    "viewers", of: [.series], is: .number(unit: "people"), .one,
    identifiedBy: [.season, .episode, .date, .area, .measuredBy, .statistic], bounds: 0...8e9,
    label: "Viewers", in: .audience, worth: 2, examples: ["6390000"])
}

// MARK: - Music

extension Property {
  package static let soundtrack = Property(
    "soundtrack", "P406", of: [.series], is: .name([.song]), .many, identifiedBy: [.part],
    label: "Soundtrack", in: .music, worth: 2, examples: ["Somewhere in This Universe"])
  package static let soundtrackOf = Property(
    "soundtrackOf", "P406", of: [.song], is: .name([.series]), .many,
    label: "Soundtrack of", in: .music, examples: ["When the Stars Gossip"])
  package static let performer = Property(
    "performer", "P175", of: [.song, .release], is: .name([.person, .group]), .many,
    rivalry: .wholeList, label: "Performed by", in: .music, worth: 5, examples: ["Seungkwan"])
  package static let releasedOn = Property(
    "releasedOn", "P577", of: [.song, .release], is: .date, .one, changesWithTime: true,
    label: "Released", in: .music, worth: 3, examples: ["2025-02-01"])
  package static let titleTrackOf = Property(
    "titleTrackOf", of: [.song], is: .name([.release]), .one,
    label: "Title track of", in: .music, examples: ["Teleparty"])
}

// MARK: - Lives

extension Property {
  package static let creditedIn = Property(
    "creditedIn", of: [.person, .group], is: .name([.series]), .many,
    identifiedBy: [.role, .character], label: "Credited in", in: .life, examples: ["Hotel Del Luna"])
  package static let memberOf = Property(
    "memberOf", "P463", of: [.person, .group], is: .name([.group, .organisation]), .many,
    changesWithTime: true, label: "Member of", in: .life, examples: ["SEVENTEEN"])
  package static let agency = Property(
    "agency", "P1037", of: [.person, .group], is: .name([.organisation]), .one,
    changesWithTime: true, label: "Agency", in: .life, examples: ["EDAM Entertainment"])
  package static let occupation = Property(
    "occupation", "P106", of: [.person, .character], is: .words, .many,
    label: "Occupation", in: .life, examples: ["astronaut"])
}

// MARK: - Fiction

extension Property {
  package static let affiliation = Property(
    "affiliation", of: [.character], is: .name([.organisation]), .many, rivalry: .sameRole,
    label: "Affiliation", in: .fiction, examples: ["MZ Electronics"])

  private static func bond(_ name: String, label: String, example: String) -> Property {
    Property(
      name, of: [.character], is: .name([.character]), .many, identifiedBy: [.relation],
      label: label, in: .fiction, examples: [example])
  }

  package static let relative = bond("relative", label: "Relative", example: "Ji Hwa-ja")
  package static let partner = bond("partner", label: "Partner", example: "Choi Go-eun")
  package static let friend = bond("friend", label: "Friend", example: "Shinobu Tomari")
  package static let colleague = bond("colleague", label: "Colleague", example: "Park Dong-ah")
}
