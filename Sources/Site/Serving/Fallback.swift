import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// Turns what no route answers, and what a route could not, into pages.
struct Fallback: RouterMiddleware {
  typealias Context = Caller

  let reception: Reception

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as HTTPError where error.status == .notFound {
      return await reception.answer(request) { Trouble.notFound($0) }
    } catch let error as HTTPError {
      return Response(
        status: error.status, headers: [.contentType: "text/plain; charset=utf-8"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: "\(error.status)\n")))
    } catch {
      context.logger.error("unexpected", metadata: ["error": "\(error)"])
      return reception.send(Trouble.page(for: error), to: request, tag: nil)
    }
  }
}
