/// What a clause is and holds, as far as rules ask for it before they look closer: most clauses hold
/// nothing that a rule for figures or dates could read.
struct Holdings: OptionSet, Sendable {
  let rawValue: UInt32

  static let sentence = Holdings(rawValue: 1 << 0)
  static let bracket = Holdings(rawValue: 1 << 1)
  static let relative = Holdings(rawValue: 1 << 2)
  static let apposition = Holdings(rawValue: 1 << 3)

  static let names = Holdings(rawValue: 1 << 4)
  /// A name that is known beforehand: of a network, a country.
  static let knownNames = Holdings(rawValue: 1 << 5)
  /// The possessive ending.
  static let possessive = Holdings(rawValue: 1 << 6)
  /// A clause in brackets behind one of its items.
  static let innerBracket = Holdings(rawValue: 1 << 7)
  /// A word for a kind of drama.
  static let genre = Holdings(rawValue: 1 << 8)

  static let date = Holdings(rawValue: 1 << 9)
  static let span = Holdings(rawValue: 1 << 10)
  static let weekdays = Holdings(rawValue: 1 << 11)
  static let time = Holdings(rawValue: 1 << 12)
  static let percent = Holdings(rawValue: 1 << 13)
  static let number = Holdings(rawValue: 1 << 14)
  static let money = Holdings(rawValue: 1 << 15)
  static let episodes = Holdings(rawValue: 1 << 16)
  static let episodeCount = Holdings(rawValue: 1 << 17)
  static let part = Holdings(rawValue: 1 << 18)
  static let minutes = Holdings(rawValue: 1 << 19)

  /// Everything: each clause is of some kind, so it meets each.
  static let all = Holdings(rawValue: .max)
}

extension Holdings {
  init(
    _ kind: Clause.Kind, _ items: [Item], _ children: [Clause], _ vocabulary: Vocabulary,
    _ book: NameBook
  ) {
    self = Self(kind)
    for item in items {
      switch item.form {
      case .word: if vocabulary[item.word ?? .unknown].contains(.genre) { insert(.genre) }
      case .names:
        insert(.names)
        if item.names?.contains(where: { book[$0.entry].known != nil }) ?? false {
          insert(.knownNames)
        }
      case .possessive: insert(.possessive)
      case .dimension: if let dimension = item.dimension { formUnion(Self(dimension)) }
      case .mark, .child: break
      }
    }
    if children.contains(where: { $0.kind == .bracket }) { insert(.innerBracket) }
  }

  private init(_ kind: Clause.Kind) {
    switch kind {
    case .sentence: self = .sentence
    case .bracket: self = .bracket
    case .relative: self = .relative
    case .apposition: self = .apposition
    }
  }

  private init(_ dimension: Dimension.Kind) {
    switch dimension {
    case .date: self = .date
    case .span: self = .span
    case .weekdays: self = .weekdays
    case .time: self = .time
    case .percent: self = .percent
    case .number: self = .number
    case .money: self = .money
    case .episodes: self = .episodes
    case .episodeCount: self = .episodeCount
    case .part: self = .part
    case .minutes: self = .minutes
    case .points, .season, .ordinal, .impossibleDate, .brokenShare: self = []
    }
  }
}
