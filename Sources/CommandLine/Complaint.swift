import ArgumentParser
import Claims
import Desk
import Documents
import Fetching
import Ledger
import Site

/// An error as its reader meets it: where, what it looks like there, why, and what to do. All of the
/// program's errors are worded here.
struct Complaint {
  /// What went wrong, and where.
  var reason: String
  /// The words at the place.
  var excerpt: String?
  /// What can be done about it.
  var remedy: String?
  var status: ExitStatus

  init(_ reason: String, excerpt: String? = nil, remedy: String? = nil, _ status: ExitStatus) {
    self.reason = reason
    self.excerpt = excerpt
    self.remedy = remedy
    self.status = status
  }

  var text: String {
    (["hearsay: " + reason] + [excerpt, remedy].compactMap(\.self).map { "  " + $0 })
      .joined(separator: "\n")
  }

  /// Nil for an error that is not ours.
  init?(_ error: any Error) {
    switch error {
    case let error as LedgerError: self.init(error)
    case let error as DeskError: self.init(error)
    case let error as DocumentError: self.init(error, in: nil)
    case SiteError.cannotListen(let host, let port, let code):
      self.init(
        "the site cannot listen on \(host), port \(port): \(Self.system(code))",
        remedy: "Choose another with --host and --port; port 0 takes any that is free.",
        .inputOutput)
    case let error as FetchError: self.init(error)
    case let error as IntakeFailure: self.init(error, in: nil)
    case let error as AddFailure: self.init(error, in: nil)
    default: return nil
    }
  }
}

// MARK: - The ledger

extension Complaint {
  private init(_ error: LedgerError) {
    switch error {
    case .missing(let path):
      self.init(
        "there is no ledger at \(path)",
        remedy: "Make one with “hearsay add FILE…”, or name another with --ledger.", .missing)
    case .cannotOpen(let path):
      self.init(
        "the ledger \(path) cannot be opened",
        remedy: "Its folder must be there, it must be a file, and you must be allowed to read it.",
        .inputOutput)
    case .notADatabase(let path):
      self.init(
        "\(path) is not a ledger: it is no SQLite database",
        remedy: "Name the ledger with --ledger; this file was not touched.", .inputOutput)
    case .notALedger(let path):
      self.init(
        "\(path) holds no ledger: another program's database, or one that was never begun",
        remedy: "Name the ledger with --ledger; this file was not touched.", .inputOutput)
    case .newerVersion(let path, let found, let known):
      self.init(
        "the ledger \(path) is of version \(found), and this program knows version \(known)",
        remedy: "Use a newer hearsay; the ledger was not touched.", .inputOutput)
    case .locked(let path):
      self.init(
        "the ledger \(path) is held by another program",
        remedy: "Wait until it is done, and try again.", .busy)
    case .readOnly(let path):
      self.init(
        "the ledger \(path) may not be written to",
        remedy: "Check who may write to the file and its folder (ls -l).", .inputOutput)
    case .full(let path):
      self.init(
        "there is no room left where the ledger \(path) is",
        remedy: "Make room and add again: what was added before is whole, and is not added twice.",
        .inputOutput)
    case .damaged(let path, let detail):
      self.init(
        "the ledger \(path) is damaged: \(detail)",
        remedy: "“hearsay verify” names what is wrong; take a copy before anything else.",
        .inputOutput)
    case .taken(let document, _, _):
      self.init(Self.taken(document), remedy: Self.takenRemedy, .badDocument)
    case .noSuchDocument(let document):
      self.init(
        "the ledger has no document \(document)", remedy: "“hearsay sources” lists them.", .no)
    case .noSuchClaim(let claim):
      self.init(
        "the ledger has no claim \(claim)",
        remedy: "“hearsay explain NAME PROPERTY” shows the numbers of claims.", .no)
    case .noSuchDecision(let entry):
      self.init(
        "the ledger has no decision \(entry)", remedy: "“hearsay decisions” lists them.", .no)
    case .noSuchToken(let number):
      self.init(
        "the ledger has no token \(number) in force",
        remedy: "“hearsay token list” shows them.", .no)
    case .failed(let path, let code, let message):
      self.init("the ledger \(path) failed: \(message) (SQLite \(code))", .inputOutput)
    }
  }

  private static func taken(_ document: DocumentID) -> String {
    "\(document): another document of that name is in the ledger already"
  }

  private static let takenRemedy =
    "Give this one a name of its own with --id NAME; the one in the ledger was not touched."
}

// MARK: - What was asked for

extension Complaint {
  private init(_ error: DeskError) {
    switch error {
    case .unknownName(let name, let near):
      self.init(
        "nothing is known of “\(name.count > 200 ? name.prefix(200) + "…" : name[...])”",
        remedy: near.isEmpty
          ? "“hearsay list” shows what is known, “hearsay find TEXT” looks for words."
          : "Did you mean " + near.map { "“\($0)”" }.joined(separator: ", ") + "?", .no)
    case .unknownProperty(let name):
      self.init(
        "there is no property “\(name)”",
        remedy: "The properties are " + Property.all.map(\.name).joined(separator: ", ") + ".",
        .usage)
    case .noStatement(let name, let property, let value):
      self.init(
        "the record of “\(name)” states no \(property)" + (value.map { " of “\($0)”" } ?? ""),
        remedy: "“hearsay show” and “hearsay gaps” tell what it does and does not hold.", .no)
    case .badValue(let words, let property, let expected):
      self.init(
        "“\(words)” does not fit \(property)", remedy: "Expected: \(expected).", .usage)
    case .badHolder(let name):
      self.init(
        "“\(name)” does not tell who acts",
        remedy: "Give a name of one line: it stands beside every decision.", .usage)
    case .badName(let name, .noName):
      self.init(
        "“\(name.prefix(40))” is no name",
        remedy: "Give a name of one line, with a letter in it.", .usage)
    case .badName(let name, .sameLetters):
      self.init(
        "“\(name)” has the same letters as the other name",
        remedy: "The two are one by themselves. To tell apart two who write their name alike, put"
          + " the series of one in brackets: “NAME (SERIES)”.", .usage)
    case .takenBack(let entry):
      self.init(
        "decision \(entry) was taken back before",
        remedy: "“hearsay decisions” shows by which entry; undo that one to restore it.", .no)
    case .unreadable(let path, let code):
      self.init(Self.unreadable(path, code), Self.status(of: code))
    }
  }

