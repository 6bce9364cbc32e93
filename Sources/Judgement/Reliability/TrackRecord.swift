package import Claims

/// How a source has done where others speak of the same, and what is held of it for that.
package struct TrackRecord: Hashable, Sendable {
  /// Facts that another source states too.
  package struct Tally: Hashable, Sendable {
    package var facts = 0
    /// Those of them where the source says what is believed.
    package var right = 0
    /// Those of them where sources differ.
    package var contested = 0
    /// Those of the contested where the source says what is believed.
    package var rightOfContested = 0

    package init(facts: Int = 0, right: Int = 0, contested: Int = 0, rightOfContested: Int = 0) {
      self.facts = facts
      self.right = right
      self.contested = contested
      self.rightOfContested = rightOfContested
    }
  }

  /// The publisher, or the document where it names none.
  package var source: String
  /// How often it is right, learned from all facts together; it starts from `Reliability.prior` and
  /// moves as far as facts bear.
  package var accuracy: Double
  package var all: Tally
  /// By the section of properties, those with any fact.
  package var bySection: [Property.Section: Tally]
  /// The source that it repeats so closely that both are one voice; nil for one of its own.
  package var echoes: String?
}

extension TrackRecord {
  /// The sources that share a fact with another, the most accurate first, then by name.
  package static func all<N: Names>(
    from claims: [RecordedClaim], links names: N
  ) -> [TrackRecord] {
    let lessons = Lessons(in: claims, names)
    let testimony = lessons.testimony
    let consensus = Consensus(of: testimony)
    var records = testimony.sources.enumerated().map { number, source in
      let voice = consensus.voice[number]
      return TrackRecord(
        source: source, accuracy: consensus.accuracy[number], all: Tally(), bySection: [:],
        echoes: voice == number ? nil : testimony.sources[voice])
    }
    for (item, word) in testimony.items.enumerated() {
      guard let number = Int(word) else { continue }
      let section = lessons.properties[number].section
      let isContested = testimony.isContested(item)
      let voters = testimony.values(of: item).reduce(0) { $0 + testimony.voters(for: $1).count }
      guard voters > 1 else { continue }
      for value in testimony.values(of: item) {
        let isRight = value == consensus.choice[item]
        for place in testimony.voters(for: value) {
          let source = Int(testimony.voters[place])
          records[source].all.add(isRight: isRight, isContested: isContested)
          records[source].bySection[section, default: Tally()].add(
            isRight: isRight, isContested: isContested)
        }
      }
    }
    return records.filter { $0.all.facts > 0 }.sorted {
      ($1.accuracy, $0.source) < ($0.accuracy, $1.source)
    }
  }
}

extension TrackRecord.Tally {
  fileprivate mutating func add(isRight: Bool, isContested: Bool) {
    facts += 1
    if isRight { right += 1 }
    if isContested { contested += 1 }
    if isContested, isRight { rightOfContested += 1 }
  }
}
