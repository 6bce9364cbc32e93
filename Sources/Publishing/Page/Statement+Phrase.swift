package import Claims
package import Judgement

/// Sets statements as phrases: the value, what narrows it down, how sure it is, and its marks.
struct StatementPhrases {
  let citations: Citations

  init(_ dossier: Dossier) { citations = Citations(dossier.record) }

  /// "tvN", "Netflix (selected regions)", "4 January 2025, expected [2]".
  func phrase(_ statement: Statement, without hidden: Set<Qualifier> = []) -> Phrase {
    var phrase = stated(statement, without: hidden)
    if let doubt = Wording.standing(of: statement) {
      phrase += ", "
      phrase += .doubt(doubt)
    }
    return phrase + marks(statement)
  }

  /// The value with what narrows it down.
  func stated(_ statement: Statement, without hidden: Set<Qualifier> = []) -> Phrase {
    let narrowed = narrowing(statement, without: hidden)
    return narrowed.isEmpty
      ? value(statement)
      : value(statement) + Phrase(" (" + narrowed.joined(separator: ", ") + ")")
  }

  /// The value alone.
  func value(_ statement: Statement) -> Phrase {
    let words = Wording.value(statement.value, of: statement.property)
    return statement.object.map { Phrase([.name(words, $0)]) } ?? Phrase(words)
  }

  /// The marks of a statement's claims; a value that only an editor gives has none.
  func marks(_ statement: Statement) -> Phrase { marks(statement.references, of: statement) }

  /// The marks of claims, and the statement that those bear out, where they are of one.
  func marks(_ references: [ClaimID], of statement: Statement? = nil) -> Phrase {
    let marks = citations.marks(of: references)
    return marks.isEmpty
      ? Phrase() : Phrase([.marks(marks, of: statement.map(StatementName.init))])
  }

  private func narrowing(_ statement: Statement, without hidden: Set<Qualifier>) -> [String] {
    statement.qualifiers.compactMap { key, value in
      guard !hidden.contains(key), !Self.tacit.contains(key) else { return nil }
      return Self.words(key, value)
    }
  }

  /// Qualifiers that a page shows in another way or takes as understood.
  private static let tacit: Set<Qualifier> = [.tier, .statistic, .base]

  /// What a qualifier adds to a value ("as Eve Kim", "episode 3").
  static func words(_ key: Qualifier, _ value: Value) -> String {
    switch (key, value) {
    case (.converted, .money(let money)): "which its writer converts to " + Wording.money(money)
    case (.character, _): "as \(value)"
    case (.episode, _): "episode \(value)"
    case (.season, _): "season \(value)"
    case (.part, _): "part \(value)"
    case (.date, .date(let day)): Wording.date(day)
    case (.measuredBy, _): "measured by \(value)"
    case (.platform, _): "on \(value)"
    case (.series, _): "for \(value)"
    default: value.description
    }
  }
}

extension Record {
  /// The statements of a property that a page states: what holds, is expected, or is disputed and
  /// preferred; of what is superseded, denied or rejected, none.
  package func standing(_ property: Property) -> [Statement] {
    statements(of: property).filter(\.isStated)
  }
}

extension Statement {
  /// Whether a page states it rather than tell of it under what is disputed.
  package var isStated: Bool {
    guard rank != .deprecated else { return false }
    switch standing {
    case .held, .expected, .unconfirmed: return true
    case .disputed: return rank == .preferred
    case .superseded, .denied, .rejected: return false
    }
  }
}
