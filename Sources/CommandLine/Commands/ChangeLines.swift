import Claims
import Desk
import Judgement
import Publishing

/// What changed in a record, a line a statement, with the sources that the lines cite.
struct ChangeLines {
  private let changes: Changes
  private let terminal: Terminal
  private let citations: Citations

  init(_ changes: Changes, _ terminal: Terminal) {
    self.changes = changes
    self.terminal = terminal
    citations = Citations(changes.dossier.record)
  }

  /// Empty when nothing changed.
  var lines: [String] {
    guard !changes.changes.isEmpty || status != nil else { return [] }
    let cited = changes.changes.map { citations.marks(of: $0.statement.references) }
    let body = zip(changes.changes, cited).flatMap { change, marks -> [String] in
      var line = words(of: change)
      line += .marks(marks)
      return Wrapping.lines(
        line, terminal, first: change.manner.rawValue.padded(to: Self.mannerWidth))
    }
    return [terminal.styled(Terminal.clean(changes.dossier.record.name), .heading)]
      + Wrapping.lines(summary, terminal) + [""] + body
      + SectionLines.sources(of: changes.dossier, cited: Set(cited.joined()), on: terminal)
  }

  private static let mannerWidth = (Change.Manner.allCases.map(\.rawValue.count).max() ?? 0) + 2

  /// "Since 16 December 2024: 2 more documents; was upcoming, now ended."
  private var summary: Phrase {
    Phrase(
      "Since \(Wording.date(changes.earlier.day)): "
        + Wording.count(changes.sources.count, "more document")
        + (status.map { "; " + $0 } ?? ""))
  }

  private var status: String? {
    guard let before = changes.earlier.status?.state,
      let now = changes.dossier.record.status?.state,
      before != now, before != .unknown
    else { return nil }
    return "was \(before.rawValue), now \(now.rawValue)"
  }

  private func words(of change: Change) -> Phrase {
    let statement = change.statement
    var words = Phrase()
    if statement.subject != changes.dossier.record.subject {
      words += .name(changes.dossier.name(of: statement.subject), statement.subject)
      words += ", "
    }
    words += Phrase(
      statement.property.label + ": " + Wording.value(statement.value, of: statement.property))
    let narrowed = statement.qualifiers.filter { key, _ in
      statement.property.identifiedBy.contains(key) && key != .statistic
    }
    if !narrowed.isEmpty {
      let parts = narrowed.map { key, value in
        key == .episode || key == .season ? "\(key.rawValue) \(value)" : value.description
      }
      words += Phrase(" (" + parts.joined(separator: ", ") + ")")
    }
    if let before = change.before {
      if before.standing == statement.standing {
        words += Phrase(", was rank \(before.rank.rawValue), now \(statement.rank.rawValue)")
      } else {
        words += Phrase(", was \(before.standing.rawValue), now ")
        words += .doubt(statement.standing.rawValue)
      }
    } else if let doubt = Wording.standing(of: statement) {
      words += ", "
      words += .doubt(doubt)
    }
    return words
  }
}
