package import Claims
package import Ledger
import Naming
import Reading

/// Where a ledger is worked with: everything that can be asked of it, and everything that can be
/// done to it, composed once for every front end.
package struct Desk: Sendable {
  package let ledger: Ledger
  /// The day of work: nothing is expected before it, and records are made as of it.
  package var today: PartialDate
  /// Shared by all copies of this desk, but for those that keep apart.
  private(set) var memory = SpellingMemory()

  package init(_ ledger: Ledger, today: PartialDate) {
    self.ledger = ledger
    self.today = today
  }

  /// Opens the ledger at a path; names are looked up under the keys of Naming.
  package init(
    at path: String, for access: Ledger.Access, clock: @escaping Ledger.Clock = Clock.now
  ) throws(LedgerError) {
    let keys: Ledger.Keys = { NameKey.blockingKeys(for: $0, kind: $1) }
    let ledger: Ledger
    do {
      ledger = try Ledger(
        at: path, for: access, keys: keys, keysVersion: NameKey.version, clock: clock)
    } catch .readOnly where access == .reading {
      // A writer that was killed left a log behind, which only a writer can take in.
      ledger = try Ledger(
        at: path, for: .writing, keys: keys, keysVersion: NameKey.version, clock: clock)
    }
    self.init(ledger, today: Clock.day(of: clock()))
  }

  /// The same desk with a memory of its own, for work that goes over the whole ledger and would
  /// crowd out what others ask for again and again; it meets most names once.
  var apart: Desk {
    var desk = self
    desk.memory = SpellingMemory(mostNames: 1000)
    return desk
  }

  /// Links names, of which each is read once.
  var linker: Linker {
    Linker(reading: { [memory] name, kind in memory.name(of: NamedThing(kind, name)) })
  }

  /// The version of the reader, under which a ledger keeps what it read.
  static let readerVersion = Int(Reader.version) ?? 0
}
