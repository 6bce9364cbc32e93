package import Claims
import GRDB

/// Why a ledger could not do what was asked: facts, which each front end words for itself.
package enum LedgerError: Error, Hashable, Sendable {
  /// There is no ledger at that path, and none was to be made.
  case missing(path: String)
  /// The path is a folder, lies in a folder that is not there, or may not be opened.
  case cannotOpen(path: String)
  /// The file is not an SQLite database.
  case notADatabase(path: String)
  /// The file is an SQLite database, but not a ledger.
  case notALedger(path: String)
  /// The ledger was written by a newer program than this one.
  case newerVersion(path: String, found: Int, known: Int)
  /// Another process holds the ledger and did not let go in time.
  case locked(path: String)
  /// The ledger was opened for reading, or its file may not be written to.
  case readOnly(path: String)
  /// There is no room for what was to be written; nothing of it was.
  case full(path: String)
  /// The file is damaged, or holds words that this program does not know.
  case damaged(path: String, detail: String)
  /// A document of that name is kept already, and its bytes are others.
  case taken(DocumentID, kept: Fingerprint, given: Fingerprint)
  case noSuchDocument(DocumentID)
  case noSuchClaim(ClaimID)
  case noSuchDecision(Int64)
  case noSuchToken(Int64)
  /// Whatever else SQLite may say: its extended result code and its words.
  case failed(path: String, code: Int, message: String)
}

extension LedgerError {
  /// The fact behind an error that came out of the work with the file at `path`.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as LedgerError: self = error
    case let error as Damage: self = .damaged(path: path, detail: error.detail)
    case let error as DatabaseError: self.init(error, path: path)
    default: self = .failed(path: path, code: 0, message: String(describing: error))
    }
  }

  private init(_ error: DatabaseError, path: String) {
    let message = error.message ?? ""
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notADatabase(path: path)
    case .SQLITE_CANTOPEN: self = .cannotOpen(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, detail: message)
    default:
      self = .failed(path: path, code: Int(error.extendedResultCode.rawValue), message: message)
    }
  }
}

/// A row that does not say what it should: the place and what is wrong there.
struct Damage: Error {
  var detail: String
  init(_ detail: String) { self.detail = detail }
}
