import Ledger
import Naming
import Synchronization

/// A name and the chance that it is a spelling of the one that was sought.
typealias Spelt = (thing: NamedThing, likelihood: Double)

/// The spellings that were sought last. Finding them means comparing a name with all that share a
/// word with it, and they are the same for every day of view.
final class SpellingMemory: Sendable {
  private struct Shelf {
    /// The state of the ledger in which they were sought: a name that came later, in a document or
    /// a decision, may be a spelling of any.
    var state: Int64 = 0
    var spellings: [NamedThing: [Spelt]] = [:]
  }

  private let shelf = Mutex(Shelf())
  private let names = Mutex<[NamedThing: Name]>([:])
  private static let capacity = 2000
  /// A name that was read takes about a kilobyte.
  private let mostNames: Int

  init(mostNames: Int = 10_000) { self.mostNames = mostNames }

  func spellings(of name: NamedThing, at state: Int64) -> [Spelt]? {
    shelf.withLock { $0.state == state ? $0.spellings[name] : nil }
  }

  func remember(_ spellings: [Spelt], of name: NamedThing, at state: Int64) {
    shelf.withLock { shelf in
      if shelf.state != state || shelf.spellings.count >= Self.capacity {
        shelf = Shelf(state: state)
      }
      shelf.spellings[name] = spellings
    }
  }

  /// A name as it is read, which depends on nothing else.
  func name(of thing: NamedThing) -> Name {
    if let known = names.withLock({ $0[thing] }) { return known }
    let name = Name(thing.name, kind: thing.kind)
    names.withLock { names in
      if names.count >= mostNames { names.removeAll(keepingCapacity: true) }
      names[thing] = name
    }
    return name
  }
}
