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

  /// Puts what is said into the form in which it is weighed.
  static func apply(
    to saying: inout Saying, said name: String,
    thing: (_ name: String, _ kinds: Set<Kind>) -> EntityID
  ) {
    guard
      let form = all.first(where: { form in
        form.property == saying.property
          && (form.role == nil || form.role == saying.qualifiers[.role]?.text)
      }), let work = saying.value.text, case .name(let kinds) = saying.property.values
    else { return }
    saying = Saying(
      subject: thing(work, kinds), property: form.into, value: .text(name), object: saying.subject,
      qualifiers: saying.qualifiers)
    saying.qualifiers[.role] = nil
  }
}
