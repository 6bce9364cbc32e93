import Claims
import Judgement

/// What a person, a group or a company is named for: their credits and the works that name them.
struct Works {
  let content: Page.Content?

  init(_ dossier: Dossier) {
    guard dossier.record.subject.kind != .series else {
      content = nil
      return
    }
    let record = dossier.record
    let phrases = StatementPhrases(dossier)
    var lines = record.standing(.creditedIn).map { phrases.phrase($0) }
    lines += record.circle.filter {
      $0.isStated && ($0.object == record.subject || Self.isPart($0, record))
    }.map { statement in
      if Self.isPart(statement, record) {
        return "Played by " + phrases.phrase(statement, without: [.character]) + " in "
          + Phrase([.name(dossier.name(of: statement.subject), statement.subject)])
      }
      var line = Phrase("\(statement.property.label): ")
      line += .name(dossier.name(of: statement.subject), statement.subject)
      if let character = statement.qualifiers[.character] { line += Phrase(" as \(character)") }
      if let relation = statement.qualifiers[.relation] { line += Phrase(" (\(relation))") }
      if let doubt = Wording.standing(of: statement) {
        line += ", "
        line += .doubt(doubt)
      }
      return line + phrases.marks(statement)
    }
    content = lines.isEmpty ? nil : .lines(lines)
  }

  /// Whether a statement says who plays the character that the record is of.
  private static func isPart(_ statement: Statement, _ record: Record) -> Bool {
    record.subject.kind == .character && statement.property == .castMember
      && statement.qualifiers[.character]?.text == record.name
  }
}
