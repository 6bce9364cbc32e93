import Claims
import Judgement

/// What a complete record would hold and this one lacks, with where it was looked for.
package struct Gaps {
  let lines: [Phrase]

  package var content: Page.Content? { lines.isEmpty ? nil : .lines(lines) }

  package init(_ dossier: Dossier) {
    let citations = Citations(dossier.record)
    lines = dossier.record.gaps.map { gap in
      var line = Phrase(gap.words.capitalizedFirst)
      let marks = citations.marks(of: gap.filledBy)
      if !marks.isEmpty { line += .marks(marks) }
      let places = citations.marks(in: gap.lookedIn)
      if !places.isEmpty {
        line += "; looked for in "
        line += .marks(places)
      }
      return line
    }
  }
}

/// Values that no document says, with how they were computed and what to know before trusting them.
struct ComputedValues {
  let content: Page.Content?

  init(_ dossier: Dossier) {
    let citations = Citations(dossier.record)
    let lines = dossier.record.computed.filter { !Self.shownElsewhere.contains($0.code) }.map {
      value in
      var line = Phrase("\(value.label): \(Self.words(value))")
      line += Phrase(", \(value.formula)")
      for caveat in value.caveats { line += Phrase("; \(caveat)") }
      line += .marks(citations.marks(of: value.inputs))
      return line
    }
    content = lines.isEmpty ? nil : .lines(lines)
  }

  /// What stands among the facts and in the table of episodes.
  private static let shownElsewhere: Set<String> = [
    FactTable.timeInGreenwich, FactTable.titleInLatinLetters,
  ]

  private static func words(_ value: Computed) -> String {
    let text = value.value.date.map(Wording.date) ?? value.value.description
    return switch value.unit {
    case "%": text + "%"
    case let unit?: text + " " + unit
    case nil: text
    }
  }
}

/// What the checks of plausibility saw: doubts first, then what agrees.
struct Checked {
  let content: Page.Content?

  init(_ dossier: Dossier) {
    let citations = Citations(dossier.record)
    let doubtsFirst = Observation.Outcome.allCases.reversed().flatMap { outcome in
      dossier.record.observations.filter { $0.outcome == outcome }
    }
    let lines = doubtsFirst.map { observation in
      var line = Phrase()
      if observation.outcome == .doubtful {
        line += .doubt("doubtful")
        line += ": "
      }
      line += Phrase(line.isEmpty ? observation.words.capitalizedFirst : observation.words)
      let marks = citations.marks(of: observation.claims)
      if !marks.isEmpty { line += .marks(marks) }
      return line
    }
    content = lines.isEmpty ? nil : .lines(lines)
  }
}
