import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging

/// A line for every request: what was asked for, what came of it, how long it took.
struct RequestLog: RouterMiddleware {
  typealias Context = Caller

  let logger: Logger

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard logger.logLevel <= .info else { return try await next(request, context) }
    let start = ContinuousClock.now
    let response = try await next(request, context)
    let took = start.duration(to: .now).components
    Self.note(
      request.head, response.head, bytes: response.body.contentLength ?? 0,
      microseconds: took.seconds * 1_000_000 + took.attoseconds / 1_000_000_000_000, to: logger)
    return response
  }

  static func note(
    _ request: HTTPRequest, _ response: HTTPResponse, bytes: Int, microseconds: Int64 = 0,
    to logger: Logger
  ) {
    logger.info(
      "request",
      metadata: [
        "method": "\(request.method)", "path": "\((request.path ?? "").prefix(200))",
        "status": "\(response.status.code)", "bytes": "\(bytes)",
        "microseconds": "\(microseconds)",
      ])
  }
}
