import Claims
import Desk
import Judgement
import Publishing

/// How adding is told of: what was new, disputed, confirmed.
enum AddWords {
  /// "8 documents added, 2 already there: 214 claims".
  static func counts(_ report: AddReport) -> String {
    var parts = [Wording.count(report.added, "document") + " added"]
    if report.renewed > 0 { parts.append("\(report.renewed) read anew") }
    if report.unchanged > 0 { parts.append("\(report.unchanged) already there") }
    if !report.failures.isEmpty { parts.append("\(report.failures.count) left out") }
    return parts.joined(separator: ", ") + ": " + Wording.count(report.claims, "new claim")
      + (report.findings > 0 ? ", " + Wording.count(report.findings, "finding") : "")
  }

  static func lines(of news: News) -> [String] {
    guard news.new > 0 || !news.disputed.isEmpty || !news.confirmed.isEmpty else { return [] }
    var lines = [
      "\(news.name): " + (news.isNewRecord ? "a new record, " : "")
        + Wording.count(news.new, "new statement")
    ]
    lines += news.disputed.map { conflict in
      "  disputed: " + subject(conflict.subject, news) + conflict.property.label.lowercased() + ", "
        + conflict.sides.map { Wording.value($0.value, of: $0.property) }
        .joined(separator: " against ")
    }
    lines += news.confirmed.prefix(mostConfirmations).map { statement in
      "  confirmed: " + subject(statement.subject, news) + statement.property.label.lowercased()
        + " " + Wording.value(statement.value, of: statement.property)
    }
    return lines
  }

  /// More than these are for `show`.
  private static let mostConfirmations = 5

  private static func subject(_ entity: EntityID, _ news: News) -> String {
    entity == news.subject ? "" : news.name(of: entity) + ", "
  }
}
