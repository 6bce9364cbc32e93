import Claims
import Judgement

/// The cast in groups, each actor with the characters whom they play and what those do.
struct CastList {
  let content: Page.Content?

  /// The tiers in the order in which a page shows them.
  private static let tiers: [(key: String?, heading: String)] = [
    ("main", "Main"), ("supporting", "Supporting"), ("special", "Special appearances"),
    (nil, "Also in the cast"),
  ]

  init(_ dossier: Dossier) {
    let phrases = StatementPhrases(dossier)
    let cast = Self.billed(dossier.record.standing(.castMember), in: dossier.record)
    let named = Set(cast.filter { $0.qualifiers[.character] != nil }.map(\.value))
    let characters = Dictionary(
      grouping: dossier.record.circle.filter { $0.subject.kind == .character },
      by: { dossier.name(of: $0.subject) })
    let groups = Self.tiers.compactMap { tier -> CastGroup? in
      let members = cast.filter { statement in
        statement.qualifiers[.tier]?.text == tier.key
          && (statement.qualifiers[.character] != nil || !named.contains(statement.value))
      }
      guard !members.isEmpty else { return nil }
      return CastGroup(
        heading: tier.heading,
        members: members.map { statement in
          CastGroup.Member(
            actor: phrases.phrase(statement, without: [.character]),
            character: statement.qualifiers[.character].map {
              Self.part($0.description, of: characters)
            },
            notes: Self.notes(on: statement.qualifiers[.character]?.text, characters, phrases))
        })
    }
    content = groups.isEmpty ? nil : .cast(groups)
  }

  /// In the order in which the document names them that names most of them, those it leaves out last.
  static func billed(_ cast: [Statement], in record: Record) -> [Statement] {
    var places: [DocumentID: [String: Int]] = [:]
    for statement in cast {
      for claim in statement.references.compactMap({ record.claims[$0] }) {
        let quote = claim.claim.quote
        let known = places[quote.document]?[statement.id] ?? .max
        places[quote.document, default: [:]][statement.id] = min(known, quote.range.lowerBound)
      }
    }
    let fullest = places.max { a, b in
      a.value.count == b.value.count ? a.key > b.key : a.value.count < b.value.count
    }
    guard let order = fullest?.value else { return cast }
    return cast.enumerated().sorted { a, b in
      let left = (order[a.element.id] ?? .max, a.offset)
      let right = (order[b.element.id] ?? .max, b.offset)
      return left < right
    }.map(\.element)
  }

  /// The name of a character, which leads to its own page where the record says more of it.
  private static func part(_ name: String, of characters: [String: [Statement]]) -> Phrase {
    characters[name]?.first.map { Phrase([.name(name, $0.subject)]) } ?? Phrase(name)
  }

  /// What the record says of a character: what it does, where it belongs, whose relation it is.
  private static func notes(
    on character: String?, _ characters: [String: [Statement]], _ phrases: StatementPhrases
  ) -> [Phrase] {
    let own = (character.flatMap { characters[$0] } ?? []).filter(\.isStated)
    return [Property.occupation, .affiliation].flatMap { property in
      own.filter { $0.property == property }.map { phrases.phrase($0) }
    }
      + [Property.relative, .partner, .friend, .colleague].flatMap { property in
        own.filter { $0.property == property }.map { statement in
          let word = statement.qualifiers[.relation]?.text ?? property.label.lowercased()
          return phrases.value(statement) + Phrase(" (\(word))") + phrases.marks(statement)
        }
      }
  }
}
