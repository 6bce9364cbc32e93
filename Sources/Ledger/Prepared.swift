import GRDB
import GRDBSQLite

/// A statement that is prepared once a connection, bound and read by position.
///
/// Rows of a bulk are bound and read straight through SQLite's own interface: it keeps text with
/// U+0000 whole, which GRDB's conversions cut off there, and makes no value that nobody asked for.
struct Prepared {
  private let statement: Statement
  private let pointer: SQLiteStatement

  init(_ sql: String, in database: Database) throws {
    statement = try database.cachedStatement(sql: sql)
    pointer = statement.sqliteStatement
  }

  /// Carries the statement out, for what it does.
  func run(_ bind: (inout Binding) -> Void) throws {
    try each(bind) { _ in }
  }

  /// Carries the statement out and gives every row to `body`. A row is gone after `body` returns.
  func each(_ bind: (inout Binding) -> Void = { _ in }, _ body: (Columns) throws -> Void) throws {
    var binding = Binding(pointer)
    bind(&binding)
    defer {
      sqlite3_reset(pointer)
      sqlite3_clear_bindings(pointer)
    }
    while true {
      switch sqlite3_step(pointer) {
      case SQLITE_ROW: try body(Columns(pointer))
      case SQLITE_DONE: return
      default: throw failure
      }
    }
  }

  /// What `body` makes of the first row; nil when there is none.
  func first<Result>(
    _ bind: (inout Binding) -> Void = { _ in }, _ body: (Columns) throws -> Result
  ) throws -> Result? {
    var binding = Binding(pointer)
    bind(&binding)
    defer {
      sqlite3_reset(pointer)
      sqlite3_clear_bindings(pointer)
    }
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: return try body(Columns(pointer))
    case SQLITE_DONE: return nil
    default: throw failure
    }
  }

  private var failure: DatabaseError {
    let connection = sqlite3_db_handle(pointer)
    return DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: String(cString: sqlite3_errmsg(connection)), sql: statement.sql)
  }
}

/// The parameters of a statement, given in their order.
struct Binding {
  private let pointer: SQLiteStatement
  private var place: CInt = 0

  /// Tells SQLite to copy what it is given before the call returns.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  fileprivate init(_ pointer: SQLiteStatement) { self.pointer = pointer }

  mutating func put(_ number: Int64) {
    place += 1
    sqlite3_bind_int64(pointer, place, number)
  }

  mutating func put(_ number: Int) { put(Int64(number)) }

  mutating func put(_ number: Int?) {
    if let number { put(Int64(number)) } else { putNull() }
  }

  mutating func put(_ number: Double) {
    place += 1
    sqlite3_bind_double(pointer, place, number)
  }

  mutating func put(_ text: String) {
    place += 1
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        if let start = characters.baseAddress {
          _ = sqlite3_bind_text(pointer, place, start, CInt(characters.count), Self.copied)
        } else {
          _ = sqlite3_bind_text(pointer, place, "", 0, Self.copied)
        }
      }
    }
  }

  mutating func put(_ text: String?) {
    if let text { put(text) } else { putNull() }
  }

  mutating func put(_ bytes: [UInt8]) {
    place += 1
    if bytes.isEmpty {
      sqlite3_bind_zeroblob(pointer, place, 0)
    } else {
      sqlite3_bind_blob64(pointer, place, bytes, sqlite3_uint64(bytes.count), Self.copied)
    }
  }

  mutating func putNull() {
    place += 1
    sqlite3_bind_null(pointer, place)
  }
}

/// The columns of the row that a statement stands at, by position from 0.
struct Columns {
  private let pointer: SQLiteStatement

  fileprivate init(_ pointer: SQLiteStatement) { self.pointer = pointer }

  func isNull(_ place: CInt) -> Bool { sqlite3_column_type(pointer, place) == SQLITE_NULL }
  func number(_ place: CInt) -> Int64 { sqlite3_column_int64(pointer, place) }
  func int(_ place: CInt) -> Int { Int(sqlite3_column_int64(pointer, place)) }
  func double(_ place: CInt) -> Double { sqlite3_column_double(pointer, place) }

  func text(_ place: CInt) -> String {
    guard let start = sqlite3_column_text(pointer, place) else { return "" }
    let count = Int(sqlite3_column_bytes(pointer, place))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func textIfAny(_ place: CInt) -> String? { isNull(place) ? nil : text(place) }

  func bytes(_ place: CInt) -> [UInt8] {
    guard let start = sqlite3_column_blob(pointer, place) else { return [] }
    let count = Int(sqlite3_column_bytes(pointer, place))
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }
}
