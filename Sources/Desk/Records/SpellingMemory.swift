import Ledger
import Synchronization

/// A name and the chance that it is a spelling of the one that was sought.
typealias Spelt = (thing: NamedThing, likelihood: Double)

/// The spellings that were sought last. Finding them means comparing a name with all that share a
/// word with it, and they are the same for every day of view.
final class SpellingMemory: Sendable {
  private struct Shelf {
    /// The newest name that they were sought among; another one may be a spelling of any.
    var newest: Int64 = 0
    var spellings: [NamedThing: [Spelt]] = [:]
  }

  private let shelf = Mutex(Shelf())
  private static let capacity = 2000

  func spellings(of name: NamedThing, newest: Int64) -> [Spelt]? {
    shelf.withLock { $0.newest == newest ? $0.spellings[name] : nil }
  }

  func remember(_ spellings: [Spelt], of name: NamedThing, newest: Int64) {
    shelf.withLock { shelf in
      if shelf.newest != newest || shelf.spellings.count >= Self.capacity {
        shelf = Shelf(newest: newest)
      }
      shelf.spellings[name] = spellings
    }
  }
}
