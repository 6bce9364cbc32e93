import Claims
import Desk
import Judgement
import Publishing

/// Why a statement stands as it does: every claim for it and against it with its words, its rivals,
/// and how it came to be known.
struct StatementPage {
  let templates: Templates
  let visit: Visit

  /// The page of the statement of that subject and property which has that digest.
  func answer(kind: Kind, key: String, property: String, digest: String) throws -> Answer {
    let subject = EntityID(kind, key)
    let home = visit.query("on").flatMap(Self.entity) ?? subject
    let portrait = try visit.desk.portrait(of: home, asOf: visit.asOf)
    let record = portrait.dossier.record
    let statement = (record.statements + record.circle).first {
      $0.property.name == property && Address.digest(of: $0.id) == digest
    }
    guard let statement, let explanation = record.explanation(of: statement.id) else {
      throw NoSuchPage(
        title: "No longer stated so",
        words: "The record states this no more, or not by that day.",
        ways: [Trouble.Way(name: portrait.name, address: visit.address.entity(home))])
    }
    return answer(explanation, in: portrait.dossier)
  }

  /// "series:some-title" as an identity.
  static func entity(_ text: String) -> EntityID? {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = Kind(rawValue: parts[0]) else { return nil }
    return EntityID(kind, parts[1])
  }

  private func answer(_ explanation: Explanation, in dossier: Dossier) -> Answer {
    let statement = explanation.statement
    let name = dossier.name(of: statement.subject)
    let value = Wording.value(statement.value, of: statement.property)
    let sides = [
      ("What says so", explanation.supporting), ("What says otherwise", explanation.opposing),
    ].filter { !$0.1.isEmpty }.map { heading, weighed in
      ["heading": heading, "claims": weighed.map(said)] as Parts
    }
    let main = templates.html(
      "statement",
      [
        "subject": HTML.link(name, to: visit.address.entity(statement.subject)),
        "property": statement.property.label, "narrowing": HTML(Self.narrowing(statement)),
        "value": statement.object.map { HTML.link(value, to: visit.address.entity($0)) }
          ?? HTML(value),
        "standing": Self.standing(statement),
        "probability": statement.probability.map { "\(Int(($0 * 100).rounded())) in 100" },
        "reasons": statement.reasons.map { HTML($0) }, "sides": sides,
        "rivals": explanation.rivals.map { rival in
          HTML.link(
            Wording.value(rival.value, of: rival.property),
            to: visit.address.statement(StatementName(rival), on: dossier.record.subject))
            + HTML(", \(rival.standing.rawValue): \(rival.reasons.joined(separator: "; "))")
        },
        "hasRivals": !explanation.rivals.isEmpty, "history": history(of: statement),
        "decide": "/desk/decide?statement=" + Address.escaped(statement.id)
          + "&on=" + Address.escaped(dossier.record.subject.description),
      ])
    return Answer(
      Frame(templates: templates).page(
        "\(statement.property.label) of \(name): \(value)", main, for: visit))
  }

  private static func narrowing(_ statement: Statement) -> String {
    statement.qualifiers.map { "\($0.key.rawValue) \($0.value)" }.joined(separator: ", ")
  }

  /// "held", or a word of doubt, and how it stands to its rivals.
  private static func standing(_ statement: Statement) -> HTML {
    let word = Wording.standing(of: statement).map(HTML.doubt)
    let rank: HTML =
      switch statement.rank {
      case .preferred where statement.standing == .disputed: ", and preferred to its rivals"
      case .preferred: ", preferred"
      case .normal: ""
      case .deprecated: ", not taken into the record"
      }
    return (word ?? "held") + rank
  }

  private func said(_ weighed: Weighed) -> Parts {
    let claim = weighed.claim
    let source = claim.source
    let range = claim.claim.quote.range
    let publisher = source.publisher.map { HTML.link($0, to: visit.address.source($0)) + ", " }
    let value = Wording.value(claim.claim.value, of: claim.claim.property)
    return [
      "id": "claim-\(claim.id)", "words": HTML(Escape.readable(claim.words ?? "")),
      "source": (publisher ?? HTML())
        + .link(
          source.heading,
          to: visit.address.document(source.document, at: DocumentPages.place(of: range))),
      "days": HTML(
        (source.isDated ? "said \(Wording.date(source.said))" : "undated") + ", added "
          + source.addedWords),
      "saying": HTML("\(value), \(claim.claim.modality.rawValue); claim \(claim.id)"),
      "weight": HTML(
        "weighs \(Self.tenths(weighed.weight))"
          + (weighed.reason.isEmpty ? "" : ": \(weighed.reason)")),
    ]
  }

  private static func tenths(_ number: Double) -> String {
    Value.plain((number * 10).rounded() / 10)
  }

  /// Nothing for what was known at once.
  private func history(of statement: Statement) -> HTML {
    guard statement.history.count > 1 else { return HTML() }
    return templates.html(
      statement.history.map { step in
        EventLine(
          step.day,
          HTML(Wording.value(step.value, of: statement.property) + ", \(step.modality.rawValue)"))
      })
  }
}
