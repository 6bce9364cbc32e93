import Claims

/// What a labelled value of an Infobox or a fact box states, by its label.
struct FieldKind: Sendable {
  let labels: Set<String>
  let property: Property
  let reading: Reading

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
  }

  init(_ labels: String, _ property: Property, _ reading: Reading) {
    self.labels = Set(labels.split(separator: "|").map(String.init))
    self.property = property
    self.reading = reading
  }

  /// Whether a value is a figure, a day, a time or an amount, and not names or words.
  var isMeasured: Bool {
    switch reading {
    case .names, .words, .title, .song: false
    case .number, .minutes, .date, .money, .weekdays, .time: true
    }
  }

  /// The kind with that label, or nil. Case and marks at the label's end do not count.
  static func labelled(_ label: String) -> FieldKind? {
    let key = label.lowercased().replacing("_", with: " ").trimmed
    return all.first { $0.labels.contains(key) }
  }

  /// Source of the labels: the parameters of the Infobox templates of the English Wikipedia, and the
  /// fact boxes of newspapers.
  static let all: [FieldKind] = [
    FieldKind("alt name|alternative name|also known as|other title|other titles|working title", .alsoKnownAs, .title),
    FieldKind("hangul|native name|korean title|original title|kanji|korean", .alsoKnownAs, .title),
    FieldKind("rr|mr|romaja|revised romanization|romaji|rev|lit|literal meaning|literally", .alsoKnownAs, .title),
    FieldKind("genre|genres", .genre, .words),
    FieldKind("creator|created by", .creator, .names),
    FieldKind("writer|written by|writers|screenplay|script|screenwriter|scriptwriter", .writer, .names),
    FieldKind("director|directed by|directors", .director, .names),
    FieldKind("executive producer|executive producers", .executiveProducer, .names),
    FieldKind("music|composer|music by|theme music composer", .composer, .names),
    FieldKind("starring|cast|stars|actors", .castMember, .names),
    FieldKind("country|country of origin", .country, .names),
    FieldKind("language|languages|original language", .language, .names),
    FieldKind("num episodes|episodes|no. of episodes|number of episodes|episode count", .episodeCount, .number),
    FieldKind("runtime|running time|length", .runtime, .minutes),
    FieldKind("company|production company|production companies|production|studio|produced by|makers|maker", .productionCompany, .names),
    FieldKind("network|channel|broadcaster|original network|station", .network, .names),
    FieldKind("streaming|platform|streaming on|streaming service|where to watch", .streamingOn, .names),
    FieldKind("budget|production budget|cost", .budget, .money),
    FieldKind("first aired|first broadcast|premiere|release date|premieres|starts|original release|released", .firstAired, .date),
    FieldKind("last aired|finale|ends|last broadcast", .lastAired, .date),
    FieldKind("based on", .basedOn, .title),
    FieldKind("days|airs|slot|time slot|timeslot|schedule|broadcast", .airsOn, .weekdays),
    FieldKind("opentheme|open theme|opening theme|endtheme|end theme|ending theme|theme song", .soundtrack, .song),
    FieldKind("time|airs at|broadcast time|air time", .airsAt, .time),
  ]
}
