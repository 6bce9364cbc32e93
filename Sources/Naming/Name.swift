package import Claims
import Synchronization

/// A name read once, so that it can be compared with many.
package struct Name: Sendable {
  private let facts: Facts

  package var text: String { facts.text }
  package var kind: Kind { facts.kind }
  /// The form in which spellings of the same letters are equal; see `NameKey`.
  package var folded: String { facts.folded }
  private var sense: Sense { facts.sense }

  /// What was read from the name, kept once for all copies of it.
  private final class Facts: Sendable {
    let text: String
    let kind: Kind
    let folded: String
    let sense: Sense
    private let blocking = Mutex<[String]?>(nil)
    private let sought = Mutex<[String]?>(nil)

    init(_ text: String, _ kind: Kind, _ sense: Sense) {
      self.text = text
      self.kind = kind
      self.folded = NameKey.folded(text)
      self.sense = sense
    }

    // Keys are made when they are first asked for: most names are only compared.

    var blockingKeys: [String] {
      blocking.withLock { Self.made(&$0) { sense.blockingKeys(of: folded) } }
    }

    var soughtKeys: [String] {
      sought.withLock { Self.made(&$0) { sense.soughtKeys(of: folded) } }
    }

    private static func made(_ keys: inout [String]?, _ make: () -> [String]) -> [String] {
      if let keys { return keys }
      let made = make()
      keys = made
      return made
    }
  }

  private enum Sense: Sendable {
    case person(PersonName)
    case work(Title)
    case company(Company)

    func blockingKeys(of folded: String) -> [String] {
      switch self {
      case .person(let name): Self.sorted(name.blockingKeys, folded)
      case .work(let title): Self.sorted(title.blockingKeys, folded)
      case .company(let company): Self.sorted(company.blockingKeys, folded)
      }
    }

    func soughtKeys(of folded: String) -> [String] {
      if case .person(let name) = self { return Self.sorted(name.soughtKeys, folded) }
      return blockingKeys(of: folded).map(HangulSound.mirrored)
    }

    /// With that of the letters.
    private static func sorted(_ keys: Set<String>, _ folded: String) -> [String] {
      guard !folded.isEmpty else { return [] }
      return keys.union(["=" + String(folded.unicodeScalars.prefix(NameWords.longest))]).sorted()
    }
  }

  package init(_ text: String, kind: Kind) {
    let sense: Sense =
      switch kind {
      case .person, .character: .person(PersonName(text, isFictional: kind == .character))
      case .series, .song, .release: .work(Title(text))
      case .organisation, .group: .company(Company(text))
      }
    facts = Facts(text, kind, sense)
  }

  /// Whether the two can be spellings of one name, how likely, and why; nil when they cannot.
  package func compatibility(with other: Name) -> Compatibility? {
    guard !facts.folded.isEmpty, !other.facts.folded.isEmpty else { return nil }
    if facts.folded == other.facts.folded { return Compatibility(0.99, "the same letters") }
    return switch (facts.sense, other.facts.sense) {
    case (.person(let a), .person(let b)): a.agreement(with: b)
    case (.work(let a), .work(let b)): a.agreement(with: b)
    case (.company(let a), .company(let b)): a.agreement(with: b)
    default: nil
    }
  }

  /// Keys of which every compatible name of its kind has at least one among its blocking keys.
  package var soughtKeys: [String] { facts.soughtKeys }

  /// Keys to file the name under, sorted, none twice; see `soughtKeys`.
  package var blockingKeys: [String] { facts.blockingKeys }

  /// The Hangul names that the spelling can stand for, likeliest first, with their chances; empty
  /// for what is no Korean name of a person.
  package var hangul: [(name: String, likelihood: Double)] {
    guard case .person(let name) = sense else { return [] }
    return name.korean.readings
      .sorted { ($1.weight, $0.key) < ($0.weight, $1.key) }
      .map { (KoreanReadings.text(of: $0.key), Double($0.weight)) }
  }

  /// The group that the spelling names beside the performer (`BTS` in `Jin of BTS`).
  package var group: String? {
    if case .person(let name) = sense { name.group } else { nil }
  }

  /// What it can be read as, if that is a Korean family name and given name.
  var korean: KoreanReadings? {
    if case .person(let name) = sense, name.korean.hasFamily { name.korean } else { nil }
  }

  /// Whether it is the title of a work and has a subtitle.
  var isSubtitled: Bool { if case .work(let title) = sense { title.hasSubtitle } else { false } }

  /// Whether this is a person's name cut short: some of the words of the other, or its given name.
  package func isShortForm(of other: Name) -> Bool {
    guard case .person(let a) = sense, case .person(let b) = other.sense else { return false }
    return a.isShortForm(of: b)
  }
}

extension Name: Hashable {
  package static func == (a: Name, b: Name) -> Bool { a.kind == b.kind && a.text == b.text }
  package func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(text)
  }
}
