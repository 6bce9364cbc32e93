package import Claims
import FoundationEssentials
import GRDB
import Synchronization

/// Everything that was ever taken in, in one file: documents, what readings of them claimed, and
/// what editors decided. It is only appended to.
///
/// The order of the entries is an integer that only grows; the clock is a label beside it. Many
/// threads may read while one writes; each document is written in one transaction.
package final class Ledger: Sendable {
  package let path: String
  let pool: DatabasePool
  let names: NameIndex
  /// What was counted last; see `statistics`.
  let counted = Mutex<Statistics?>(nil)
  let clock: Clock

  /// Gives the time as ISO 8601 in UTC, to the second (`2026-11-21T09:00:00Z`).
  package typealias Clock = @Sendable () -> String
  /// Gives the keys under which a name is looked up: names that may stand for one thing share one.
  package typealias Keys = @Sendable (_ name: String, _ kind: Kind) -> [String]

  package enum Access: Sendable {
    /// Reads only; the file must be there. What an older program, or a bulk that was killed, left to
    /// be done is done first, if the file may be written to.
    case reading
    /// Reads and writes; the file must be there.
    case writing
    /// Reads and writes; the file is made if it is missing.
    case creating
  }

  /// Opens the ledger at `path`, brought up to this program's version unless it is only read.
  ///
  /// `patience` is how many seconds to wait for another process that is writing. `keysVersion` rises
  /// whenever the keys come to be made in another way; names are then filed under the new ones too.
  package init(
    at path: String, for access: Access = .creating, patience: Double = 5, keys: @escaping Keys,
    keysVersion: Int = 1, clock: @escaping Clock
  ) throws(LedgerError) {
    if case .creating = access {
    } else if !FileManager.default.fileExists(atPath: path) {
      throw .missing(path: path)
    }
    self.path = path
    self.clock = clock
    names = NameIndex(keys: keys, version: keysVersion)
    do {
      pool = try DatabasePool(path: path, configuration: Self.configuration(access, patience, path))
      if access != .reading {
        try pool.write { [names] database in
          switch try Schema.state(of: database) {
          case .empty: try Schema.migrate(database, from: 0)
          case .ledger(let version) where version < Schema.migrations.count:
            try Schema.migrate(database, from: version)
          case .ledger, .foreign: break
          }
          try names.catchUp(in: database)
          try Catalogue.catchUp(behind: 1, in: database, names: names)
        }
      } else if try pool.read({ [names] in
        try Schema.isBehind($0) || names.isBehind(in: $0) || Catalogue.isBehind(in: $0)
      }) {
        try? Ledger(
          at: path, for: .writing, patience: 0.1, keys: keys, keysVersion: keysVersion, clock: clock
        ).close()
      }
    } catch {
      throw LedgerError(error, path: path)
    }
  }

  private static func configuration(
    _ access: Access, _ patience: Double, _ path: String
  ) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = access == .reading
    configuration.busyMode = .timeout(patience)
    configuration.label = "ledger"
    configuration.prepareDatabase { database in
      try check(database, at: path, mayBeEmpty: access != .reading)
      // A commit is in the log when it returns; the log is forced to the disk before it is copied
      // into the file. A crash of the process loses nothing, a crash of the machine may lose the
      // newest whole transactions, never a part of one.
      //
      // A bulk gains from a large cache. Readers are several, and the system keeps the file at hand.
      try database.execute(
        sql: """
          PRAGMA recursive_triggers = ON;
          PRAGMA wal_autocheckpoint = 4000;
          PRAGMA cache_size = \(access == .reading ? -2000 : -32000);
          """)
    }
    return configuration
  }

  /// Throws unless the file is a ledger that this program knows how to read.
  private static func check(_ database: Database, at path: String, mayBeEmpty: Bool) throws {
    switch try Schema.state(of: database) {
    case .empty where mayBeEmpty: break
    case .empty, .foreign: throw LedgerError.notALedger(path: path)
    case .ledger(let version) where version > Schema.migrations.count:
      throw LedgerError.newerVersion(path: path, found: version, known: Schema.migrations.count)
    case .ledger: break
    }
  }

  /// Lets go of the file; nothing may be asked afterwards. A ledger that nobody has open is one
  /// file, without a log beside it.
  package func close() throws(LedgerError) {
    do {
      // The log is folded into the file by the connection that closes last, if it may write.
      pool.invalidateReadOnlyConnections()
      try pool.close()
    } catch {
      throw LedgerError(error, path: path)
    }
  }
}

extension Ledger {
  /// Reads the ledger as it stands at one moment, while others may write.
  func read<Result>(_ body: (Database) throws -> Result) throws(LedgerError) -> Result {
    do { return try pool.read(body) } catch { throw LedgerError(error, path: path) }
  }

  /// Writes all that `body` writes, or nothing.
  func write<Result>(_ body: (Database) throws -> Result) throws(LedgerError) -> Result {
    do {
      return try pool.write(body)
    } catch {
      names.forget()
      throw LedgerError(error, path: path)
    }
  }
}
