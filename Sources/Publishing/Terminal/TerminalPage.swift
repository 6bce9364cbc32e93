import Claims

/// A page set for a terminal: headings, tables in columns, a chart, sources at the end.
package struct TerminalPage {
  private let page: Page
  private let terminal: Terminal

  package init(_ page: Page, on terminal: Terminal) {
    self.page = page
    self.terminal = terminal
  }

  package var text: String {
    var lines = heading
    for section in page.sections {
      lines += ["", terminal.styled(section.heading.uppercased(), .heading), ""]
      lines += Self.lines(of: section.content, on: terminal)
    }
    lines +=
      ["", terminal.styled("SOURCES", .heading), ""]
      + Self.lines(of: page.sources, on: terminal)
    return lines.joined(separator: "\n") + "\n"
  }

  private var heading: [String] {
    let title = Terminal.clean(page.title)
    var lines = [
      terminal.styled(title, .heading),
      terminal.styled(
        String(repeating: "═", count: min(DisplayWidth.of(title), terminal.width)), .faint),
      page.subtitle,
    ]
    if let day = page.asOf {
      lines.append(
        terminal.styled("As of \(Wording.date(day)): nothing said later is shown.", .doubt))
    }
    if !page.spellings.isEmpty {
      lines += Wrapping.lines(
        Phrase(page.spellings.joined(separator: " · ")), terminal, first: "Also written: ",
        indent: 2)
    }
    return lines + [""] + Wrapping.lines(page.lead, terminal)
  }
}

extension TerminalPage {
  /// The list of sources.
  package static func lines(of sources: [SourceLine], on terminal: Terminal) -> [String] {
    sources.flatMap { source in
      var words = Phrase()
      if let publisher = source.publisher { words += Phrase(publisher + ", ") }
      words += Phrase(
        "“\(source.title)”, "
          + (source.isDated ? Wording.date(source.said) : "undated, added \(source.added)"))
      if let url = source.url { words += Phrase(", \(url)") }
      return Wrapping.lines(words, terminal, first: "[\(source.mark)]".paddedLeft(to: 5) + " ")
    }
  }

  /// The lines of one part of a page.
  package static func lines(of content: Page.Content, on terminal: Terminal) -> [String] {
    switch content {
    case .facts(let rows): facts(rows, terminal)
    case .cast(let groups): cast(groups, terminal)
    case .events(let events): self.events(events, terminal)
    case .ratings(let table): ratings(table, terminal)
    case .disputes(let entries): disputes(entries, terminal)
    case .lines(let phrases):
      phrases.flatMap { Wrapping.lines($0, terminal, first: "  • ") }
    }
  }

  private static func facts(_ rows: [FactRow], _ terminal: Terminal) -> [String] {
    let width = (rows.map { DisplayWidth.of($0.label) }.max() ?? 0) + 2
    return rows.flatMap { row in
      row.values.enumerated().flatMap { place, value in
        Wrapping.lines(
          value, terminal, first: "  " + (place == 0 ? row.label : "").padded(to: width))
      }
    }
  }

  private static func cast(_ groups: [CastGroup], _ terminal: Terminal) -> [String] {
    let width = min(
      (groups.flatMap(\.members).map { DisplayWidth.of($0.actor.setText) }.max() ?? 0) + 2, 34)
    return groups.enumerated().flatMap { place, group -> [String] in
      (place == 0 ? [] : [""]) + ["  " + terminal.styled(group.heading, .heading)]
        + group.members.flatMap { member -> [String] in
          guard let character = member.character else {
            return Wrapping.lines(member.actor, terminal, first: "    ", indent: 6)
          }
          let gap = String(
            repeating: " ", count: max(1, width - DisplayWidth.of(member.actor.setText)))
          let actor = Wrapping.lines(
            member.actor, Terminal(width: 110, showsColour: terminal.showsColour)
          )
          .joined(separator: " ")
          var part = character
          if !member.notes.isEmpty { part += ": " + member.notes.joined(by: "; ") }
          var lines = Wrapping.lines(
            part, terminal, first: String(repeating: " ", count: 4 + width))
          lines[0] = "    " + actor + gap + lines[0].dropFirst(4 + width)
          return lines
        }
    }
  }

  private static func events(_ events: [Event], _ terminal: Terminal) -> [String] {
    let days = events.map { Wording.date($0.day) }
    let width = (days.map(DisplayWidth.of).max() ?? 0) + 2
    return zip(events, days).flatMap { event, day in
      Wrapping.lines(event.words, terminal, first: "  " + day.padded(to: width))
    }
  }

  private static func disputes(_ entries: [DisputeEntry], _ terminal: Terminal) -> [String] {
    entries.enumerated().flatMap { place, entry -> [String] in
      var question = Phrase(entry.question + ": ")
      question += .doubt(entry.kind)
      var lines = (place == 0 ? [] : [""]) + Wrapping.lines(question, terminal, first: "  ")
      for side in entry.sides {
        let mark = entry.sides.count > 1 && side.isPreferred ? "  ✓ " : "  • "
        lines += Wrapping.lines(side.value, terminal, first: "  " + mark)
        for quote in side.quotes {
          var words = Phrase("“\(quote.words)”")
          words += .marks([quote.mark])
          lines += Wrapping.lines(words, terminal, first: "        ")
        }
      }
      return lines
        + Wrapping.lines(Phrase(entry.reason.capitalizedFirst), terminal, first: "    → ")
    }
  }
}

extension Phrase {
  /// The words as a terminal shows them without colour, marks included.
  var setText: String {
    Wrapping.lines(self, Terminal(width: 110)).joined(separator: " ")
  }
}
