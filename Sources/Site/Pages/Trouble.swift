import Claims
import Desk
import HTTPTypes
import Hummingbird
import Ledger
import Publishing

/// What a reader is told when there is no page to show: what happened, and what to do. All of the
/// site's errors are worded here.
enum Trouble {
  struct Way: Sendable {
    var name: String
    var address: String
  }

  struct View: Sendable {
    var title: String
    var words: String
    var ways: [Way]

    init(title: String, words: String, ways: [Way] = []) {
      self.title = title
      self.words = words
      self.ways = ways
    }

    var parts: Parts {
      [
        "title": title, "words": words, "hasWays": !ways.isEmpty,
        "ways": ways.map { ["name": $0.name, "address": $0.address] as Parts },
      ]
    }
  }

  /// The templates, made once; nothing without them if they are broken, which the tests would tell.
  private static let templates = try? Templates()

  /// The page for an error where the ledger can be asked.
  static func page(for error: any Error, _ visit: Visit) -> Answer {
    switch error {
    case let error as DeskError: page(view(of: error, visit), visit, status: status(of: error))
    case LedgerError.noSuchDocument(let document):
      page(
        View(
          title: "No such document", words: "The ledger has no document “\(document)”.",
          ways: [Way(name: "All sources", address: visit.address.page("/sources"))]),
        visit, status: .notFound)
    case LedgerError.noSuchClaim, LedgerError.noSuchDecision:
      page(
        View(title: "No such entry", words: "The ledger has no entry of that number."), visit,
        status: .notFound)
    case let error as NoSuchPage:
      page(
        View(title: error.title, words: error.words, ways: error.ways), visit, status: .notFound)
    default: page(for: error)
    }
  }

  /// The page for an error where the ledger cannot be asked.
  static func page(for error: any Error) -> Answer {
    let (title, words) = (error as? LedgerError).map(Self.words) ?? unexpected
    let html =
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(HTML(title).source) – Hearsay</title>
      <link rel="stylesheet" href="\(Assets.stylesheetAddress)">
      </head><body><main id="main"><article class="trouble"><h1>\(HTML(title).source)</h1>
      <p>\(HTML(words).source)</p></article></main></body></html>
      """
    return Answer(html, status: .serviceUnavailable)
  }

  static func notFound(_ visit: Visit) -> Answer {
    page(
      View(
        title: "There is no such page",
        words: "The address may have been cut short on its way.",
        ways: [Way(name: "What the ledger knows", address: visit.address.page("/"))]),
      visit, status: .notFound)
  }

  static func unknownDay(_ day: String, _ visit: Visit) -> Answer {
    page(
      View(
        title: "That is no day",
        words: "“\(day)” is not a date as 2025-01-04, 2025-01 or 2025 is one.",
        ways: [Way(name: "The same page as of today", address: visit.path)]),
      visit, status: .badRequest)
  }

  /// The page of a thing of which nothing had been said.
  static func nothingYet(_ name: String, _ visit: Visit) -> View {
    View(
      title: name,
      words: "Nothing had been said of it by \(Wording.date(visit.day)), as far as is known.")
  }

  private static func page(
    _ view: View, _ visit: Visit, status: HTTPResponse.Status
  ) -> Answer {
    guard let templates else { return page(for: NoTemplates()) }
    return Answer(
      Frame(templates: templates).page(
        view.title, templates.html("trouble", view.parts), for: visit),
      status: status)
  }

  // MARK: - The words

  private static func status(of error: DeskError) -> HTTPResponse.Status {
    switch error {
    case .unknownName, .noStatement, .unreadable: .notFound
    case .unknownProperty, .badValue, .badHolder, .badName: .badRequest
    case .takenBack: .conflict
    }
  }

  private static func view(of error: DeskError, _ visit: Visit) -> View {
    switch error {
    case .unknownName(let name, let near):
      View(
        title: "Nothing is known of “\(name)”",
        words: near.isEmpty
          ? "No document in the ledger names it." : "These names are near to it:",
        ways: near.map { Way(name: $0, address: visit.address.page("/search", ["q": $0])) })
    case .unknownProperty(let name):
      View(title: "There is no property “\(name)”", words: "The address may have been cut short.")
    case .noStatement(let name, let property, _):
      View(title: "Not stated", words: "The record of “\(name)” states no \(property).")
    case .badValue(let words, let property, let expected):
      View(title: "“\(words)” does not fit \(property)", words: "Expected: \(expected).")
    case .badHolder(let name):
      View(title: "“\(name)” names nobody", words: "A token is somebody's: give a name.")
    case .badName(let name, .noName):
      View(title: "“\(name.prefix(40))” is no name", words: "Give a name of one line.")
    case .badName(let name, .sameLetters):
      View(title: "“\(name)” twice", words: "The two names have the same letters, so they are one.")
    case .takenBack(let entry):
      View(title: "Decision \(entry) was taken back before", words: "It does not hold any more.")
    case .unreadable:
      View(title: "It could not be read", words: "The file is not there, or may not be read.")
    }
  }

  private static let unexpected = (
    "Something went wrong", "The page could not be made. The server's log says why."
  )

  private static func words(_ error: LedgerError) -> (String, String) {
    switch error {
    case .missing:
      (
        "There is no ledger yet",
        "The file that this site shows is not there. Make it with “hearsay add FILE…”; the site "
          + "shows it as soon as it is there."
      )
    case .cannotOpen, .readOnly:
      (
        "The ledger cannot be opened",
        "The site is not allowed to open its file. Check who may read the file and its folder."
      )
    case .notADatabase, .notALedger:
      (
        "That is no ledger",
        "The file that this site was told to show holds something else. It was not touched."
      )
    case .newerVersion:
      ("The ledger is newer than this program", "Start the site with a newer hearsay.")
    case .locked:
      (
        "The ledger is in use",
        "Another program holds it just now. Try again in a moment."
      )
    case .full:
      ("There is no room left", "The disk where the ledger lies is full. Nothing was changed.")
    case .damaged:
      ("The ledger is damaged", "“hearsay verify” names what is wrong with it.")
    case .taken(let document, _, _):
      (
        "That name is taken",
        "Another document is kept as “\(document)”. Give this one a name of its own."
      )
    case .noSuchDocument, .noSuchClaim, .noSuchDecision, .noSuchToken:
      ("No such entry", "The ledger has no entry of that name.")
    case .failed: unexpected
    }
  }
}

/// A page that there is not, with what stands near to it.
struct NoSuchPage: Error {
  var title: String
  var words: String
  var ways: [Trouble.Way] = []
}

/// The program's own templates could not be read.
private struct NoTemplates: Error {}
