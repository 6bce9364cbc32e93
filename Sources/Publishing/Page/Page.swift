package import Claims

/// The record of one thing as a reader meets it: sentences, tables and lists whose every value
/// carries its citation marks. The same page is set for a terminal and for the web.
package struct Page: Hashable, Sendable {
  package var subject: EntityID
  package var title: String
  /// What it is and where it stands, in a few words.
  package var subtitle: String
  /// The day of view, where it is not today.
  package var asOf: PartialDate?
  /// Every other spelling met.
  package var spellings: [String]
  package var lead: Phrase
  package var sections: [Section]
  /// The labels of what a complete record of this kind holds and this one lacks.
  package var unknown: [String]
  /// In the order of their citation marks, from 1.
  package var sources: [SourceLine]

  package struct Section: Hashable, Sendable {
    package var heading: String
    package var content: Content

    package init(_ heading: String, _ content: Content) {
      self.heading = heading
      self.content = content
    }
  }

  package enum Content: Hashable, Sendable {
    /// Labels and their values.
    case facts([FactRow])
    case cast([CastGroup])
    /// What happened when, oldest first.
    case events([Event])
    case ratings(RatingsTable)
    case disputes([DisputeEntry])
    case lines([Phrase])
  }
}

/// One label of the fact table with everything that holds for it.
package struct FactRow: Hashable, Sendable {
  package var label: String
  package var values: [Phrase]
  /// What was said instead, for a medium that has room beside the values.
  package var rivals: [Rival] = []

  /// Values that were said and are not held, and why not.
  package struct Rival: Hashable, Sendable {
    package var values: [Phrase]
    package var reason: String
  }
}

/// Actors of one tier, with the characters whom they play.
package struct CastGroup: Hashable, Sendable {
  package var heading: String
  package var members: [Member]

  package struct Member: Hashable, Sendable {
    package var actor: Phrase
    /// Nil where no source names the part.
    package var character: Phrase?
    /// What the character does, belongs to, and is to others.
    package var notes: [Phrase]
  }
}

/// One line of a timeline.
package struct Event: Hashable, Sendable {
  package var day: PartialDate
  package var words: Phrase
}

/// Statements that do not all hold, side by side.
package struct DisputeEntry: Hashable, Sendable {
  /// What is in question ("Affiliation of Choi Go-eun").
  package var question: String
  /// "disputed", "superseded", "denied", "unconfirmed".
  package var kind: String
  /// The side that is preferred first, each with the words of its sources.
  package var sides: [DisputeSide]
  package var reason: String
}

/// One side of a dispute.
package struct DisputeSide: Hashable, Sendable {
  package var value: Phrase
  package var isPreferred: Bool
  package var quotes: [QuoteLine]
}

/// The words of a document, and which document's they are.
package struct QuoteLine: Hashable, Sendable {
  package var words: String
  /// The number of the citation mark.
  package var mark: Int
  package var said: PartialDate
}

/// One document in the list of sources.
package struct SourceLine: Hashable, Sendable {
  package var mark: Int
  package var publisher: String?
  package var title: String
  package var url: String?
  package var said: PartialDate
  package var isDated: Bool
  /// The day on which it was added.
  package var added: String
}
