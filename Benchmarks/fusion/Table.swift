import Foundation

/// Rows of a file of tab- or comma-separated values, unpacked where it is packed.
struct Table {
  let path: String

  init(_ path: String) { self.path = path }

  func lines() throws -> [Substring] {
    try text().split(omittingEmptySubsequences: true) { $0 == "\n" || $0 == "\r\n" }
  }

  func tabs() throws -> [[String]] {
    try lines().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// RFC 4180 without line breaks inside quotes.
  func commas() throws -> [[String]] { try lines().map(Self.cells) }

  private static func cells(_ line: Substring) -> [String] {
    var cells: [[UInt8]] = [[]]
    var isQuoted = false
    var closed = false
    for byte in line.utf8 {
      if byte == UInt8(ascii: "\"") {
        if isQuoted {
          isQuoted = false
          closed = true
        } else {
          if closed { cells[cells.count - 1].append(byte) }
          isQuoted = true
          closed = false
        }
      } else if byte == UInt8(ascii: ","), !isQuoted {
        cells.append([])
        closed = false
      } else {
        cells[cells.count - 1].append(byte)
      }
    }
    return cells.map { String(decoding: $0, as: UTF8.self) }
  }

  private func text() throws -> String {
    guard path.hasSuffix(".gz") else { return try String(contentsOfFile: path, encoding: .utf8) }
    let gunzip = Process()
    gunzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    gunzip.arguments = ["gzip", "-dc", path]
    let pipe = Pipe()
    gunzip.standardOutput = pipe
    try gunzip.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    gunzip.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
