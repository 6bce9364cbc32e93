import Claims
import Desk
import Ledger
import Logging
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The way to the ledger: it is opened when it is first asked for, and again when another file has
/// taken its place.
final class Door: Sendable {
  let path: String
  private let clock: Ledger.Clock
  private let held = Mutex<Held?>(nil)
  private let sight = Mutex<Sight?>(nil)

  /// How long a look at the ledger holds before it is looked at again, in nanoseconds: short enough
  /// that nobody waits for what was added, long enough that thousands of requests a second cost one
  /// look.
  private static let glanceHolds: UInt64 = 50_000_000
  /// How long it is still shown while somebody looks again: long enough for a look on a busy machine.
  private static let glanceLasts: UInt64 = 100_000_000

  init(path: String, clock: @escaping Ledger.Clock) {
    self.path = path
    self.clock = clock
  }

  private struct Held {
    var desk: Desk
    var file: File
    var glance: Glance
    var looked: UInt64
  }

  /// What was seen last, which can be had without waiting for a look.
  private struct Sight {
    var glance: Glance
    var looked: UInt64
    /// Whether somebody was sent to look again.
    var isRenewed = false
  }

  /// Which file it is.
  private struct File: Hashable {
    var device: UInt64
    var number: UInt64

    init?(at path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      device = UInt64(status.st_dev)
      number = UInt64(status.st_ino)
    }
  }

  /// The ledger as it stands. With `now`, what was added a moment ago is seen too.
  func glance(now isFresh: Bool = false) throws(LedgerError) -> Glance {
    let time = Self.nanoseconds()
    let result = held.withLock { held -> Result<Glance, LedgerError> in
      if let held, !isFresh, time < held.looked + Self.glanceHolds { return .success(held.glance) }
      do throws(LedgerError) {
        return .success(try look(&held, at: time))
      } catch {
        try? held?.desk.ledger.close()
        held = nil
        sight.withLock { $0 = nil }
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// The ledger as it was seen a moment ago, where that can be had without waiting. When it is time
  /// to look again, one who asks is given nothing, and so goes to look; the others wait for nobody.
  var latest: Glance? {
    let time = Self.nanoseconds()
    return sight.withLock { sight in
      guard let seen = sight, time < seen.looked + Self.glanceLasts else { return nil }
      if time >= seen.looked + Self.glanceHolds, !seen.isRenewed {
        sight?.isRenewed = true
        return nil
      }
      return seen.glance
    }
  }

  private func look(_ held: inout Held?, at time: UInt64) throws(LedgerError) -> Glance {
    guard let file = File(at: path) else { throw .missing(path: path) }
    if let open = held, open.file != file {
      try? open.desk.ledger.close()
      held = nil
    }
    var desk =
      if let open = held { open.desk } else {
        try Desk(at: path, for: .reading, clock: clock)
      }
    desk.today = Clock.day(of: clock())
    let head = try desk.ledger.head()
    let glance = Glance(
      desk: desk,
      edition: Edition(
        entry: head.entry, hash: head.hash, today: desk.today, file: file.number ^ file.device))
    held = Held(desk: desk, file: file, glance: glance, looked: time)
    sight.withLock { $0 = Sight(glance: glance, looked: time) }
    return glance
  }

  /// A desk that may write, for one act.
  func writingDesk() throws(LedgerError) -> Desk {
    try Desk(at: path, for: .writing, clock: clock)
  }

  /// Lets go of the ledger.
  func close() {
    held.withLock { held in
      try? held?.desk.ledger.close()
      held = nil
      sight.withLock { $0 = nil }
    }
  }

  private static func nanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

/// The ledger at one moment: where to ask, and what everything on a page depends on.
struct Glance: Sendable {
  var desk: Desk
  var edition: Edition
}

/// The state of a ledger on a day: two pages made from one edition under one address are the same.
struct Edition: Hashable, Sendable {
  var entry: Int64
  var hash: Fingerprint
  var today: PartialDate
  var file: UInt64
}
