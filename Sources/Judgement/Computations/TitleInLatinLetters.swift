import Claims
import Naming

/// The title in Hangul, as the official system of South Korea writes it in Latin letters.
struct TitleInLatinLetters: Formula {
  func values(in record: Record) -> [Computed] {
    guard Self.titled.contains(record.subject.kind) else { return [] }
    let names = record.statements(of: .alsoKnownAs).filter { $0.rank != .deprecated }
    let known = Set(names.map { NameKey.folded($0.value.description) })
    for name in names {
      guard let written = Romanisation.revisedTitle(name.value.description) else { continue }
      if known.contains(NameKey.folded(written)) { return [] }
      return [
        Computed(
          "title-in-latin-letters", Romanisation.revised.rawValue, .text(written),
          formula: "\(name.value) by its rules", inputs: name.references)
      ]
    }
    return []
  }

  /// What is called by words, and not as a person is.
  private static let titled: Set<Kind> = [.series, .song, .release]
}
