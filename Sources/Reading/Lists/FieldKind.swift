import Claims

/// What a labelled value of an Infobox or a fact box states, by its label.
struct FieldKind: Sendable {
  let labels: Set<String>
  let property: Property
  let reading: Reading
  /// The tier of the cast that the label names.
  var tier: String?

  /// How the value is read.
  enum Reading: Sendable {
    /// Names with commas between.
    case names
    /// Words with commas between, in lower case.
    case words
    /// One name, whatever marks it holds.
    case title
    /// A whole number at the head of the value.
    case number
    /// One number of minutes; a range gives none.
    case minutes
    case date
    case money
    case weekdays
    case time
    /// A song and who sings it.
    case song
    /// So many episodes of so many minutes: `16 x 60 min.`.
    case format
    /// A share of the audience; the label or the value says of which broadcast.
    case share
  }

  init(_ labels: String, _ property: Property, _ reading: Reading, tier: String? = nil) {
    self.labels = Set(labels.split(separator: "|").map(String.init))
    self.property = property
    self.reading = reading
    self.tier = tier
  }

  /// Whether a value is a figure, a day, a time or an amount, and not names or words.
  var isMeasured: Bool {
    switch reading {
    case .names, .words, .title, .song: false
    case .number, .minutes, .date, .money, .weekdays, .time, .share: true
    case .format: false
    }
  }

  /// The kind with that label, or nil. Case, a plural in brackets and marks at the label's end do not
  /// count; a title in a language that the label names is another title.
  static func labelled(_ label: String) -> FieldKind? {
    let key = label.lowercased().swapping("_", for: " ").swapping("(s)", for: "s").trimmed
    if let kind = all.first(where: { $0.labels.contains(key) }) { return kind }
    if shareHeads.contains(where: { key.hasPrefix($0) }) { return share }
    let isTitle = key.hasSuffix(" title") || key.hasPrefix("title in ")
    return isTitle && TitleLanguage.named(in: key) != nil ? anotherTitle : nil
  }

  private static let share = FieldKind("rating", .audienceShare, .share)
  /// How labels of shares begin: `rating (ep. 1)`, `average rating`.
  private static let shareHeads = [
    "rating", "average rating", "first rating", "peak rating", "highest rating", "premiere rating",
    "finale rating", "opening rating", "latest rating", "audience share", "viewership", "share",
  ]

  private static let anotherTitle = FieldKind(
    "alt name|alternative name|alternative title|also known as|aka|a.k.a.|other title|other titles|other name|working title|international title|local title",
    .alsoKnownAs, .title)

  /// Source of the labels: the parameters of the Infobox templates of the English Wikipedia, and the
  /// fact boxes of newspapers.
  static let all: [FieldKind] = [
    anotherTitle,
    FieldKind(
      "hangul|hanja|native name|native title|korean title|original title|original name|kanji|korean",
      .alsoKnownAs, .title),
    FieldKind(
      "rr|mr|romaja|revised romanization|romaji|rev|lit|literal meaning|literally", .alsoKnownAs,
      .title),
    FieldKind("genre|genres", .genre, .words),
    FieldKind("creator|creators|created by", .creator, .names),
    FieldKind(
      "writer|written by|writers|screenplay|screenplay by|script|script by|scripts|screenwriter|screenwriters|scriptwriter|scriptwriters|head writer|pen|teleplay|author of the scripts",
      .writer, .names),
    FieldKind(
      "director|directed by|directors|direction|series director|pd|pds|producer-director|directing|behind the camera|at the helm",
      .director, .names),
    FieldKind("executive producer|executive producers", .executiveProducer, .names),
    FieldKind(
      "music|composer|composers|music by|theme music composer|music director|score|score by|original music|original score",
      .composer, .names),
    FieldKind(
      "starring|cast|stars|actors|with|cast members|leads|players|cast list|headliners|performers|in it|main players|on screen|featuring|lead players",
      .castMember, .names),
    FieldKind(
      "main cast|lead cast|lead actors|main actors|lead roles|main roles", .castMember, .names,
      tier: "main"),
    FieldKind(
      "supporting cast|supporting|also starring|supporting roles", .castMember, .names,
      tier: "supporting"),
    FieldKind(
      "special appearance|special appearances|guest star|guest stars|guests|cameo|cameos",
      .castMember, .names, tier: "special"),
    FieldKind("country|country of origin|countries", .country, .names),
    FieldKind("language|languages|original language", .language, .names),
    FieldKind(
      "num episodes|episodes|no. of episodes|number of episodes|episode count|total episodes|no of episodes|eps|ep count|parts|instalments|installments|number of parts|length of run",
      .episodeCount, .number),
    FieldKind(
      "runtime|running time|length|duration|episode length|episode duration|minutes", .runtime,
      .minutes),
    FieldKind(
      "company|production company|production companies|production|production house|studio|studios|produced by|made by|makers|maker",
      .productionCompany, .names),
    FieldKind(
      "network|networks|channel|channels|broadcaster|broadcasters|original network|station|tv channel|airs on|aired on|shown on|home|broadcast on|tv|on tv|carried by",
      .network, .names),
    FieldKind(
      "streaming|platform|platforms|streaming on|streaming service|streaming platform|streams on|available on|watch on|where to watch|stream|stream it on|online|vod|on demand|ott|international platform|global platform|outside korea|worldwide|abroad",
      .streamingOn, .names),
    FieldKind("format", .episodeCount, .format),
    FieldKind("budget|production budget|cost", .budget, .money),
    FieldKind(
      "first aired|first broadcast|first episode|first shown|premiere|premiere date|premiered|release date|premieres|starts|start|start date|begins|original release|original run|released|aired|air date|air dates|airing dates|broadcast dates|broadcast period|run|debut|launch|since|on since|from|first day|first night|opens|opened|opening|original air date|premieres on|date of premiere|starting|started|went out",
      .firstAired, .date),
    FieldKind(
      "last aired|finale|ends|ended|end date|last broadcast|last episode|final episode|finale date|until|last day|last night|last date|closes|closed|concludes|end",
      .lastAired, .date),
    FieldKind(
      "based on|source material|adapted from|original work|original story|adaptation of", .basedOn,
      .title),
    FieldKind(
      "days|day|airs|slot|time slot|timeslot|schedule|broadcast|broadcast schedule|broadcast days|airing days|nights|weekdays|day of the week|broadcast slot|air days|day and time|days and times|days and time|when|when it airs|when and where|where and when|on air",
      .airsOn, .weekdays),
    FieldKind(
      "opentheme|open theme|opening theme|endtheme|end theme|ending theme|closing theme|theme song|theme",
      .soundtrack, .song),
    FieldKind("time|airs at|broadcast time|air time|airtime|hour|start time|on at", .airsAt, .time),
  ]
}