  /// A pattern that is no regular expression.
  static func badPattern(_ pattern: String) -> ValidationError {
    ValidationError("“\(pattern)” is no regular expression; a bracket may want a backslash.")
  }

  static let badLimit = ValidationError("--limit is at least 1.")

  static let noWords = ValidationError("There are no words to look for.")

  /// A name of a format that there is not.
  static func unknownFormat(_ name: String, known: [String]) -> ValidationError {
    ValidationError("There is no format “\(name)”; there are \(known.joined(separator: ", ")).")
  }
}

// MARK: - Documents

extension Complaint {
  /// Words an error for the input that it comes from, where that is known.
  init(_ failure: AddFailure, in input: Input?) {
    switch failure {
    case .unread(let failure): self.init(failure, in: input)
    case .taken(let document):
      self.init(Self.taken(document), remedy: Self.takenRemedy, .badDocument)
    }
  }

  init(_ failure: IntakeFailure, in input: Input?) {
    switch failure {
    case .document(let error): self.init(error, in: input)
    case .address(let error): self.init(error)
    }
  }

  init(_ error: DocumentError, in input: Input?) {
    var name = error.document.name
    if case .file(let path)? = input?.place { name = path }
    if case .address(let address)? = input?.place { name = address }
    var place = name
    if let entry = error.place?.entry { place += ", “\(entry)”" }
    if let line = error.place?.line { place += ", line \(line)" }
    if let offset = error.place?.offset { place += ", byte \(offset)" }
    self.init(
      place + ": " + Self.words(error.reason),
      excerpt: error.place.flatMap { Excerpt.of(input, around: $0.offset) },
      remedy: Self.remedy(error.reason, name), Self.status(error.reason))
    if case .unreadable(let code) = error.reason { reason = Self.unreadable(name, code) }
  }

  private static func words(_ reason: DocumentError.Reason) -> String {
    switch reason {
    case .empty: "there is nothing in it"
    case .binary: "this is no text: it holds a NUL byte"
    case .invalidUTF8(let byte): "the byte \(hexadecimal(byte)) begins no character of UTF-8"
    case .invalidEncoding(let name): "the bytes are not of the encoding that it names, \(name)"
    case .tooLong(let limit): "it is longer than \(bytes(limit)), the most that is read as one"
    case .tooDeep(let limit): "it is nested more than \(limit) deep"
    case .malformed(let format, let detail): "it does not follow its format, \(format): \(detail)"
    case .missingField(let field): "“\(field)” is missing, or is not of the right type"
    case .entityExpansion: "it declares entities that would be expanded, which is refused"
    case .truncated(let format): "it ends before its format, \(format), lets it"
    case .unreadable(let code): system(code)
    case .folder: "this is a folder"
    case .unknownFormat(let name): "there is no format “\(name)”"
    }
  }

  private static func remedy(_ reason: DocumentError.Reason, _ name: String) -> String? {
    switch reason {
    case .empty: "Leave it out, or look whether it was saved."
    case .binary: "Give a text, wikitext or HTML file; “hearsay formats” lists what is read."
    case .invalidUTF8, .invalidEncoding:
      "Save it as UTF-8, for example with: iconv -f latin1 -t utf-8 \(name)"
    case .tooLong: "Split it, or give it as JSON Lines, one document a line."
    case .tooDeep, .entityExpansion: "Leave it out: no page that is meant to be read looks so."
    case .malformed, .missingField:
      "Mend the line, or say what it is with --as FORMAT; “hearsay formats” lists them."
    case .truncated: "Get it again, if it was cut off on its way; what was whole was read."
    case .unreadable: nil
    case .folder: "“hearsay add FOLDER” takes all of its files; “hearsay read” wants their names."
    case .unknownFormat: "“hearsay formats” lists them."
    }
  }

  private static func status(_ reason: DocumentError.Reason) -> ExitStatus {
    if case .unreadable(let code) = reason { status(of: code) } else { .badDocument }
  }
}

// MARK: - Small words

extension Complaint {
  private static func unreadable(_ path: String, _ code: Int32) -> String {
    "\(path): \(system(code))"
  }

  /// ENOENT and ENOTDIR: the file is not there.
  private static func status(of code: Int32) -> ExitStatus {
    SystemWords.isMissing(code) ? .missing : .inputOutput
  }

  private static func system(_ code: Int32) -> String { SystemWords.of(code) }

  private static func hexadecimal(_ byte: UInt8) -> String {
    "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  private static func bytes(_ count: Int) -> String {
    count >= 1 << 20 ? "\(count >> 20) MB" : "\(count) bytes"
  }
}
