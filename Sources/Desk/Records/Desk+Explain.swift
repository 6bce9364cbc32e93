import Claims
package import Judgement
import Naming
package import Publishing

/// Why statements stand as they do.
package struct Explained: Sendable {
  package var dossier: Dossier
  /// Of the property asked for, the best first.
  package var explanations: [Explanation]
}

extension Desk {
  /// Explains the statements of a property of a thing, or the one with that value.
  ///
  /// Statements about a thing that stands on another's page (the company of a character) are found
  /// under the thing's own name.
  package func explain(
    _ asked: Asked, property name: String, value: String? = nil
  ) throws -> Explained {
    guard let property = Property.named(name) ?? Self.property(labelled: name) else {
      throw DeskError.unknownProperty(name)
    }
    let dossier = try dossier(asked)
    let record = dossier.record
    let folded = value.map { NameKey.folded($0) }
    let statements = record.statements(of: property).filter { statement in
      folded.map { wanted in
        ([statement.value.description] + statement.qualifiers.map { $0.value.description })
          .contains { NameKey.folded($0) == wanted }
      } ?? true
    }
    let explanations = statements.compactMap { record.explanation(of: $0.id) }
    guard !explanations.isEmpty else {
      throw DeskError.noStatement(of: record.name, property: property.name, value: value)
    }
    return Explained(dossier: dossier, explanations: explanations)
  }

  /// The property whose label reads so ("first aired").
  private static func property(labelled label: String) -> Property? {
    Property.all.first { $0.label.lowercased() == label.lowercased() }
  }
}
