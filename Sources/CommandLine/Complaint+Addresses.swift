import Fetching

extension Complaint {
  /// Words an error of an address.
  init(_ error: FetchError) {
    self.init(
      error.address + ": " + Self.words(error.reason), remedy: Self.remedy(error.reason),
      Self.status(error.reason))
  }

  private static func words(_ reason: FetchError.Reason) -> String {
    switch reason {
    case .malformed: "this is no address of the web"
    case .unknownHost(let host): "there is no host of the name \(host)"
    case .privateNetwork(let host, let address):
      "\(host) is \(host == address ? "" : "\(address), ")of this machine or of a private network"
    case .unreachable(let detail): "nobody answers there (\(detail))"
    case .timedOut(let seconds): "there was no whole answer in \(seconds) seconds"
    case .tooLong(let limit): "the answer is longer than \(limit >> 20) MB"
    case .tooManyRedirects(let limit): "it leads from one address to another \(limit) times"
    case .circle: "it leads in a circle"
    case .disallowed(let rules): "the site asks programs not to read it (\(rules))"
    case .rulesUnreachable(let rules): "the site did not say whether it may be read (\(rules))"
    case .status(let status): "the site answered with \(status)" + (meaning[status] ?? "")
    case .mediaType(let type): "this is no document, but \(type)"
    case .compressed(let name): "the answer is compressed with \(name), which was not asked for"
    }
  }

  private static let meaning = [
    401: ", it wants to know who you are", 403: ", it does not let you read it",
    404: ", there is no such page", 410: ", the page is gone", 429: ", it was asked too often",
    500: ", it has failed", 503: ", it is out of service for now",
  ]

  private static func remedy(_ reason: FetchError.Reason) -> String? {
    switch reason {
    case .malformed: "Give it in full, as in https://example.org/story.html, without a password."
    case .unknownHost: "Check how it is written, and that this machine is connected."
    case .privateNetwork: "If that is what you mean, add it with --allow-private."
    case .unreachable, .timedOut, .rulesUnreachable: "Try again later; nothing was added of it."
    case .tooLong: "Get it with a program for that, and add the file."
    case .tooManyRedirects, .circle: "Open it in a browser, and give the address at the end."
    case .disallowed, .compressed: "Save the page from a browser, and add the file with --url."
    case .status: "Open it in a browser; if you can read it there, save it and add the file."
    case .mediaType: "“hearsay formats” lists what is read."
    }
  }

  private static func status(_ reason: FetchError.Reason) -> ExitStatus {
    switch reason {
    case .malformed, .privateNetwork: .usage
    case .unknownHost, .status(404), .status(410): .missing
    case .unreachable, .timedOut, .rulesUnreachable, .tooManyRedirects, .circle, .status:
      .inputOutput
    case .tooLong, .disallowed, .mediaType, .compressed: .badDocument
    }
  }
}
