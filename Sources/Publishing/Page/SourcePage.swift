package import Claims
package import Judgement

/// A source with its documents and how far it is to be relied on.
package struct SourcePage: Hashable, Sendable {
  package var name: String
  /// Its documents, the latest said first.
  package var documents: [Source]
  /// How it did where others speak of the same; nil where none does.
  package var track: TrackRecord?

  package init(_ name: String, documents: [Source], track: TrackRecord?) {
    self.name = name
    self.documents = documents.sorted { ($1.said, $0.document) < ($0.said, $1.document) }
    self.track = track
  }
}

extension SourcePage {
  /// "right in about 84% of what it says", to whole per cents: it is no more exact than that.
  package var estimate: String {
    let accuracy = track?.accuracy ?? Reliability.prior
    let words = "held to be right in about \(Int((accuracy * 100).rounded()))% of what it says"
    return track == nil ? words + ", as any source is before anything is learned of it" : words
  }

  /// What the estimate rests on, in sentences.
  package var basis: [String] {
    guard let track else { return ["No other source states a fact that this one states."] }
    let all = track.all
    let right =
      all.right == all.facts
      ? all.facts == 1 ? "it" : "all of them" : Wording.grouped(Double(all.right))
    var sentences = [
      "It rests on \(Wording.count(all.facts, "fact")) that another source states too: in "
        + "\(right) this one says what is believed."
    ]
    sentences.append(
      all.contested == 0
        ? "About none of them do sources differ, so that they tell little."
        : "About \(Wording.grouped(Double(all.contested))) of them sources differ; there it is "
          + "believed \(Wording.count(all.rightOfContested, "time")).")
    if all.facts < Self.few {
      sentences.append(
        "That is too little to tell much: the estimate is near the "
          + "\(Int(Reliability.prior * 100))% that every source starts from.")
    }
    if let original = track.echoes {
      sentences.append("It repeats \(original) so closely that both count as one voice.")
    }
    return sentences
  }

  /// Below this number of facts the start weighs at least a quarter in the estimate, which counts
  /// as five facts.
  private static let few = 15

  /// By kind of fact, in the order of a page: the section, and how many of how many are believed.
  package var sections: [(section: Property.Section, tally: TrackRecord.Tally)] {
    Property.Section.allCases.compactMap { section in
      track?.bySection[section].map { (section, $0) }
    }
  }
}
