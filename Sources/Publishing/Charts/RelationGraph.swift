package import Claims
import Judgement

/// The characters of a series and how they are related: to be drawn, and as lines of text that say
/// all that the drawing says.
package struct RelationGraph: Hashable, Sendable {
  package struct Character: Hashable, Sendable {
    package var id: EntityID
    package var name: String
    /// What the character does, as most claims have it.
    package var trade: String?
  }

  /// One line of the drawing. Of several words for one pair, the best supported.
  package struct Bond: Hashable, Sendable {
    /// The character to whom the other is something.
    package var subject: EntityID
    package var object: EntityID
    /// What the object is to the subject ("mother").
    package var word: String
    /// Whether the subject is the same to the object.
    package var isMutual: Bool
    package var isDoubtful: Bool
  }

  package var series: String
  /// Those that a drawn bond joins, in the order of the cast.
  package var characters: [Character]
  package var bonds: [Bond]
  /// Every bond, with its marks: "Ji Hwa-ja, mother of Gong Ryong [8]".
  package var lines: [Phrase]
  /// The names of the characters of whom no bond is known.
  package var unrelated: [String]

  /// A drawing of more than this is not read any more; the text has them all.
  static let mostCharacters = 25

  /// Nil where no bond between two characters is known.
  package init?(_ dossier: Dossier) {
    let record = dossier.record
    let stated = record.circle.filter { statement in
      Self.properties.contains(statement.property) && statement.isStated
        && statement.subject.kind == .character && statement.object?.kind == .character
        && statement.object != statement.subject
    }
    guard !stated.isEmpty else { return nil }
    let phrases = StatementPhrases(dossier)
    series = record.name
    lines = stated.map { Self.line(of: $0, dossier, phrases) }
    let related = Dictionary(
      stated.flatMap { [$0.subject, $0.object].compactMap(\.self) }.map {
        (dossier.name(of: $0), $0)
      }, uniquingKeysWith: { first, _ in first })
    var billed: [String] = []
    for part in CastList.billed(record.standing(.castMember), in: record) {
      if let name = part.qualifiers[.character]?.text, !billed.contains(name) {
        billed.append(name)
      }
    }
    unrelated = billed.filter { related[$0] == nil }
    let order = billed.filter { related[$0] != nil }
    let others = related.keys.filter { !order.contains($0) }.sorted()
    let all = Self.bonds(of: stated)
    let kept = Self.kept((order + others).compactMap { related[$0] }, joinedBy: all)
    bonds = all.filter { kept.contains($0.subject) && kept.contains($0.object) }
    characters = kept.map { id in
      Character(
        id: id, name: dossier.name(of: id), trade: Self.trade(in: record.statements(about: id)))
    }
  }

  private static let properties: Set<Property> = [.relative, .partner, .friend, .colleague]

  private static func line(
    of statement: Statement, _ dossier: Dossier, _ phrases: StatementPhrases
  ) -> Phrase {
    var line = phrases.value(statement) + Phrase(", \(word(of: statement)) of ")
    line += .name(dossier.name(of: statement.subject), statement.subject)
    if let doubt = Wording.standing(of: statement) {
      line += ", "
      line += .doubt(doubt)
    }
    return line + phrases.marks(statement)
  }

  private static func word(of statement: Statement) -> String {
    statement.qualifiers[.relation]?.text ?? statement.property.label.lowercased()
  }

  /// The occupation that most claims give, of equals the first.
  private static func trade(in statements: [Statement]) -> String? {
    let trades = statements.filter { $0.property == .occupation && $0.isStated }
    let most = trades.map(\.references.count).max()
    return trades.first { $0.references.count == most }?.value.text
  }
}

extension RelationGraph {
  /// One bond a pair, in order of the pair's keys.
  private static func bonds(of stated: [Statement]) -> [Bond] {
    let pairs = Dictionary(grouping: stated) { statement in
      Set([statement.subject, statement.object].compactMap(\.self))
    }
    return pairs.values.compactMap { said -> Bond? in
      let best = said.sorted { a, b in
        let (left, right) = (Self.word(of: a), Self.word(of: b))
        if (a.standing == .held) != (b.standing == .held) { return a.standing == .held }
        if a.references.count != b.references.count {
          return a.references.count > b.references.count
        }
        return (left, a.subject) < (right, b.subject)
      }[0]
      guard let object = best.object else { return nil }
      let word = Self.word(of: best)
      let isSaidBack = said.contains { $0.subject == object && Self.word(of: $0) == word }
      let isPlain = best.qualifiers[.relation] == nil && best.property != .relative
      return Bond(
        subject: best.subject, object: object, word: word, isMutual: isSaidBack || isPlain,
        isDoubtful: best.standing != .held)
    }.sorted { ($0.subject, $0.object) < ($1.subject, $1.object) }
  }

  /// As many characters as a drawing bears, those with the fewest bonds left out, in their order.
  private static func kept(_ all: [EntityID], joinedBy bonds: [Bond]) -> [EntityID] {
    var kept = all
    while kept.count > mostCharacters {
      let counts = kept.map { id in
        bonds.count { bond in
          (bond.subject == id && kept.contains(bond.object))
            || (bond.object == id && kept.contains(bond.subject))
        }
      }
      if let fewest = counts.min(), let last = counts.lastIndex(of: fewest) {
        kept.remove(at: last)
      }
    }
    return kept.filter { id in
      bonds.contains { bond in
        (bond.subject == id && kept.contains(bond.object))
          || (bond.object == id && kept.contains(bond.subject))
      }
    }
  }
}
