/// What kind of thing a claim speaks of.
package enum Kind: String, CaseIterable, Sendable, Codable {
  case series, person, character, organisation
  /// A musical act.
  case group
  case song
  /// An album, a single, an EP.
  case release
}
