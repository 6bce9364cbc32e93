import FoundationEssentials

/// An address of `http` or `https`, taken apart so that nothing in it can be read in two ways.
package struct WebAddress: Hashable, Sendable {
  /// `http` or `https`.
  package let scheme: String
  /// In lower case; an address of IPv6 without its brackets.
  package let host: String
  package let port: Int
  /// The path and the query as they are sent; at least `/`.
  package let target: String

  /// Whether words are meant for an address and not for a path.
  package static func isMeant(by words: String) -> Bool {
    let start = words.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }

  /// Nil where the words are no such address, or carry a name and a password.
  package init?(_ words: String) {
    guard let url = URL(string: words) else { return nil }
    self.init(url.absoluteURL)
  }

  private init?(_ url: URL) {
    guard let scheme = url.scheme?.lowercased(), scheme == "http" || scheme == "https",
      url.user() == nil, url.password() == nil, var host = url.host()?.lowercased()
    else { return nil }
    if host.hasPrefix("[") && host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
    guard !host.isEmpty, host.utf8.allSatisfy(Self.mayStandInHost) else { return nil }
    let port = url.port ?? (scheme == "https" ? 443 : 80)
    guard (1...65_535).contains(port) else { return nil }
    self.scheme = scheme
    self.host = host
    self.port = port
    let path = url.path(percentEncoded: true)
    let query = url.query(percentEncoded: true).map { "?" + $0 } ?? ""
    target = (path.hasPrefix("/") ? path : "/" + path) + query
  }

  /// Letters, digits, and what parts a name or a number of IPv6. A name in other letters is written
  /// in its ASCII form (`xn--…`).
  private static func mayStandInHost(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  /// Where a `Location` leads from here.
  func redirected(to location: String) -> WebAddress? {
    guard let base = URL(string: text) else { return nil }
    return URL(string: location, relativeTo: base).flatMap { WebAddress($0.absoluteURL) }
  }

  /// Scheme, host and port: what one set of rules is for.
  var origin: String {
    let isUsual = port == (scheme == "https" ? 443 : 80)
    let name = host.contains(":") ? "[\(host)]" : host
    return "\(scheme)://\(name)" + (isUsual ? "" : ":\(port)")
  }

  /// The address in its one spelling, without what is meant for the reader alone (`#…`).
  package var text: String { origin + target }

  /// Where the site keeps its rules.
  var rules: WebAddress { WebAddress(origin + "/robots.txt") ?? self }
}
