import Claims
import Desk
import Judgement
import Publishing

/// What changed in a record, a line a statement.
struct ChangeLines {
  let lines: [String]

  init(_ changes: Changes, _ terminal: Terminal) {
    lines = changes.changes.flatMap { change -> [String] in
      let statement = change.statement
      var words = Phrase()
      if statement.subject != changes.dossier.record.subject {
        words += .name(changes.dossier.name(of: statement.subject), statement.subject)
        words += ", "
      }
      words += Phrase(
        statement.property.label + ": " + Wording.value(statement.value, of: statement.property))
      let narrowed = statement.qualifiers.filter {
        statement.property.identifiedBy.contains($0.key)
      }
      if !narrowed.isEmpty {
        words += Phrase(" (" + narrowed.map(\.value.description).joined(separator: ", ") + ")")
      }
      if let before = change.before {
        words += Phrase(", was \(before.standing.rawValue), now ")
        words += .doubt(statement.standing.rawValue)
      } else if let doubt = Wording.standing(of: statement) {
        words += ", "
        words += .doubt(doubt)
      }
      return Wrapping.lines(words, terminal, first: change.manner.rawValue.padded(to: 9))
    }
  }
}
