import Claims
import Desk
import Publishing

/// A week or a month of what happens on the air.
struct CalendarPage {
  let templates: Templates
  let visit: Visit
  let overview: Survey.Overview?

  static let path = "/calendar"

  func answer() throws -> Answer {
    let week = visit.query("week").flatMap { PartialDate(iso: $0) }
    let month = visit.query("month").flatMap { PartialDate(iso: $0) }
    let span: Almanac.Span = week == nil ? .month : .week
    let day = week ?? month ?? visit.day
    let occasions =
      if let overview { overview.briefs.flatMap(\.occasions) } else {
        try visit.desk.occasions(within: Almanac.days(of: span, about: day), asOf: visit.asOf)
      }
    let isPartial = overview?.isWhole == false
    let almanac = Almanac(span, about: day, today: visit.desk.today, occasions: occasions)
    let weeks = almanac.weeks.map { week in
      ["days": week.map(self.day)] as Parts
    }
    func link(_ span: Almanac.Span, _ day: PartialDate?) -> String? {
      day.map {
        visit.address.page(
          Self.path, [span.rawValue: span == .month ? $0.cut(to: .month).iso : $0.iso])
      }
    }
    let main = templates.html(
      "calendar",
      [
        "title": almanac.title, "weeks": weeks, "isPartial": isPartial,
        "isNothing": almanac.busyDays.isEmpty && !isPartial,
        "previous": link(span, almanac.previous), "next": link(span, almanac.next),
        "other": link(span == .week ? .month : .week, day),
        "otherName": span == .week ? "The whole month" : "One week",
        "today": visit.address.page(Self.path), "span": span.rawValue,
        "style": "calendar " + span.rawValue,
      ])
    var answer = Answer(Frame(templates: templates).page(almanac.title, main, for: visit))
    answer.isPassing = isPartial
    return answer
  }

  private func day(_ day: Almanac.Day) -> Parts {
    [
      "iso": day.day.iso, "day": Wording.date(day.day),
      "style": [
        day.isToday ? "is-today" : nil, day.isInside ? nil : "is-outside",
        day.occasions.isEmpty ? "is-empty" : nil,
      ].compactMap(\.self).joined(separator: " "),
      "occasions": day.occasions.map(words),
    ]
  }

  private func words(_ occasion: Occasion) -> HTML {
    var words = HTML()
    if let time = occasion.time { words += HTML(time + " ") }
    words += .link(occasion.seriesName, to: visit.address.entity(occasion.series))
    words += ", "
    if let thing = occasion.thing, let name = occasion.thingName {
      words += .link(name, to: visit.address.entity(thing)) + " released"
    } else {
      words += HTML(occasion.words.lowercasedFirst)
    }
    return words + HomePage.doubt(occasion)
  }
}
