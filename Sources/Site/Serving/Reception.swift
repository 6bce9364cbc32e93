import Claims
import Desk
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Ledger
import NIOCore

/// Takes requests for pages and gives answers: from the cache, as unchanged, or freshly made.
struct Reception: Sendable {
  let door: Door
  let cache: PageCache
  private let letters = Letters()
  /// What changes every page when the program does.
  let version: String

  /// What makes a page.
  typealias Maker = @Sendable (Visit) throws -> Answer

  /// Answers with the page that `make` makes.
  ///
  /// - Parameter names: the parts of the query that the page depends on, beside the day of view.
  func answer(
    _ request: Request, query names: Set<String> = [], _ make: @escaping Maker
  ) async -> Response {
    do {
      let glance = try door.glance()
      let (visit, unclear) = look(request, glance, names)
      if let unclear { return send(unclear, to: request, tag: nil) }
      let key = PageCache.Key(
        address: Self.address(of: visit), edition: glance.edition)
      let tag = self.tag(of: key)
      if Self.isKnown(tag, to: request) {
        return Response(status: .notModified, headers: Self.headers(tag: tag))
      }
      do {
        let answer = try await cache.answer(for: key) { try make(visit) }
        guard answer.status == .ok, !answer.isPassing else {
          return send(answer, to: request, tag: nil)
        }
        keep(answer, for: request.head, tag: tag, of: glance.edition)
        return send(answer, to: request, tag: tag)
      } catch {
        return send(Trouble.page(for: error, visit), to: request, tag: nil)
      }
    } catch {
      return send(Trouble.page(for: error), to: request, tag: nil)
    }
  }

  /// The visit, and a page that says what is wrong with the day of view, if it is none.
  private func look(
    _ request: Request, _ glance: Glance, _ names: Set<String>
  ) -> (Visit, Answer?) {
    var fields = Visit.fields(of: request.uri, knowing: names.union(["as-of"]))
    let day = fields.removeValue(forKey: "as-of")?.trimmed ?? ""
    var visit = Visit(
      desk: glance.desk, path: Form.decoded(request.uri.path.utf8), fields: fields, asOf: nil)
    guard !day.isEmpty else { return (visit, nil) }
    guard let asOf = PartialDate(iso: day), asOf.iso == day else {
      return (visit, Trouble.unknownDay(day, visit))
    }
    // Today and later is today: nothing can have been said after it.
    if asOf.endDay <= glance.desk.today.firstDay { visit.asOf = asOf }
    return (visit, nil)
  }

  private static func address(of visit: Visit) -> String {
    let query = visit.fields.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return ([visit.path, visit.asOf?.iso ?? ""] + query).joined(separator: "\u{0}")
  }

  /// From the ledger's state and the address, so that the page need not be made to be compared.
  private func tag(of key: PageCache.Key) -> String {
    let state = "\(key.edition.entry) \(key.edition.hash) \(key.edition.today) \(key.edition.file)"
    return "W/\"\(Address.digest(of: version + state + key.address))\""
  }

  private static func isKnown(_ tag: String, to request: Request) -> Bool {
    guard let known = request.headers[.ifNoneMatch] else { return false }
    return known == "*" || known.split(separator: ",").contains { $0.trimmed == tag }
  }

  /// A page may be kept, and must be asked for again before it is shown again.
  private static func headers(tag: String?) -> HTTPFields {
    var headers: HTTPFields = [.vary: "accept-encoding", .cacheControl: "no-cache"]
    if let tag { headers[.eTag] = tag }
    return headers
  }

  /// The answer in the form that the reader's program takes.
  func send(_ answer: Answer, to request: Request, tag: String?) -> Response {
    let letter = Self.letter(answer, to: request.head, tag: tag)
    return Response(
      status: answer.status, headers: letter.head.headerFields,
      body: request.method == .head ? ResponseBody() : ResponseBody(byteBuffer: letter.body))
  }

  private static func letter(_ answer: Answer, to request: HTTPRequest, tag: String?) -> Letter {
    var headers = Self.headers(tag: tag)
    headers[.contentType] = answer.type
    if let location = answer.location { headers[.location] = location }
    var body = answer.plain
    if let compressed = answer.compressed, takesGzip(request) {
      headers[.contentEncoding] = "gzip"
      body = compressed
    }
    headers[.contentLength] = String(body.readableBytes)
    return Letter(head: HTTPResponse(status: answer.status, headerFields: headers), body: body)
  }

  private static func takesGzip(_ request: HTTPRequest) -> Bool {
    guard let encodings = request.headerFields[.acceptEncoding] else { return false }
    return encodings.split(separator: ",").contains { encoding in
      let parts = encoding.split(separator: ";").map(\.trimmed)
      return parts.first == "gzip" && !parts.dropFirst().contains { $0 == "q=0" }
    }
  }
}

// MARK: - What goes out again

extension Reception {
  static let server = "hearsay"

  /// The answer that went out to the same request before, where it still holds and is at hand.
  func letter(for request: HTTPRequest) -> Letter? {
    guard let key = Letters.Key(request), let glance = door.latest,
      var letter = letters.letter(for: key, of: glance.edition)
    else { return nil }
    letter.head.headerFields.append(HTTPField(name: .date, value: HTTPDate.now()))
    return letter
  }

  /// Keeps an answer with all that the router's answers have in common.
  private func keep(
    _ answer: Answer, for request: HTTPRequest, tag: String, of edition: Edition
  ) {
    guard let key = Letters.Key(request) else { return }
    var letter = Self.letter(answer, to: request, tag: tag)
    Safety.mark(&letter.head.headerFields)
    letter.head.headerFields[.server] = Self.server
    letters.keep(letter, for: key, of: edition)
  }
}
