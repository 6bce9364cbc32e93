import Foundation

/// A file of tab- or comma-separated values in UTF-8, unpacked into memory where it is packed.
struct Table {
  private let bytes: [UInt8]
  private let separator: UInt8

  /// By its ending: commas for `.csv`, tabs for `.tsv`, either with `.gz` behind it.
  init(_ path: String) throws {
    bytes = [UInt8](try Self.unpacked(path))
    separator = UInt8(ascii: path.contains(".csv") ? "," : "\t")
  }

  /// Hands on the rows but the first, which names the columns; RFC 4180 without line breaks inside
  /// quotes.
  ///
  /// - Parameter columns: how many cells of a row are read at most.
  func eachRow(hasHeader: Bool = true, columns: Int = 32, _ body: (Row) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      withUnsafeTemporaryAllocation(of: Range<Int>.self, capacity: columns) { cells in
        var row = Row(bytes, cells)
        var isHeader = hasHeader
        var place = 0
        while place < bytes.count {
          place = row.read(from: place, separator)
          if !isHeader, !row.isEmpty { body(row) }
          isHeader = false
        }
      }
    }
  }

  /// The cells of all rows but the first, as strings.
  var rows: [[String]] { rows(hasHeader: true) }

  func rows(hasHeader: Bool) -> [[String]] {
    var rows: [[String]] = []
    eachRow(hasHeader: hasHeader) { row in rows.append((0..<row.count).map(row.text)) }
    return rows
  }

  /// The lines of a file.
  static func lines(_ path: String) throws -> [Substring] {
    String(decoding: try unpacked(path), as: UTF8.self).split(separator: "\n")
  }

  private static func unpacked(_ path: String) throws -> Data {
    guard path.hasSuffix(".gz") else { return try Data(contentsOf: URL(fileURLWithPath: path)) }
    let gunzip = Process()
    gunzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    gunzip.arguments = ["gzip", "-dc", path]
    let pipe = Pipe()
    gunzip.standardOutput = pipe
    try gunzip.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    gunzip.waitUntilExit()
    return data
  }
}

/// The cells of one row, where they lie in the file: without the quotes around them; those inside stay
/// doubled.
struct Row {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let cells: UnsafeMutableBufferPointer<Range<Int>>
  private(set) var count = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ cells: UnsafeMutableBufferPointer<Range<Int>>) {
    self.bytes = bytes
    self.cells = cells
  }

  var isEmpty: Bool { count < 2 && cells[0].isEmpty }

  subscript(cell: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[cells[cell]])
  }

  func text(_ cell: Int) -> String { String(decoding: bytes[cells[cell]], as: UTF8.self) }

  /// Reads the row that begins at a place, and gives the place behind it.
  mutating func read(from start: Int, _ separator: UInt8) -> Int {
    let newline = UInt8(ascii: "\n")
    count = 0
    var place = start
    while count < cells.count {
      let isQuoted =
        separator == UInt8(ascii: ",") && place < bytes.count
        && bytes[place] == UInt8(ascii: "\"")
      var first = place
      if isQuoted { place = quoted(from: place) }
      place = next(separator, or: newline, from: place)
      var end = place
      if end > first, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      if isQuoted {
        first += 1
        end = max(first, end - 1)
      }
      cells[count] = first..<end
      count += 1
      if place >= bytes.count || bytes[place] == newline { return place + 1 }
      place += 1
    }
    return next(newline, or: newline, from: place) + 1
  }

  /// The place of the next of two bytes, or the end; eight bytes at a time, as in "Bit Twiddling
  /// Hacks" (Anderson): a byte that is zero is found by what borrowing leaves in it.
  private func next(_ one: UInt8, or other: UInt8, from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (first, second) = (ones &* UInt64(one), ones &* UInt64(other))
    let text = UnsafeRawBufferPointer(bytes)
    var place = start
    while place + 8 <= text.count {
      let eight = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let (a, b) = (eight ^ first, eight ^ second)
      let found = ((a &- ones) & ~a | (b &- ones) & ~b) & (ones << 7)
      if found != 0 { return place + found.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < text.count, text[place] != one, text[place] != other { place += 1 }
    return place
  }

  /// The place behind the quote that ends a cell.
  private func quoted(from start: Int) -> Int {
    let quote = UInt8(ascii: "\"")
    var place = start + 1
    while true {
      place = next(quote, or: quote, from: place) + 1
      if place >= bytes.count || bytes[place] != quote { return min(place, bytes.count) }
      place += 1
    }
  }
}
