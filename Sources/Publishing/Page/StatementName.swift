package import Claims

/// The name of a statement, with what leads to the record that holds it.
package struct StatementName: Hashable, Sendable {
  package var subject: EntityID
  /// The property's name in the claim format.
  package var property: String
  /// See `Statement.id`.
  package var id: String

  package init(_ statement: Statement) {
    subject = statement.subject
    property = statement.property.name
    id = statement.id
  }
}
