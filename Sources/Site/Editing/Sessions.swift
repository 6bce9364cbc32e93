import Synchronization

/// Who is at the desk: an editor whose token was shown once, and who bears a random name since.
struct Session: Sendable {
  var editor: String
  /// The number of the token that let the editor in.
  var token: Int64
  /// What every form of this session holds, and no other site can know.
  var seal: String
  /// When it was last used, in seconds of a clock that never goes back.
  var used: Int64
}

/// The sessions of this process; who starts the site again lets editors in again.
final class Sessions: Sendable {
  private let open = Mutex<[String: Session]>([:])
  private let seconds: @Sendable () -> Int64

  /// A working day without a word ends a session.
  private static let patience: Int64 = 12 * 3600
  /// More than this are never at the desk at once.
  private static let most = 1000

  init(seconds: @escaping @Sendable () -> Int64) { self.seconds = seconds }

  /// Begins a session and gives its secret name.
  func begin(editor: String, token: Int64) -> String {
    let name = Self.secret()
    let now = seconds()
    open.withLock { open in
      open = open.filter { now - $0.value.used < Self.patience }
      if open.count >= Self.most, let oldest = open.min(by: { $0.value.used < $1.value.used }) {
        open[oldest.key] = nil
      }
      open[name] = Session(editor: editor, token: token, seal: Self.secret(), used: now)
    }
    return name
  }

  /// The session of that name, if it goes on.
  func session(named name: String) -> Session? {
    let now = seconds()
    return open.withLock { open in
      guard let session = open[name] else { return nil }
      guard now - session.used < Self.patience else {
        open[name] = nil
        return nil
      }
      open[name]?.used = now
      return session
    }
  }

  func end(_ name: String) { open.withLock { $0[name] = nil } }

  /// 256 bits that nobody can guess, in hexadecimal.
  private static func secret() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<4).map { _ in
      let digits = String(generator.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// Whether two secrets are the same, in a time that does not tell how far they are.
  static func isSame(_ a: String, _ b: String) -> Bool {
    guard a.utf8.count == b.utf8.count else { return false }
    return zip(a.utf8, b.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

/// How often something may be done: so many times at once, and then one each few seconds.
final class Allowance: Sendable {
  private let used = Mutex<[String: (count: Double, at: Int64)]>([:])
  private let most: Double
  private let perMinute: Double
  private let seconds: @Sendable () -> Int64

  init(atOnce most: Double, perMinute: Double, seconds: @escaping @Sendable () -> Int64) {
    self.most = most
    self.perMinute = perMinute
    self.seconds = seconds
  }

  /// Whether that caller may do it once more now; it counts as done.
  func permits(_ caller: String) -> Bool {
    let now = seconds()
    return used.withLock { used in
      if used.count > 10_000 { used = used.filter { now - $0.value.at < 600 } }
      let before = used[caller] ?? (0, now)
      let count = max(0, before.count - Double(now - before.at) / 60 * perMinute)
      guard count + 1 <= most else {
        used[caller] = (count, now)
        return false
      }
      used[caller] = (count + 1, now)
      return true
    }
  }
}
