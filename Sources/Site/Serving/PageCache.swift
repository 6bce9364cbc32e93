import Synchronization

/// Answers that were made, by what they depend on; it holds so many bytes and no more.
final class PageCache: Sendable {
  struct Key: Hashable, Sendable {
    /// The path with those parts of the query that the page depends on.
    var address: String
    var edition: Edition
  }

  private struct Shelf {
    var answers: [Key: (answer: Answer, used: UInt64)] = [:]
    var size = 0
    var time: UInt64 = 0
    var inMaking: [Key: Task<Answer, any Error>] = [:]
  }

  private let shelf = Mutex(Shelf())
  /// In bytes.
  private let capacity: Int

  init(capacity: Int) { self.capacity = capacity }

  /// The answer for that key, made by `make` unless it is there. However many ask at one time, it is
  /// made once. What throws is not kept.
  func answer(
    for key: Key, _ make: @escaping @Sendable () throws -> Answer
  ) async throws -> Answer {
    enum Found {
      case answer(Answer)
      case task(Task<Answer, any Error>)
    }
    let found = shelf.withLock { shelf -> Found in
      shelf.time += 1
      if let kept = shelf.answers[key] {
        shelf.answers[key]?.used = shelf.time
        return .answer(kept.answer)
      }
      if let task = shelf.inMaking[key] { return .task(task) }
      let task = Task { try await Workshop.made(make) }
      shelf.inMaking[key] = task
      return .task(task)
    }
    switch found {
    case .answer(let answer): return answer
    case .task(let task):
      let result = await task.result
      shelf.withLock { shelf in
        guard shelf.inMaking.removeValue(forKey: key) != nil, case .success(let answer) = result,
          !answer.isPassing
        else { return }
        shelf.answers[key] = (answer, shelf.time)
        shelf.size += answer.size
        if shelf.size > capacity { Self.clear(&shelf, to: capacity / 2, keeping: key.edition) }
      }
      return try result.get()
    }
  }

  /// Drops first what is of other editions, then what was not asked for longest.
  private static func clear(_ shelf: inout Shelf, to capacity: Int, keeping edition: Edition) {
    let oldestFirst = shelf.answers.map { (key: $0.key, used: $0.value.used) }.sorted { a, b in
      let left = (a.key.edition == edition ? 1 : 0, a.used)
      let right = (b.key.edition == edition ? 1 : 0, b.used)
      return left < right
    }
    for (key, _) in oldestFirst where shelf.size > capacity {
      if let dropped = shelf.answers.removeValue(forKey: key) { shelf.size -= dropped.answer.size }
    }
  }
}
