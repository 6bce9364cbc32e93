package import Claims
import Judgement

/// What a reader meets first: what is new, what is on, what comes, what is in doubt.
package struct Home: Hashable, Sendable {
  /// A series with something of it.
  package struct Entry<Item: Hashable & Sendable>: Hashable, Sendable {
    package var series: EntityID
    package var name: String
    package var item: Item
  }

  /// Documents that were added last, the newest first; one a series.
  package let new: [Entry<Brief.Addition>]
  /// The series that are on, those whose next broadcast is nearest first, with that broadcast.
  package let airing: [Entry<Occasion?>]
  /// What happens from today on, day by day.
  package let next: [Occasion]
  /// What is disputed, the weightiest first, and of equals the newest.
  package let disputed: [Entry<Brief.Dispute>]
  /// What was said once and nothing confirms, the longest known first.
  package let unconfirmed: [Entry<Brief.Dispute>]

  /// The days that count as next, today among them.
  package static let daysAhead = 14

  /// - Parameter most: how many entries of each part.
  package init(_ briefs: [Brief], today: PartialDate, most: Int = 12) {
    let days = today.firstDay..<today.firstDay + Self.daysAhead
    new = Array(
      briefs.compactMap { brief in brief.additions.first.map { Self.entry(brief, $0) } }
        .sorted { ($1.item.entry, $0.name) < ($0.item.entry, $1.name) }.prefix(most))
    airing = Array(
      briefs.filter { $0.status?.state == .airing }.map { brief -> Entry<Occasion?> in
        Self.entry(
          brief, brief.occasions.first { $0.isBroadcast && $0.day.firstDay >= days.lowerBound })
      }.sorted { a, b in
        let left = (a.item?.day.firstDay ?? .max, a.name)
        let right = (b.item?.day.firstDay ?? .max, b.name)
        return left < right
      }.prefix(most))
    next = Array(
      briefs.flatMap { $0.occasions.filter { days.contains($0.day.firstDay) } }.sorted()
        .prefix(most))
    disputed = Array(
      Self.disputes(in: briefs, .disputed).sorted { a, b in
        let left = (b.item.worth, b.item.since, a.name, a.item.question)
        let right = (a.item.worth, a.item.since, b.name, b.item.question)
        return left < right
      }.prefix(most))
    unconfirmed = Array(
      Self.disputes(in: briefs, .unconfirmed).sorted { a, b in
        (a.item.since, a.name, a.item.question) < (b.item.since, b.name, b.item.question)
      }.prefix(most))
  }

  private static func entry<Item>(_ brief: Brief, _ item: Item) -> Entry<Item> {
    Entry(series: brief.series, name: brief.name, item: item)
  }

  private static func disputes(
    in briefs: [Brief], _ kind: Conflict.Kind
  ) -> [Entry<Brief.Dispute>] {
    briefs.flatMap { brief in
      brief.disputes.filter { $0.kind == kind }.map { entry(brief, $0) }
    }
  }
}

extension Occasion {
  /// Whether it is shown to an audience that day.
  var isBroadcast: Bool { kind == .episode || kind == .premiere || kind == .finale }
}
