package import Publishing

extension Desk {
  /// Makes many records on all cores, and gives what `find` finds in each to `body`, in the order in
  /// which they were asked for.
  ///
  /// What is asked for and not known is left out. As many are under way as keep the cores busy, so
  /// memory stays flat.
  package func eachDossier<Found: Sendable>(
    _ asked: [Asked], _ find: @escaping @Sendable (Dossier) -> Found,
    _ body: (Found) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Found?).self) { group in
      var waiting: [Int: Found?] = [:]
      var given = 0
      func arrive(_ place: Int, _ found: Found?) throws {
        waiting[place] = .some(found)
        while let next = waiting.removeValue(forKey: given) {
          given += 1
          if let found = next { try body(found) }
        }
      }
      for (place, asked) in asked.enumerated() {
        while place - given >= Self.window, let (place, found) = try await group.next() {
          try arrive(place, found)
        }
        group.addTask {
          do {
            return (place, find(try dossier(asked)))
          } catch DeskError.unknownName {
            return (place, nil)
          }
        }
      }
      while let (place, found) = try await group.next() { try arrive(place, found) }
    }
  }

  /// How many records are under way at most: enough that no core waits for a slow one.
  private static let window = 32
}
