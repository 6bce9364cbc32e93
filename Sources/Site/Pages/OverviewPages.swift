import Claims
import Desk
import Judgement
import Publishing

/// What does not hold together, or is not known, over all series; and what changed in one record.
struct OverviewPages {
  let templates: Templates
  let visit: Visit

  /// What is disputed, denied or unconfirmed, series by series.
  func conflicts(_ overview: Survey.Overview) -> Answer {
    page(
      "Disputed and unconfirmed", "/conflicts", overview, nothing: "Nothing is in conflict."
    ) { brief in
      brief.disputes.map { dispute in
        HTML("\(dispute.question): \(dispute.sides.joined(separator: " or ")), ")
          + .doubt(dispute.kind.rawValue)
          + .note(" (\(dispute.reason))")
      }
    }
  }

  /// What a complete record would hold, series by series.
  func gaps(_ overview: Survey.Overview) -> Answer {
    page("Not known", "/gaps", overview, nothing: "Nothing is missing.") { brief in
      // What no source says at all is told in one line.
      let unsaid = brief.lacks.filter { $0.kind == .property }.map(\.property.label)
      return (unsaid.isEmpty ? [] : [HTML("No source says: \(unsaid.joined(separator: "; "))")])
        + brief.lacks.filter { $0.kind != .property }.map { HTML($0.words) }
    }
  }

  /// How many series stand on one page.
  private static let pageLength = 40

  private func page(
    _ title: String, _ path: String, _ overview: Survey.Overview, nothing: String,
    lines: (Brief) -> [HTML]
  ) -> Answer {
    let all = overview.briefs.map { (brief: $0, lines: lines($0)) }.filter { !$0.lines.isEmpty }
    let last = max(1, (all.count + Self.pageLength - 1) / Self.pageLength)
    let number = min(last, max(1, visit.query("page").flatMap { Int($0) } ?? 1))
    let shown = all.dropFirst((number - 1) * Self.pageLength).prefix(Self.pageLength)
    let place = path == "/gaps" ? "not-known" : "disputed-and-unconfirmed"
    let parts = shown.map { brief, lines in
      [
        "title": HTML.link(brief.name, to: visit.address.entity(brief.series) + "#" + place),
        "body": templates.html("list", ["lines": lines]),
      ] as Parts
    }
    func link(_ number: Int) -> String { visit.address.page(path, ["page": "\(number)"]) }
    var answer = Answer(
      Frame(templates: templates).page(
        title,
        templates.html(
          "overview",
          [
            "title": title, "parts": parts, "nothing": nothing,
            "isNothing": parts.isEmpty && overview.isWhole, "isPartial": !overview.isWhole,
            "earlier": number > 1 ? link(number - 1) : nil,
            "later": number < last ? link(number + 1) : nil,
          ]), for: visit))
    answer.isPassing = !overview.isWhole
    return answer
  }

  /// What the record of a thing holds now that it did not hold on a day, and the other way round.
  func changes(kind: Kind, key: String) throws -> Answer {
    let portrait = try visit.desk.portrait(of: EntityID(kind, key), asOf: visit.asOf)
    guard let since = visit.query("since").flatMap({ PartialDate(iso: $0) }) else {
      throw NoSuchPage(
        title: "Since when?", words: "The address names no day.",
        ways: [
          Trouble.Way(
            name: portrait.name, address: visit.address.entity(portrait.dossier.record.subject))
        ])
    }
    let changes = try visit.desk.changes(visit.asked(portrait.name, kind: kind), since: since)
    let record = changes.dossier.record
    let list = ChangeList(
      dossier: changes.dossier, address: visit.address, before: Address(asOf: since))
    return Answer(
      Frame(templates: templates).page(
        "\(record.name) since \(Wording.date(since))",
        templates.html(
          "changes",
          [
            "title": HTML.link(record.name, to: visit.address.entity(record.subject)),
            "since": Wording.date(since), "changes": list.html(changes.changes, templates),
          ]), for: visit))
  }
}
