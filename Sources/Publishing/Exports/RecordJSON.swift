import Claims
import Judgement

/// The whole record as one JSON object: statements, conflicts, gaps, computed values, and every
/// claim that any of them names, with its words. Keys and entries stand in a fixed order.
package enum RecordJSON: ExportFormat {
  package static let name = "json"
  package static let summary = "the whole record, with every claim and its quote"

  package static func text(of dossier: Dossier) -> String {
    let record = dossier.record
    var json = JSONWriter()
    json.object {
      $0.field("subject", record.subject.description)
      $0.field("kind", record.subject.kind.rawValue)
      $0.field("name", record.name)
      $0.field("spellings") { $0.strings(record.spellings) }
      $0.field("asOf", record.day.iso)
      if let status = record.status {
        $0.field("status") { json in
          json.object {
            $0.field("state", status.state.rawValue)
            if let since = status.since { $0.field("since", since.iso) }
            $0.field("reason", status.reason)
            $0.field("claims") { $0.numbers(status.claims) }
          }
        }
      }
      $0.field("statements") { $0.statements(record.statements, dossier) }
      $0.field("circle") { $0.statements(record.circle, dossier) }
      $0.field("castings") { $0.castings(record.castings) }
      $0.field("conflicts") { $0.conflicts(record.conflicts) }
      $0.field("gaps") { $0.gaps(record.gaps) }
      $0.field("computed") { $0.computed(record.computed) }
      $0.field("observations") { $0.observations(record.observations) }
      $0.field("sources") { $0.sources(record.sources) }
      $0.field("claims") { $0.claims(record.claims.values.sorted { $0.id < $1.id }) }
    }
    return json.text + "\n"
  }
}

extension JSONWriter {
  mutating func strings(_ values: [String]) {
    array { json in for value in values { json.string(value) } }
  }

  mutating func numbers(_ claims: [ClaimID]) {
    array { json in for claim in claims { json.raw(claim.description) } }
  }

  mutating func field(_ key: String, _ qualifiers: Qualifiers) {
    guard !qualifiers.isEmpty else { return }
    field(key) { json in
      json.object { json in
        for (key, value) in qualifiers { json.field(key.rawValue, value) }
      }
    }
  }

  mutating func statements(_ statements: [Statement], _ dossier: Dossier) {
    array { json in
      for statement in statements {
        json.object {
          $0.field("id", statement.id)
          $0.field("subject", statement.subject.description)
          $0.field("subjectName", dossier.name(of: statement.subject))
          $0.field("property", statement.property.name)
          $0.field("value", statement.value)
          if let object = statement.object { $0.field("object", object.description) }
          $0.field("qualifiers", statement.qualifiers)
          $0.field("modality", statement.modality.rawValue)
          $0.field("rank", statement.rank.rawValue)
          $0.field("standing", statement.standing.rawValue)
          if let probability = statement.probability {
            $0.field("probability") { $0.raw(Value.plain(probability)) }
          }
          $0.field("reasons") { $0.strings(statement.reasons) }
          $0.field("claims") { $0.numbers(statement.references) }
          $0.field("history") { $0.history(statement.history) }
        }
      }
    }
  }

  private mutating func history(_ steps: [Statement.Step]) {
    array { json in
      for step in steps {
        json.object {
          $0.field("day", step.day.iso)
          $0.field("modality", step.modality.rawValue)
          $0.field("value", step.value)
          $0.field("claims") { $0.numbers(step.claims) }
        }
      }
    }
  }
}
