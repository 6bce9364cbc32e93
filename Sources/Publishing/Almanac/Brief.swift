package import Claims
package import Judgement

/// What pages about many series need of one: small, so that a ledger's worth of them can be kept.
package struct Brief: Hashable, Sendable {
  package struct Dispute: Hashable, Sendable {
    /// "disputed", "superseded", "denied", "unconfirmed".
    package var kind: Conflict.Kind
    /// What is in question ("Written by").
    package var question: String
    /// The values, the preferred first where one is.
    package var sides: [String]
    package var reason: String
    /// The day on which the first of them was first said.
    package var since: PartialDate
    package var worth: Int
  }

  package struct Lack: Hashable, Sendable {
    package var property: Property
    package var words: String
    package var worth: Int
    package var kind: Gap.Kind
  }

  /// What the newest documents brought.
  package struct Addition: Hashable, Sendable {
    /// The ledger's order, and its clock's label.
    package var entry: Int64
    package var added: String
    package var source: Source
    /// How many statements rest on that document, and how many on it alone.
    package var statements: Int
    package var new: Int
  }

  package var series: EntityID
  package var name: String
  package var status: Status?
  package var statements: Int
  package var sources: Int
  package var disputes: [Dispute]
  package var lacks: [Lack]
  package var occasions: [Occasion]
  /// The newest first, at most `mostAdditions`.
  package var additions: [Addition]

  private static let mostAdditions = 3

  package init(_ dossier: Dossier) {
    let record = dossier.record
    series = record.subject
    name = record.name
    status = record.status
    statements = record.statements.count
    sources = record.sources.count
    disputes = Self.disputes(in: dossier)
    lacks = record.gaps.map {
      Lack(property: $0.property, words: $0.words.capitalizedFirst, worth: $0.worth, kind: $0.kind)
    }
    occasions = Occasions(dossier).all
    additions = Self.additions(to: record)
  }

  private static func disputes(in dossier: Dossier) -> [Dispute] {
    let phrases = StatementPhrases(dossier)
    return dossier.record.conflicts.map { conflict in
      let days = conflict.sides.flatMap(\.references).compactMap {
        dossier.record.claims[$0]?.source.said
      }
      return Dispute(
        kind: conflict.kind, question: Disputes.question(conflict, dossier),
        sides: conflict.sides.map { phrases.stated($0).plainText }, reason: conflict.reason,
        since: days.min() ?? dossier.record.day, worth: conflict.property.worth)
    }
  }

  private static func additions(to record: Record) -> [Addition] {
    let newest = record.sources.sorted { $1.entry < $0.entry }.prefix(mostAdditions)
    let all = (record.statements + record.circle).map { statement in
      Set(statement.references.compactMap { record.claims[$0]?.source.document })
    }
    return newest.map { source in
      let own = all.filter { $0.contains(source.document) }
      return Addition(
        entry: source.entry, added: source.added, source: source, statements: own.count,
        new: own.count { $0.count == 1 })
    }
  }
}
