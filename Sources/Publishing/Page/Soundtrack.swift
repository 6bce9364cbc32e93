import Claims
import Judgement

/// The songs of a series: who performs them, when they came out, in which part.
struct Soundtrack {
  let content: Page.Content?

  init(_ dossier: Dossier) {
    let record = dossier.record
    let phrases = StatementPhrases(dossier)
    var lines = record.circle.filter {
      $0.property == .soundtrackOf && $0.object == record.subject && $0.isStated
    }.map { song in
      Self.line(of: song, dossier, phrases)
    }
    lines += record.standing(.soundtrack).map { phrases.phrase($0) }
    lines += record.circle.filter {
      $0.property == .creditedIn && $0.object == record.subject && $0.isStated
        && $0.qualifiers[.role]?.text == "singer"
    }.map { credit in
      var line = Phrase("A song by ")
      line += .name(dossier.name(of: credit.subject), credit.subject)
      if let doubt = Wording.standing(of: credit) {
        line += ", "
        line += .doubt(doubt)
      }
      return line + phrases.marks(credit)
    }
    content = lines.isEmpty ? nil : .lines(lines)
  }

  /// "Part 2: Somewhere in This Universe, by Seungkwan, 1 February 2025".
  private static func line(
    of song: Statement, _ dossier: Dossier, _ phrases: StatementPhrases
  ) -> Phrase {
    let own = dossier.record.statements(about: song.subject).filter(\.isStated)
    var line = Phrase()
    if let part = song.qualifiers[.part] { line += Phrase("Part \(part): ") }
    line += .name(dossier.name(of: song.subject), song.subject)
    line += phrases.marks(song)
    let performers = own.filter { $0.property == .performer }
    if !performers.isEmpty {
      line += ", by " + performers.map { phrases.phrase($0) }.listed()
    }
    if let released = own.first(where: { $0.property == .releasedOn }) {
      line += ", " + phrases.phrase(released)
    }
    return line
  }
}
