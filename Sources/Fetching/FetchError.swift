/// Why an address gave nothing to read, as facts; the words live in the front ends.
package struct FetchError: Error, Hashable, Sendable {
  /// The address that was asked for, or the one that a redirect led to.
  package var address: String
  package var reason: Reason

  package init(_ address: String, _ reason: Reason) {
    self.address = address
    self.reason = reason
  }

  package enum Reason: Hashable, Sendable {
    /// It is no address of `http` or `https`, or one with a name and a password in it.
    case malformed
    /// The host's name stands for no network address.
    case unknownHost(String)
    /// The host's name stands for a network address that is not of the public network.
    case privateNetwork(host: String, address: String)
    /// Nobody answers there, or the connection broke off; the detail is the network's own.
    case unreachable(detail: String)
    /// The answer was not complete in time.
    case timedOut(seconds: Int)
    /// The answer is longer than is read.
    case tooLong(limit: Int)
    /// One redirect led to the next too often.
    case tooManyRedirects(limit: Int)
    /// A redirect leads back to where it came from.
    case circle
    /// The site asks programs not to read it; the address is that of its rules.
    case disallowed(by: String)
    /// Whether the site may be read cannot be told: its rules could not be had.
    case rulesUnreachable(at: String)
    /// The site answered with that status of HTTP and no document.
    case status(Int)
    /// The answer is of a media type that no format reads (`image/png`).
    case mediaType(String)
    /// The answer is compressed in a way that was not asked for.
    case compressed(String)
  }
}
