import Publishing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One of the program's two outputs.
struct Console {
  let descriptor: Int32

  static let output = Console(descriptor: 1)
  static let messages = Console(descriptor: 2)

  /// Writes all of the text; an output that nobody reads any more ends the program.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let written = systemWrite(
          descriptor, UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: rest)))
        if written < 0 {
          if errno == EINTR { continue }
          exit(errno == EPIPE ? ExitStatus.done.rawValue : ExitStatus.inputOutput.rawValue)
        }
        rest = rest.dropFirst(written)
      }
    }
  }

  func line(_ text: String) { write(text + "\n") }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// What the output can show. Colour is for terminals alone, and for none where `NO_COLOR` is set
  /// (no-color.org) or the terminal is a dumb one.
  var terminal: Terminal {
    let refusesColour =
      environment("NO_COLOR").map { !$0.isEmpty } ?? false || environment("TERM") == "dumb"
    return Terminal(width: width, showsColour: isTerminal && !refusesColour)
  }

  /// The columns of the terminal; where there is none, those of `COLUMNS`, or 80.
  private var width: Int {
    var size = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return environment("COLUMNS").flatMap { Int($0) } ?? 80
  }
}

/// A variable of the environment; nil where it is not set.
func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

/// `write(2)`, named apart from the method that calls it.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
