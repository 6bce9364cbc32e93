import HTTPTypes
import Hummingbird
import HummingbirdCore

/// What every answer says to browsers: take nothing from elsewhere, run nothing, tell nobody.
struct Safety: RouterMiddleware {
  typealias Context = Caller

  /// No script at all; styles and pictures from here alone; forms lead here alone; in no frame.
  static let policy =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
    + "frame-ancestors 'none'"

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    Self.mark(&response.headers)
    return response
  }

  static func mark(_ headers: inout HTTPFields) {
    headers[.contentSecurityPolicy] = policy
    headers[.xContentTypeOptions] = "nosniff"
    headers[.crossOriginResourcePolicy] = "same-origin"
    for (name, value) in others { headers[name] = value }
  }

  /// Fields that HTTPTypes has no constants for.
  private static let others: [(HTTPField.Name, String)] = [
    ("referrer-policy", "same-origin"), ("cross-origin-opener-policy", "same-origin"),
  ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
}
