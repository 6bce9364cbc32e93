import Claims
import Judgement

/// The page in Markdown, its citations as footnotes.
package enum MarkdownExport: ExportFormat {
  package static let name = "markdown"
  package static let summary = "the page in Markdown, with footnotes"

  package static func text(of dossier: Dossier) -> String {
    let page = Page(dossier, today: dossier.record.day)
    var lines = [
      "# " + escaped(page.title), "", "*\(escaped(page.subtitle))*", "", text(page.lead),
    ]
    for section in page.sections {
      lines += ["", "## " + section.heading, ""] + self.lines(of: section.content)
    }
    lines += [""]
    lines += page.sources.map { source in
      let publisher = source.publisher.map { $0 + ", " } ?? ""
      let day = source.isDated ? Wording.date(source.said) : "undated, added \(source.added)"
      let address = source.url.map { ", <\($0)>" } ?? ""
      return "[^\(source.mark)]: " + escaped(publisher + "“\(source.title)”, " + day) + address
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of content: Page.Content) -> [String] {
    switch content {
    case .facts(let rows):
      ["| | |", "| --- | --- |"]
        + rows.map { "| \($0.label) | \($0.values.map(text).joined(separator: "<br>")) |" }
    case .cast(let groups):
      groups.flatMap { group in
        ["### " + group.heading, ""]
          + group.members.map { member in
            var line = "- " + text(member.actor)
            if let character = member.character { line += " as " + text(character) }
            if !member.notes.isEmpty {
              line += ": " + member.notes.map(text).joined(separator: "; ")
            }
            return line
          } + [""]
      }
    case .events(let events): events.map { "- **\(Wording.date($0.day))** \(text($0.words))" }
    case .ratings(let table): ratings(table)
    case .disputes(let entries): entries.flatMap(self.lines)
    case .lines(let phrases): phrases.map { "- " + text($0) }
    }
  }

  private static func ratings(_ table: RatingsTable) -> [String] {
    let head = ["Episode", "Day"] + table.columns.map(escaped)
    return [
      "| " + head.joined(separator: " | ") + " |",
      "|" + String(repeating: " --- |", count: head.count),
    ]
      + table.rows.map { row in
        let cells = row.cells.map { cell in
          cell.map { Wording.grouped($0.share) + "%" + marks($0.marks) } ?? "not known"
        }
        let day = row.day.map(Wording.date) ?? ""
        return "| " + ([String(row.episode), day] + cells).joined(separator: " | ") + " |"
      }
  }

  private static func lines(of entry: DisputeEntry) -> [String] {
    ["- **\(escaped(entry.question))**: \(entry.kind). \(escaped(entry.reason))"]
      + entry.sides.map { side in
        let quotes = side.quotes.map { " “\(escaped($0.words))”" + marks([$0.mark]) }
        return "  - " + text(side.value) + quotes.joined()
      }
  }

  private static func text(_ phrase: Phrase) -> String {
    phrase.runs.map { run in
      switch run {
      case .text(let text), .name(let text, _): escaped(text)
      case .doubt(let text): "*\(text)*"
      case .marks(let numbers, _): marks(numbers)
      }
    }.joined()
  }

  private static func marks(_ numbers: [Int]) -> String {
    numbers.map { "[^\($0)]" }.joined()
  }

  /// What Markdown would take for markup, made plain; line ends become spaces.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#": result += "\\" + String(scalar)
      case "\n", "\r", "\t": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
