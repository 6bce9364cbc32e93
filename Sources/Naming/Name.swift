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
    private let keys = Mutex<[String]?>(nil)

    init(_ text: String, _ kind: Kind, _ sense: Sense) {
      self.text = text
      self.kind = kind
      self.folded = NameKey.folded(text)
      self.sense = sense
    }

    /// Made when they are first asked for: most names are only compared.
    var blockingKeys: [String] {
      keys.withLock { keys in
        if let keys { return keys }
        let made = sense.blockingKeys(of: folded)
        keys = made
        return made
      }
    }
  }

  private enum Sense: Sendable {
    case person(PersonName)
    case work(Title)
    case company(Company)

    func blockingKeys(of folded: String) -> [String] {
      guard !folded.isEmpty else { return [] }
      var keys: Set<String> = ["=" + String(folded.unicodeScalars.prefix(NameWords.longest))]
      switch self {
      case .person(let name): keys.formUnion(name.blockingKeys)
      case .work(let title): keys.formUnion(title.blockingKeys)
      case .company(let company): keys.formUnion(company.blockingKeys)
      }
      return keys.sorted()
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
  package var soughtKeys: [String] { blockingKeys.map(HangulSound.mirrored) }

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
