import Claims
import Desk
import Judgement
import Publishing

/// What changed in a record, a line a statement.
struct ChangeList {
  let dossier: Dossier
  let address: Address
  /// Where the statements that are gone can still be seen.
  let before: Address

  func html(_ changes: [StatementChange], _ templates: Templates) -> HTML {
    guard !changes.isEmpty else { return "<p>Nothing changed.</p>" }
    let lines = changes.map {
      ["manner": $0.manner.rawValue, "words": words($0)] as Parts
    }
    return templates.html("change-list", ["lines": lines])
  }

  private func words(_ change: StatementChange) -> HTML {
    let statement = change.statement
    let subject = dossier.record.subject
    var words = HTML()
    if statement.subject != subject {
      words +=
        .link(dossier.name(of: statement.subject), to: address.entity(statement.subject)) + ", "
    }
    words += HTML(statement.property.label + ": ")
    let home = change.manner == .gone ? before : address
    words += .link(
      Wording.value(statement.value, of: statement.property),
      to: home.statement(StatementName(statement), on: subject))
    let narrowed = statement.qualifiers.filter { statement.property.identifiedBy.contains($0.key) }
    if !narrowed.isEmpty {
      words += HTML(" (" + narrowed.map(\.value.description).joined(separator: ", ") + ")")
    }
    if let earlier = change.before, earlier.standing == statement.standing {
      words += HTML(", \(statement.standing.rawValue) as before, now ")
      words += .doubt(Self.words(statement.rank))
    } else if let earlier = change.before {
      words += HTML(", was \(earlier.standing.rawValue), now ")
      words += .doubt(statement.standing.rawValue)
    } else if let doubt = Wording.standing(of: statement) {
      words += ", " + .doubt(doubt)
    }
    return words
  }

  private static func words(_ rank: Rank) -> String {
    switch rank {
    case .preferred: "preferred"
    case .normal: "not preferred"
    case .deprecated: "not taken into the record"
    }
  }
}
