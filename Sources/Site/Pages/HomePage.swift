import Claims
import Desk
import Judgement
import Ledger
import Publishing

/// The first page: what is new, what is on, what comes, and what is in doubt.
struct HomePage {
  let templates: Templates
  let visit: Visit
  let overview: Survey.Overview

  /// As many series as one looks over; the search finds the others.
  private static let most = 100

  func answer() throws -> Answer {
    let held = try visit.desk.statistics()
    let home = Home(overview.briefs, today: visit.day)
    let parts = [
      ("On the air", home.airing.map(airing)), ("In the next days", home.next.map(occasion)),
      ("New", home.new.map(addition)), ("Disputed", home.disputed.map(dispute)),
      ("Unconfirmed for longest", home.unconfirmed.map(unconfirmed)),
      ("Series", overview.briefs.prefix(Self.most).map(series)),
    ].filter { !$0.1.isEmpty }.map { title, lines in
      ["title": title, "body": templates.html("list", ["lines": lines])] as Parts
    }
    let summary =
      "\(Wording.count(held.claims, "claim")) from \(Wording.count(held.documents, "document"))"
      + ", and for each the words that it was taken from."
    var answer = Answer(
      Frame(templates: templates).page(
        "",
        templates.html(
          "home",
          ["summary": summary, "parts": parts, "isPartial": !overview.isWhole]), for: visit))
    answer.isPassing = !overview.isWhole
    return answer
  }

  private func link(_ name: String, _ entity: EntityID) -> HTML {
    .link(name, to: visit.address.entity(entity))
  }

  private func airing(_ entry: Home.Entry<Occasion?>) -> HTML {
    link(entry.name, entry.series)
      + (entry.item.map {
        .note(", \($0.words.lowercasedFirst) on \(Wording.date($0.day))") + Self.doubt($0)
      } ?? HTML())
  }

  private func occasion(_ occasion: Occasion) -> HTML {
    HTML(Wording.date(occasion.day) + ": ") + link(occasion.seriesName, occasion.series)
      + .note(", " + occasion.words.lowercasedFirst) + Self.doubt(occasion)
  }

  static func doubt(_ occasion: Occasion) -> HTML {
    if let doubt = occasion.doubt {
      return ", " + .doubt(doubt)
    }
    return occasion.isComputed ? ", " + .doubt("computed from the airing days") : ""
  }

  private func addition(_ entry: Home.Entry<Brief.Addition>) -> HTML {
    let source = entry.item.source
    return link(entry.name, entry.series) + ": "
      + .link(
        source.heading, to: visit.address.document(source.document))
      + .note(
        ", \(source.publisher.map { $0.shortened + ", " } ?? "")"
          + "\(Wording.count(entry.item.statements, "statement")), \(entry.item.new) by it alone")
  }

  private func dispute(_ entry: Home.Entry<Brief.Dispute>) -> HTML {
    question(entry) + .note(" (\(entry.item.reason))")
  }

  private func unconfirmed(_ entry: Home.Entry<Brief.Dispute>) -> HTML {
    question(entry) + .note(", since \(Wording.date(entry.item.since))")
  }

  private func question(_ entry: Home.Entry<Brief.Dispute>) -> HTML {
    link(entry.name, entry.series)
      + HTML(": \(entry.item.question), \(entry.item.sides.joined(separator: " or "))")
  }

  private func series(_ brief: Brief) -> HTML {
    var words = ""
    if let status = brief.status, status.state != .unknown { words += ", \(status.state.rawValue)" }
    words += ", \(Wording.count(brief.sources, "source"))"
    return link(brief.name, brief.series) + .note(words)
  }
}

extension String {
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
