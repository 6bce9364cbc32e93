import Claims
import Desk
import HTTPTypes
import Judgement
import Ledger
import Publishing

/// The pages on which editors work.
struct DeskPages {
  let templates: Templates
  let desk: Desk
  let session: Session?

  private var seal: String { session?.seal ?? "" }

  private func page(_ title: String, _ main: HTML) -> Answer {
    let visit = Visit(desk: desk, path: "/desk", fields: [:], asOf: nil)
    return Answer(Frame(templates: templates).page(title, main, for: visit, isDated: false))
  }

  // MARK: - Coming in

  /// The form that takes a token.
  ///
  /// - Parameter told: why the last try failed.
  func login(to place: String, told: String? = nil) -> Answer {
    page(
      "For editors",
      templates.html("login", ["to": place, "told": told]))
  }

  /// Where an editor goes after coming in: a place of the desk, and no other.
  static func place(_ wish: String?) -> String {
    guard let wish, wish == "/desk" || wish.hasPrefix("/desk/") || wish.hasPrefix("/desk?"),
      !wish.contains(where: \.isNewline)
    else { return "/desk" }
    return wish
  }

  // MARK: - The desk

  /// What can be done about names, documents and earlier decisions.
  func overview() throws -> Answer {
    let decisions = try desk.decisions()
    let inForce = Set(decisions.inForce.map(\.entry))
    let lines = decisions.reversed().prefix(Self.mostDecisions).map { decision in
      [
        "entry": decision.entry, "words": HTML(Self.words(decision)),
        "holds": inForce.contains(decision.entry),
      ] as Parts
    }
    return page(
      "The desk",
      templates.html(
        "desk",
        [
          "editor": session?.editor ?? "", "seal": seal, "decisions": lines,
          "hasDecisions": !lines.isEmpty,
          "kinds": Kind.allCases.map(\.rawValue),
        ]))
  }

  /// The newest that are shown; the log has them all.
  private static let mostDecisions = 100

  /// "Entry 12, 2026-11-21T09:00:00Z, Ann: claim 41 is preferred (its own site says so)".
  private static func words(_ decision: Decision) -> String {
    "Entry \(decision.entry), \(decision.time), \(decision.editor): \(Wording.act(decision.act)) "
      + "(\(decision.reason))"
  }

  // MARK: - One statement

  /// What can be decided about one statement, claim by claim.
  func decide(statement id: String, on home: EntityID) throws -> Answer {
    let portrait = try desk.portrait(of: home)
    let record = portrait.dossier.record
    guard let explanation = record.explanation(of: id) else {
      throw NoSuchPage(
        title: "No longer stated so", words: "The record does not state this any more.",
        ways: [Trouble.Way(name: portrait.name, address: Address().entity(home))])
    }
    let statement = explanation.statement
    let name = portrait.dossier.name(of: statement.subject)
    var seen: Set<ClaimID> = []
    let candidates = (explanation.supporting + explanation.opposing).filter {
      seen.insert($0.claim.id).inserted
    }.map { weighed in
      let claim = weighed.claim
      return [
        "claim": claim.id.description,
        "value": HTML(Wording.value(claim.claim.value, of: claim.claim.property)),
        "words": HTML(claim.words ?? ""),
        "source": HTML(
          (claim.source.publisher ?? claim.source.document.name) + ", "
            + Wording.date(claim.source.said)),
      ] as Parts
    }
    let qualifiers = statement.qualifiers.filter {
      statement.property.identifiedBy.contains($0.key)
    }
    return page(
      "Decide on \(statement.property.label) of \(name)",
      templates.html(
        "decide",
        [
          "subject": HTML.link(name, to: Address().entity(statement.subject)),
          "property": statement.property.label,
          "value": HTML(Wording.value(statement.value, of: statement.property)),
          "candidates": candidates, "seal": seal, "on": home.description,
          "kind": statement.subject.kind.rawValue, "name": name,
          "propertyName": statement.property.name, "plainValue": statement.value.description,
          "qualifiers": qualifiers.map { "\($0.key.rawValue)=\($0.value)" }
            .joined(separator: ", "),
          "why": Address().statement(StatementName(statement), on: home),
        ]))
  }

  // MARK: - What was done

  /// What a decision changed, and the way to take it back.
  func done(entry: Int64, on home: EntityID?) throws -> Answer {
    guard let decision = try desk.decisions().first(where: { $0.entry == entry }) else {
      throw LedgerError.noSuchDecision(entry)
    }
    var changes: HTML = ""
    if let home {
      let now = try desk.portrait(of: home, knownAt: .entry(entry))
      let before = try? desk.portrait(of: home, knownAt: .entry(entry - 1))
      let list = ChangeList(dossier: now.dossier, address: Address(), before: Address())
      changes =
        .element("h2", [:], .link(now.name, to: Address().entity(home)))
        + list.html(
          Desk.changes(from: before?.dossier.record, to: now.dossier.record), templates)
    }
    return page(
      "Decided",
      templates.html(
        "done",
        [
          "words": HTML(Self.words(decision)), "changes": changes, "seal": seal,
          "entry": "\(entry)", "on": home?.description ?? "",
          "holds": try desk.decisions().inForce.contains { $0.entry == entry },
        ]))
  }

  /// What became of a document that was added.
  func added(_ report: AddReport, as name: String) throws -> Answer {
    var told: [HTML] = []
    for (_, failure) in report.failures { told.append(HTML(Self.words(failure))) }
    if report.unchanged > 0 { told.append("The ledger has this document already.") }
    if report.added + report.renewed > 0 {
      told.append(
        .link(name, to: Address().document(DocumentID(name)))
          + HTML(": \(Wording.count(report.claims, "claim")) read."))
      for news in try desk.news(of: report) {
        told.append(
          .link(news.name, to: Address().entity(news.subject))
            + HTML(
              ": \(Wording.count(news.new, "new statement"))"
                + (news.disputed.isEmpty
                  ? "" : ", \(Wording.count(news.disputed.count, "new dispute"))")
                + (news.confirmed.isEmpty ? "" : ", \(news.confirmed.count) confirmed") + "."))
      }
    }
    return page(
      "Added",
      .element(
        "article", ["class": "desk"],
        "<h1>Added</h1>" + templates.html("list", ["lines": told])
          + "<p><a href=\"/desk\">Back to the desk</a></p>"))
  }

  private static func words(_ failure: AddFailure) -> String {
    switch failure {
    case .taken(let document):
      "Another document is kept as “\(document)”; give this one a name of its own."
    case .unread: "The text could not be read: it is empty, too long, or holds what no text does."
    }
  }

  /// Why something was not done.
  func refused(_ title: String, _ words: String) -> Answer {
    var answer = page(
      title,
      .element(
        "article", ["class": "desk"],
        .element("h1", [:], HTML(title)) + .element("p", [:], HTML(words))
          + "<p><a href=\"/desk\">Back to the desk</a></p>"))
    answer.status = .badRequest
    return answer
  }
}
