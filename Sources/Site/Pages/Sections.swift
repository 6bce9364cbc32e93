import Claims
import Judgement
import Publishing

/// The parts of a record's page, each set by its template.
struct Sections {
  let templates: Templates
  let setting: Setting
  let dossier: Dossier

  func html(_ section: Page.Section, unknown: [String] = []) -> HTML {
    switch section.content {
    case .facts(let rows): facts(rows, unknown: unknown)
    case .cast(let groups): cast(groups)
    case .events(let events): self.events(events)
    case .ratings(let table): ratings(table)
    case .disputes(let entries): disputes(entries)
    case .lines(let lines) where lines.count > Self.mostLines:
      .element(
        "details", [:],
        .element("summary", [:], HTML("\(lines.count) entries")) + self.lines(lines))
    case .lines(let lines): self.lines(lines)
    }
  }

  /// More than one looks over without having asked for them.
  private static let mostLines = 12

  private func facts(_ rows: [FactRow], unknown: [String]) -> HTML {
    let known = rows.map { row in
      Fact(
        label: row.label, values: row.values.map(setting.html),
        rivals: row.rivals.map { rival in
          Fact.Rival(
            values: rival.values.map(setting.html).joined(by: "; "), reason: HTML(rival.reason))
        })
    }
    let labels = Set(rows.map(\.label))
    let open = unknown.filter { !labels.contains($0) }.map {
      Fact(label: $0, values: [Self.notKnown])
    }
    return templates.html(known + open)
  }

  private static let notKnown: HTML = "<a class=\"unknown\" href=\"#not-known\">not known</a>"

  private struct Group {
    var heading: String
    var members: [Member]
  }

  private struct Member {
    var actor: HTML
    var character: HTML
    var notes: [HTML]
    var hasNotes: Bool
  }

  private func cast(_ groups: [CastGroup]) -> HTML {
    let graph = RelationGraph(dossier)
    return templates.html(
      "cast",
      [
        "graph": graph.map(Drawings(dossier: dossier, address: setting.address).relations)
          ?? HTML(),
        "relations": (graph?.lines ?? []).map(setting.html), "hasRelations": graph != nil,
        "groups": groups.map { group in
          Group(
            heading: group.heading,
            members: group.members.map { member in
              Member(
                actor: setting.html(member.actor),
                character: member.character.map(setting.html)
                  ?? "<span class=\"unknown\">part not known</span>",
                notes: member.notes.map(setting.html), hasNotes: !member.notes.isEmpty)
            })
        },
      ] as [String: Any])
  }

  private func events(_ events: [Event]) -> HTML {
    templates.html(events.map { EventLine($0.day, setting.html($0.words)) })
  }

  private struct Row {
    var episode: Int
    var day: HTML
    var cells: [HTML]
  }

  private func ratings(_ table: RatingsTable) -> HTML {
    let rows = table.rows.map { row in
      Row(
        episode: row.episode,
        day: row.day.map { HTML(Wording.date($0)) } ?? .notKnown,
        cells: row.cells.map { cell in
          guard let cell else { return .notKnown }
          var html = HTML(Wording.grouped(cell.share) + "%")
          if let doubt = cell.doubt {
            html += " " + .doubt(doubt)
          }
          return html + setting.marks(cell.marks, of: cell.statement)
        })
    }
    let path = Address.path(of: setting.subject)
    return templates.html(
      "ratings",
      [
        "chart": Drawings(dossier: dossier, address: setting.address).ratings(),
        "columns": table.columns, "rows": rows,
        "csv": setting.address.page(path + ".csv"), "json": setting.address.page(path + ".json"),
      ] as [String: Any])
  }

  private struct Dispute {
    var question: HTML
    var kind: String
    var sides: [Side]
    var reason: HTML
  }

  private struct Side {
    var value: HTML
    var isPreferred: Bool
    var quotes: [Quoted]
  }

  private struct Quoted {
    var words: HTML
    var mark: HTML
    var day: String
  }

  private func disputes(_ entries: [DisputeEntry]) -> HTML {
    templates.html(
      "disputes",
      [
        "disputes": entries.map { entry in
          Dispute(
            question: HTML(entry.question), kind: entry.kind,
            sides: entry.sides.map { side in
              Side(
                value: setting.html(side.value),
                isPreferred: side.isPreferred && entry.sides.count > 1,
                quotes: side.quotes.map {
                  Quoted(
                    words: HTML($0.words), mark: setting.marks([$0.mark], of: nil),
                    day: Wording.date($0.said))
                })
            }, reason: HTML(entry.reason))
        }
      ])
  }

  private func lines(_ lines: [Phrase]) -> HTML {
    templates.html("list", ["lines": lines.map(setting.html)])
  }
}
