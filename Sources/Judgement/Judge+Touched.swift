package import Claims

extension Judge {
  /// The things whose records may change when these claims are added: those that they speak of and
  /// those that they name.
  package static func touched<N: Names>(by claims: [RecordedClaim], links names: N) -> Set<EntityID>
  {
    var resolution = Resolution(names: names)
    var touched: Set<EntityID> = []
    for claim in claims {
      let said = resolution.said(claim)
      touched.insert(said.subject)
      if let object = said.object { touched.insert(object) }
      for key in said.property.identifiedBy {
        if let kind = key.namedKind, let name = said.identity[key] {
          touched.insert(EntityID(kind, name))
        }
      }
    }
    return touched
  }
}
