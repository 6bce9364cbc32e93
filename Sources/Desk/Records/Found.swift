package import Claims
package import Ledger
import Publishing

/// What was found for some words.
package struct Found: Sendable {
  /// Things with a name that may be spelt so, the likeliest first, then those with a name that holds
  /// the words; each once.
  package var things: [FoundThing]
  /// Documents that hold the words, the best first.
  package var documents: [TextMatch]
  /// Where nothing was found, names that share words with those sought.
  package var near: [String] = []
}

/// A thing that one of its names was found for.
package struct FoundThing: Hashable, Sendable {
  package var id: EntityID
  /// The name that it goes by.
  package var name: String
  /// Its other names, the most used first.
  package var alsoCalled: [String]
  /// The name of the series that a character belongs to or that a song is heard in; for a person
  /// whose name others bear too, of one that tells who is meant. Nil where none is known.
  package var series: String?
  /// Who performs a song or a release, where that is known.
  package var performer: String?

  /// What it is, in words that tell it apart from others of its name: "song of Low Tide, by Ann Lee".
  package var words: String {
    let place = id.kind == .song || id.kind == .release ? " of " : " in "
    return Wording.kind(id.kind) + (series.map { place + $0 } ?? "")
      + (performer.map { ", by " + $0 } ?? "")
  }
}
