import Dice
import FoundationEssentials
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The built program, run as a process of its own in a folder of its own.
final class Program {
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  /// A temporary folder, the working directory of every run; removed in the end.
  let folder: String
  /// The environment of every run: nothing of the tests' own but the path.
  var environment: [String: String] = [
    "PATH": Program.variable("PATH"), "HOME": Program.variable("HOME"), "HEARSAY_EDITOR": "Ann",
  ]

  init() throws {
    var template = Array(
      (FileManager.default.temporaryDirectory.path + "/hearsay-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(code: errno) }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  struct Failure: Error { var code: Int32 }

  private static func variable(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }

  /// The program lies beside the tests that were built with it.
  static let path: String = {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      readlink(
        "/proc/self/exe", bytes.baseAddress!.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    let own = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    return own.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/hearsay"
  }()

  static let package = Checkout.path

  func file(_ name: String, _ text: String) throws -> String { try file(name, Array(text.utf8)) }

  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = folder + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// Runs the program to its end.
  @discardableResult
  func run(_ arguments: String..., input: String? = nil) throws -> Outcome {
    try run(arguments, input: input)
  }

  func run(_ arguments: [String], input: String? = nil) throws -> Outcome {
    try start(arguments, input: input).wait()
  }

  /// Runs a line of the shell, in which `hearsay` is the program.
  @discardableResult
  func shell(_ script: String, in directory: String? = nil) throws -> Outcome {
    let bin = Self.path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    environment["PATH"] = bin + ":" + Self.variable("PATH")
    return try start(
      ["-euc", script], program: "/bin/bash", directory: directory ?? folder
    ).wait()
  }

  /// Starts the program and does not wait for it.
  func start(
    _ arguments: [String], program: String = Program.path, directory: String? = nil,
    input: String? = nil
  ) throws -> Child {
    let number = Self.count.wrappingAdd(1, ordering: .relaxed).newValue
    let output = folder + "/.output-\(number)"
    let errors = folder + "/.errors-\(number)"
    let given = try file(".input-\(number)", input ?? "")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, given, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    // Threads of the tests may block signals, and what they start would take that over.
    var attributes = posix_spawnattr_t()
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    // The shell goes to the folder and becomes the program.
    let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", directory ?? folder, program]
    var words = (shell + arguments).map { strdup($0) } + [nil]
    var pairs = environment.map { strdup($0.key + "=" + $0.value) } + [nil]
    defer { for word in words + pairs { free(word) } }
    var process = pid_t()
    let code = posix_spawn(&process, "/bin/sh", &actions, &attributes, &words, &pairs)
    guard code == 0 else { throw Failure(code: code) }
    return Child(process: process, output: output, errors: errors)
  }

  private static let count = Atomic(0)

  /// A run that goes on.
  struct Child {
    let process: pid_t
    let output: String
    let errors: String

    func send(_ signal: Int32) { kill(process, signal) }

    /// Waits for the end; a signal that ended it counts as 128 more than its number, as in a shell.
    func wait() throws -> Outcome {
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0 {
        guard errno == EINTR else { throw Failure(code: errno) }
      }
      let signal = status & 0x7F
      return Outcome(
        status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: Self.text(output),
        errors: Self.text(errors))
    }

    private static func text(_ path: String) -> String {
      guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else { return "" }
      return String(decoding: data, as: UTF8.self)
    }
  }
}

/// A short story from which some claims can be read.
func story(_ number: Int = 1) -> String {
  """
   date 2024-12-\(10 + number % 15) The drama Quiet Harbour \(number) is set to premiere on January 4, 2025. It \
  is written by Seo Min-ho and directed by Park Ji-woo. Lee Da-rin plays Kim Eun-soo, a surgeon.

  """
}
