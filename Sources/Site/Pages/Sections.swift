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

  private func cast(_ groups: [CastGroup]) -> HTML {
    let graph = RelationGraph(dossier)
    return templates.html(
      "cast",
      [
        "graph": graph.map(Drawings(dossier: dossier, address: setting.address).relations)
          ?? HTML(),
        "relations": (graph?.lines ?? []).map(setting.html), "hasRelations": graph != nil,
        "groups": groups.map { group in
          [
            "heading": group.heading,
            "members": group.members.map { member in
              [
                "actor": setting.html(member.actor),
                "character": member.character.map(setting.html)
                  ?? "<span class=\"unknown\">part not known</span>",
                "notes": member.notes.map(setting.html), "hasNotes": !member.notes.isEmpty,
              ] as Parts
            },
          ] as Parts
        },
      ])
  }

  private func events(_ events: [Event]) -> HTML {
    templates.html(events.map { EventLine($0.day, setting.html($0.words)) })
  }

  private func ratings(_ table: RatingsTable) -> HTML {
    let rows = table.rows.map { row in
      [
        "episode": row.episode, "day": row.day.map { HTML(Wording.date($0)) } ?? HTML.notKnown,
        "cells": row.cells.map(self.cell),
      ] as Parts
    }
    let path = Address.path(of: setting.subject)
    return templates.html(
      "ratings",
      [
        "chart": Drawings(dossier: dossier, address: setting.address).ratings(),
        "columns": table.columns, "rows": rows,
        "csv": setting.address.page(path + ".csv"), "json": setting.address.page(path + ".json"),
      ])
  }

  private func cell(_ cell: RatingsTable.Cell?) -> HTML {
    guard let cell else { return .notKnown }
    var html = HTML(Wording.grouped(cell.share) + "%")
    if let doubt = cell.doubt { html += " " + .doubt(doubt) }
    return html + setting.marks(cell.marks, of: cell.statement)
  }

  private func disputes(_ entries: [DisputeEntry]) -> HTML {
    templates.html(
      "disputes",
      [
        "disputes": entries.map { entry in
          [
            "question": HTML(entry.question), "kind": entry.kind,
            "sides": entry.sides.map { side in
              [
                "value": setting.html(side.value),
                "isPreferred": side.isPreferred && entry.sides.count > 1,
                "quotes": side.quotes.map {
                  [
                    "words": HTML($0.words), "mark": setting.marks([$0.mark], of: nil),
                    "day": Wording.date($0.said),
                  ] as Parts
                },
              ] as Parts
            },
            "reason": HTML(entry.reason),
          ] as Parts
        }
      ])
  }

  private func lines(_ lines: [Phrase]) -> HTML {
    templates.html("list", ["lines": lines.map(setting.html)])
  }
}
