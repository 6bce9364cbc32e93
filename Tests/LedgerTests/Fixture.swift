import Claims
import Documents
import Foundation
import Ledger

/// A ledger in a folder of its own, which goes when it goes.
final class TemporaryLedger {
  let folder: URL
  let ledger: Ledger
  let clock = TestClock()

  var path: String { folder.appending(path: "ledger.sqlite").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    ledger = try Ledger(
      at: folder.appending(path: "ledger.sqlite").path, patience: 0.1, keys: testKeys,
      clock: clock.label)
  }

  /// The same file, opened once more.
  func opened(for access: Ledger.Access = .reading) throws -> Ledger {
    try Ledger(at: path, for: access, patience: 0.1, keys: testKeys, clock: clock.label)
  }

  @discardableResult
  func add(_ story: Story, readerVersion: Int = 1) throws -> Ledger.Outcome {
    try ledger.append(
      story.document, claims: story.claims, findings: story.findings, readerVersion: readerVersion)
  }

  func bytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }
  func replace(with bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: path)) }

  deinit {
    try? ledger.close()
    try? FileManager.default.removeItem(at: folder)
  }
}

/// A clock that advances a minute at every look, from 2026-11-21T09:00:00Z on.
final class TestClock: @unchecked Sendable {
  private let lock = NSLock()
  private var minutes = 0

  /// Sets the clock to so many minutes after nine.
  func set(minutes: Int) { lock.withLock { self.minutes = minutes } }

  func label() -> String {
    lock.withLock {
      defer { minutes += 1 }
      let (hour, minute) = (9 + minutes / 60, minutes % 60)
      return "2026-11-21T\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute):00Z"
    }
  }
}

/// Names share a key when they differ in case, spaces and hyphens alone.
let testKeys: Ledger.Keys = { name, _ in [name.lowercased().filter { !" -".contains($0) }] }

/// A document and what a reading of it gives.
struct Story {
  var document: Document
  var claims: [Claim] = []
  var findings: [Finding] = []

  init(
    _ name: String, _ text: String, published: String? = nil, publisher: String? = nil,
    title: String? = nil
  ) {
    document = Document(
      id: DocumentID(name), mediaType: .plainText, publisher: publisher, title: title,
      published: published.flatMap { PartialDate(iso: $0) }, text: Array(text.utf8), blocks: [])
  }

  /// The story with one more claim, whose quote is the first place of those words.
  func claiming(
    _ subject: String, _ kind: Kind, _ property: Property, _ value: Value,
    _ qualifiers: Qualifiers = [:], modality: Modality = .asserted, at words: String
  ) -> Story {
    var story = self
    story.claims.append(
      Claim(
        subject, kind, property, value, qualifiers, modality: modality, quote: quote(of: words)))
    return story
  }

  func finding(_ code: String, _ words: String, _ facts: [String: String] = [:]) -> Story {
    var story = self
    story.findings.append(Finding(code, at: quote(of: words), facts))
    return story
  }

  func quote(of words: String) -> Quote {
    let text = String(decoding: document.text, as: UTF8.self)
    let place = text.range(of: words)!
    let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    return Quote(document: document.id, range: start..<start + words.utf8.count)
  }
}

extension Story {
  /// A story about a series that is still to come.
  static let premiere = Story(
    "premiere.txt", "Harbour Lights will premiere on March 1. Kim Ae-ra plays Dr. Oh.",
    published: "2024-02-10", publisher: "Example Daily", title: "A new drama"
  )
  .claiming(
    "Harbour Lights", .series, .firstAired, .date(PartialDate(iso: "2024-03-01")!),
    modality: .expected, at: "will premiere on March 1"
  )
  .claiming(
    "Harbour Lights", .series, .castMember, "Kim Ae-ra", [.character: "Oh"],
    at: "Kim Ae-ra plays Dr. Oh"
  )
  .claiming("Oh", .character, .occupation, "doctor", at: "Dr. Oh")

  /// A later story about the same series, which spells a name in another way.
  static let ratings = Story(
    "ratings.txt", "Harbour Lights drew 4.5 percent, its maker said. Kim Aera was pleased.",
    published: "2024-03-02"
  )
  .claiming(
    "Harbour Lights", .series, .audienceShare, .number(4.5),
    [.episode: .number(1), .area: "nationwide"],
    modality: .attributed, at: "drew 4.5 percent"
  )
  .claiming("Kim Aera", .person, .agency, "Example Entertainment", at: "Kim Aera was pleased")
  .finding("vague-person", "its maker", ["word": "maker"])

  /// A page that gives no date.
  static let page = Story("page.txt", "Lantern Street cost 5 billion won.")
    .claiming(
      "Lantern Street", .series, .budget, .money(Money(amount: 5e9, currency: "KRW")),
      at: "5 billion won")
}
