import Claims
import Judgement

extension JSONWriter {
  mutating func castings(_ castings: [Casting]) {
    array { json in
      for casting in castings {
        json.object {
          $0.field("person", casting.person.description)
          $0.field("name", casting.name)
          if let character = casting.character { $0.field("character", character) }
          $0.field("outcome", casting.outcome.rawValue)
          $0.field("rungs") { json in
            json.array { json in
              for rung in casting.rungs {
                json.object {
                  $0.field("stage", rung.stage)
                  $0.field("day", rung.day.iso)
                  $0.field("modality", rung.modality.rawValue)
                  $0.field("claims") { $0.numbers(rung.claims) }
                }
              }
            }
          }
        }
      }
    }
  }

  mutating func conflicts(_ conflicts: [Conflict]) {
    array { json in
      for conflict in conflicts {
        json.object {
          $0.field("kind", conflict.kind.rawValue)
          $0.field("subject", conflict.subject.description)
          $0.field("property", conflict.property.name)
          $0.field("qualifiers", conflict.qualifiers)
          $0.field("sides") { $0.strings(conflict.sides.map(\.id)) }
          $0.field("reason", conflict.reason)
        }
      }
    }
  }

  mutating func gaps(_ gaps: [Gap]) {
    array { json in
      for gap in gaps {
        json.object {
          $0.field("kind", gap.kind.rawValue)
          $0.field("property", gap.property.name)
          $0.field("qualifiers", gap.qualifiers)
          $0.field("worth", gap.worth)
          $0.field("words", gap.words)
          $0.field("lookedIn") { $0.strings(gap.lookedIn.map(\.name)) }
          if !gap.filledBy.isEmpty { $0.field("filledBy") { $0.numbers(gap.filledBy) } }
        }
      }
    }
  }

  mutating func computed(_ values: [Computed]) {
    array { json in
      for value in values {
        json.object {
          $0.field("code", value.code)
          $0.field("label", value.label)
          $0.field("value", value.value)
          if let unit = value.unit { $0.field("unit", unit) }
          $0.field("qualifiers", value.qualifiers)
          $0.field("formula", value.formula)
          $0.field("caveats") { $0.strings(value.caveats) }
          $0.field("claims") { $0.numbers(value.inputs) }
        }
      }
    }
  }

  mutating func observations(_ observations: [Observation]) {
    array { json in
      for observation in observations {
        json.object {
          $0.field("code", observation.code)
          $0.field("outcome", observation.outcome.rawValue)
          $0.field("words", observation.words)
          $0.field("claims") { $0.numbers(observation.claims) }
        }
      }
    }
  }

  mutating func sources(_ sources: [Source]) {
    array { json in
      for source in sources {
        json.object {
          $0.field("document", source.document.name)
          if let publisher = source.publisher { $0.field("publisher", publisher) }
          if let title = source.title { $0.field("title", title) }
          if let url = source.url { $0.field("url", url) }
          $0.field("said", source.said.iso)
          $0.field("isDated", source.isDated)
          $0.field("added", source.added)
        }
      }
    }
  }

  mutating func claims(_ claims: [RecordedClaim]) {
    array { json in
      for recorded in claims {
        let line = ClaimLine(claim: recorded.claim, quote: recorded.words ?? "")
        json.object {
          $0.field("id") { $0.raw(recorded.id.description) }
          $0.field("claim") { $0.raw(line.json(placed: true)) }
        }
      }
    }
  }
}
