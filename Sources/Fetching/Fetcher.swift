/// Brings pages from their addresses, one at a time: within limits, as the sites' rules allow, and
/// from the public network alone unless told otherwise.
package actor Fetcher {
  /// The name by which sites' rules speak of this program.
  package static let program = "hearsay"

  private let exchange: Exchange
  private let limits: FetchLimits
  /// The rules of the sites that were asked, by their origin.
  private var rules: [String: RobotsRules] = [:]

  /// - Parameters:
  ///   - agent: who asks, as the servers are told.
  ///   - permits: which network addresses may be spoken to.
  package init(
    agent: String, limits: FetchLimits = FetchLimits(), resolver: Resolver = .system,
    permits: @escaping @Sendable (NetworkAddress) -> Bool = { $0.isPublic }
  ) {
    exchange = Exchange(resolver: resolver, permits: permits, agent: agent)
    self.limits = limits
  }

  /// What is at an address now; `unchanged` only where the server says so of the state given.
  package func answer(
    at words: String, since state: PageState? = nil
  ) async -> Result<Answer, FetchError> {
    guard let address = WebAddress(words) else { return .failure(FetchError(words, .malformed)) }
    do {
      return .success(try await inTime(address, since: state))
    } catch let error as FetchError {
      return .failure(error)
    } catch {
      return .failure(FetchError(address.text, .unreachable(detail: "\(error)")))
    }
  }

  private func inTime(_ address: WebAddress, since state: PageState?) async throws -> Answer {
    try await withThrowingTaskGroup(of: Answer.self) { group in
      group.addTask { try await self.follow(address, since: state) }
      group.addTask { [limits] in
        try await Task.sleep(for: limits.time)
        let seconds = Int(limits.time.components.seconds)
        throw FetchError(address.text, .timedOut(seconds: seconds))
      }
      defer { group.cancelAll() }
      guard let first = try await group.next() else { throw CancellationError() }
      return first
    }
  }

  private func follow(_ start: WebAddress, since state: PageState?) async throws -> Answer {
    var address = start
    var seen: Set<WebAddress> = [start]
    while true {
      try await checkRules(for: address)
      let asked = state?.address == address.text ? state : nil
      let reply = try await exchange.reply(
        from: address, limit: limits.bytes, headers: Self.headers(asked))
      guard let next = try reply.redirect(from: address) else {
        return try reply.answer(at: address, asked: asked, limit: limits.bytes)
      }
      guard seen.insert(next).inserted else { throw FetchError(start.text, .circle) }
      guard seen.count <= limits.redirects + 1 else {
        throw FetchError(start.text, .tooManyRedirects(limit: limits.redirects))
      }
      address = next
    }
  }

  private static func headers(_ state: PageState?) -> [(String, String)] {
    var headers = [("Accept", accepted)]
    if let etag = state?.etag { headers.append(("If-None-Match", etag)) }
    if let day = state?.lastModified { headers.append(("If-Modified-Since", day)) }
    return headers
  }

  private static let accepted = "text/html, application/xhtml+xml, text/*;q=0.9, */*;q=0.5"

  private func checkRules(for address: WebAddress) async throws {
    let held: RobotsRules
    if let known = rules[address.origin] {
      held = known
    } else {
      held = try await fetchedRules(of: address)
      rules[address.origin] = held
    }
    guard held.allow(address.target) else {
      throw FetchError(address.text, .disallowed(by: address.rules.text))
    }
  }

  /// A site that answers that it has no rules (4xx) has none; one that fails to answer (5xx, no
  /// connection) may not be read until it does (RFC 9309, 2.3.1).
  private func fetchedRules(of address: WebAddress) async throws -> RobotsRules {
    var place = address.rules
    for _ in 0...FetchLimits.robotsRedirects {
      let reply = try await exchange.reply(from: place, limit: FetchLimits.robotsBytes)
      if reply.status == 200 { return RobotsRules(reply.body, for: Self.program) }
      if (500...599).contains(reply.status) {
        throw FetchError(address.text, .rulesUnreachable(at: place.text))
      }
      guard let next = try reply.redirect(from: place) else { return .none }
      place = next
    }
    return .none
  }
}
