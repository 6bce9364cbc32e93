package import Claims
package import Judgement

/// A record with the names of the things that it speaks of: what pages and exports are made from.
package struct Dossier: Sendable {
  package let record: Record
  private let names: any Names

  package init(_ record: Record, names: any Names) {
    self.record = record
    self.names = names
  }

  /// The name that a thing is shown under.
  package func name(of entity: EntityID) -> String { names.name(of: entity) }
}
