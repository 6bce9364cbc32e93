import Documents

/// How much an address may cost.
package struct FetchLimits: Hashable, Sendable {
  /// The time in which all of the answer must have come, redirects included.
  package var time: Duration = .seconds(30)
  /// The longest answer; a single document is never longer.
  package var bytes = StoredText.limit
  /// How often an answer may lead elsewhere. Browsers go on for twenty; pages need two or three.
  package var redirects = 8

  package init() {}

  package init(time: Duration, bytes: Int = StoredText.limit, redirects: Int = 8) {
    self.time = time
    self.bytes = bytes
    self.redirects = redirects
  }

  /// What is read of a site's rules; RFC 9309 asks for at least 500 KiB.
  static let robotsBytes = 512 << 10
  /// How often a site's rules may be elsewhere (RFC 9309, 2.3.1.2).
  static let robotsRedirects = 5
}
