import Claims
import Foundation
import Naming

/// The names in the annotated documents, with what the linker takes each for, and which of them
/// people who read the documents know to be names of one thing.
///
/// Two names are of one thing where they agree but for case, accents, spaces and marks, where one
/// document gives one as another name of the other, or where `equal-spellings.txt` has them on a line.
struct GoldNames {
  /// A name as one document uses it. Names of characters count within their document only.
  struct Use: Hashable {
    var kind: Kind
    var text: String
    var document: DocumentID
  }

  /// The documents' own annotations, a file each.
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus")

  private(set) var entities: [Use: EntityID] = [:]
  let equalSpellings: [[String]]
  /// Kinds whose names mean one thing in all documents.
  private static let kinds: Set<Kind> = [.series, .person, .organisation, .group]
  private var parents: [String: String] = [:]

  init(_ folder: URL) throws {
    let file = folder.appending(path: "equal-spellings.txt")
    let lines = try String(contentsOf: file, encoding: .utf8)
    equalSpellings = lines.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) } }
    let documents = folder.appending(path: "dev")
    let files = try FileManager.default.contentsOfDirectory(atPath: documents.path)
    var claims: [RecordedClaim] = []
    for file in files.sorted() where file.hasSuffix(".jsonl") {
      let text = try String(contentsOf: documents.appending(path: file), encoding: .utf8)
      let document = DocumentID(file)
      for line in text.split(separator: "\n") {
        guard let claim = try Self.claim(line, in: document) else { continue }
        let source = Source(
          document: document, said: PartialDate(ordinal: 20_000), isDated: true, entry: 1, added: ""
        )
        claims.append(
          RecordedClaim(id: ClaimID(Int64(claims.count + 1)), claim: claim, source: source))
      }
    }
    let links = Linker().links(among: claims, decisions: [])
    for claim in claims {
      use(claim, links)
      if claim.claim.property == .alsoKnownAs, let other = claim.claim.value.text {
        join(claim.claim.kind, claim.claim.subject, other)
      }
    }
    for line in equalSpellings {
      for kind in Self.kinds { for other in line.dropFirst() { join(kind, line[0], other) } }
    }
  }

  var namesByEntity: [EntityID: [Use]] {
    Dictionary(grouping: entities, by: \.value).mapValues { $0.map(\.key) }
  }

  /// A name that stands for all names of the thing.
  func thing(of use: Use) -> String { root(use.kind.rawValue + ":" + Self.folded(use.text)) }

  private mutating func use(_ recorded: RecordedClaim, _ links: Links) {
    let claim = recorded.claim
    let document = recorded.source.document
    func note(_ text: String, _ kinds: Set<Kind>) {
      let id = links.entity(named: text, kinds: kinds, in: document)
      guard Self.kinds.contains(id.kind) else { return }
      entities[Use(kind: id.kind, text: text, document: document)] = id
    }
    note(claim.subject, [claim.kind])
    if case .name(let kinds) = claim.property.values, let value = claim.value.text {
      note(value, Set(kinds))
    }
  }

  private mutating func join(_ kind: Kind, _ one: String, _ other: String) {
    let a = root(kind.rawValue + ":" + Self.folded(one))
    let b = root(kind.rawValue + ":" + Self.folded(other))
    if a != b { parents[max(a, b)] = min(a, b) }
  }

  private func root(_ name: String) -> String {
    var root = name
    while let parent = parents[root] { root = parent }
    return root
  }

  /// A name without case, accents, spaces and marks.
  static func folded(_ text: String) -> String {
    let marks = CharacterSet(charactersIn: " -‐‑–—'’‘`´\"“”«»「」『』.,!?:;()[]&·\u{A0}\n\t")
    let bare = text.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    return String(String.UnicodeScalarView(bare.unicodeScalars.filter { !marks.contains($0) }))
  }

  private struct Line: Decodable {
    var subject: String
    var kind: String
    var property: String
    var value: Told
    var qualifiers: [String: Told]?
  }

  /// A value of any kind, as far as names need it.
  private enum Told: Decodable {
    case text(String)
    case number(Double)
    case other

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .other
      }
    }
  }

  private static func claim(_ line: Substring, in document: DocumentID) throws -> Claim? {
    let told = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
    guard let kind = Kind(rawValue: told.kind), let property = Property.named(told.property),
      let value = value(told.value)
    else { return nil }
    var qualifiers = Qualifiers()
    for (key, other) in told.qualifiers ?? [:] {
      if let key = Qualifier(rawValue: key) { qualifiers[key] = Self.value(other) }
    }
    return Claim(
      told.subject, kind, property, value, qualifiers,
      quote: Quote(document: document, range: 0..<1))
  }

  private static func value(_ told: Told) -> Value? {
    switch told {
    case .text(let text): PartialDate(iso: text).map { .date($0) } ?? .text(text)
    case .number(let number): .number(number)
    case .other: nil
    }
  }
}
