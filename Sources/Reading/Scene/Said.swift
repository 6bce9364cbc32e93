import Claims

/// What the rules have said so far of one document, by what later rules ask of it.
struct Said {
  /// The people whom a rule has given a part, as entries.
  private(set) var actors: Set<Int> = []
  /// The part that a person plays in a series, where a rule has named it.
  private(set) var parts: [Int: (series: Int, part: Int)] = [:]
  /// The parts that somebody plays or was to play.
  private(set) var played: Set<Int> = []
  /// The entries that a rule has read as songs.
  private(set) var songs: Set<Int> = []
  /// Who sings a song, as the last rule had it that spoke of it.
  private(set) var singers: [Int: Int] = [:]
  /// Who created or produced something.
  private(set) var makers: Set<Int> = []
  /// What a person did, as the first rule had it that spoke of it.
  private(set) var roles: [Int: Property] = [:]
  /// The groups of a person, in the order of the rules.
  private(set) var groups: [Int: [Int]] = [:]
  /// The group that somebody was last said to belong to.
  private(set) var lastGroup: Int?
  /// The series that a rule has found a broadcaster or a platform for, and what those are.
  private(set) var shown: Set<Int> = []
  private(set) var broadcasters: Set<Int> = []
  private(set) var lastAired: [Int: PartialDate] = [:]
  private(set) var episodeCounts: [Int: Double] = [:]
  /// The day of the broadcast spoken of last.
  private(set) var broadcastDay: PartialDate?
  /// How many drafts it has taken in.
  private(set) var count = 0

  /// Takes in what is new among the drafts of a document, which are only ever added to.
  mutating func take(_ drafts: [Draft]) {
    for place in count..<drafts.count { take(drafts[place]) }
    count = drafts.count
  }

  private mutating func take(_ draft: Draft) {
    guard case .entry(let subject) = draft.subject else { return }
    if draft.kind == .song { songs.insert(subject) }
    if draft.property == .castingStage,
      case .entry(let part)? = draft.qualifiers.first(where: { $0.0 == .character })?.1
    {
      played.insert(part)
    }
    if case .entry(let value) = draft.value {
      if draft.property == .performer, draft.kind == .song { singers[subject] = value }
      if draft.property == .castMember {
        actors.insert(value)
        if case .entry(let part)? = draft.qualifiers.first(where: { $0.0 == .character })?.1 {
          played.insert(part)
          if parts[value] == nil { parts[value] = (subject, part) }
        }
      }
      if [.director, .writer, .castMember].contains(draft.property)
        || draft.property == .composer && draft.kind == .series,
        roles[value] == nil
      {
        roles[value] = draft.property
      }
      if draft.property == .creator || draft.property == .executiveProducer { makers.insert(value) }
      if draft.property == .network || draft.property == .streamingOn {
        shown.insert(subject)
        broadcasters.insert(value)
      }
      if draft.property == .memberOf {
        groups[subject, default: []].append(value)
        lastGroup = value
      }
    }
    if draft.property == .episodeCount, case .value(.number(let count)) = draft.value {
      episodeCounts[subject] = count
    }
    guard draft.property == .lastAired || draft.property == .episodeAired,
      case .value(.date(let date)) = draft.value
    else { return }
    broadcastDay = date
    if draft.property == .lastAired { lastAired[subject] = date }
  }
}
