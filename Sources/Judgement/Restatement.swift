import Claims

/// One fact that the claim format can state in two forms, and the form in which it is weighed.
///
/// A credit may be claimed of the series or of the person, a song of the series or of the song.
struct Restatement: Sendable {
  /// The form that is turned round: its subject becomes the object, its value the subject.
  var property: Property
  /// The role that it must have.
  var role: String?
  /// The form that it is turned into.
  var into: Property

  static let all: [Restatement] = [
    Restatement(property: .creditedIn, role: "director", into: .director),
    Restatement(property: .creditedIn, role: "writer", into: .writer),
    Restatement(property: .creditedIn, role: "cast", into: .castMember),
    Restatement(property: .creditedIn, role: "composer", into: .composer),
    Restatement(property: .creditedIn, role: "creator", into: .creator),
    Restatement(property: .soundtrack, into: .soundtrackOf),
  ]

  /// What is said, in the form in which it is weighed.
  static func applied(
    to said: Said, thing: (_ name: String, _ kinds: Set<Kind>) -> EntityID
  ) -> Said {
    guard
      let form = all.first(where: { form in
        form.property == said.property
          && (form.role == nil || form.role == said.qualifiers[.role]?.text)
      }), let work = said.value.text, case .name(let kinds) = said.property.values
    else { return said }
    var turned = said
    turned.subject = thing(work, kinds)
    turned.property = form.into
    turned.value = .text(said.claim.claim.subject)
    turned.object = said.subject
    turned.qualifiers[.role] = nil
    return turned
  }
}
