import Dispatch

/// Where pages are made: on threads of their own, so that those which are there already are given
/// meanwhile, however long the making of others takes.
enum Workshop {
  private static let queue = DispatchQueue(label: "pages", attributes: .concurrent)

  /// What `make` gives, made beside all that is under way.
  static func made(_ make: @escaping @Sendable () throws -> Answer) async throws -> Answer {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result(catching: make)) }
    }
  }
}
