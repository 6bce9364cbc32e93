package import Claims

/// What claims that came late change in a record: the facts that they touch, as they stood before and
/// as they stand now.
package struct Difference: Sendable {
  /// Some of the facts of a record.
  package struct Part: Sendable {
    /// Those of the thing itself first, then those of what belongs to its page.
    package var statements: [Statement] = []
    /// What is worth most comes first.
    package var conflicts: [Conflict] = []
  }

  package var before = Part()
  package var now = Part()
  /// Whether nothing was said of the thing before.
  package var isOfNewThing: Bool
}

extension Judge {
  /// What the claims of documents after an entry change in the record of a thing.
  ///
  /// Only facts are weighed of which something else is said now, or in another light; all others
  /// stand in both records alike, and are in neither part. The parameters are those of `record`.
  package func difference<N: Names>(
    of subject: EntityID, since entry: Int64, claims: [RecordedClaim], links names: N,
    decisions: [Decision] = []
  ) -> Difference {
    let heard = heard(claims, names)
    let earlier = heard.filter { $0.source.entry <= entry }
    let now = Sitting(on: subject, heard, bench(heard, names, decisions))
    let before = Sitting(on: subject, earlier, bench(earlier, names, decisions))
    return Difference(
      before: part(of: before, beside: now), now: part(of: now, beside: before),
      isOfNewThing: !earlier.contains { $0.subject == subject })
  }

  private func part<N: Names>(of sitting: Sitting<N>, beside other: Sitting<N>) -> Difference.Part {
    let rulings = rulings(
      on: sitting.facts(beside: other), of: sitting.concerned, sitting.bench
    ).map { $0.about(sitting.own) }
    let statements = rulings.flatMap(\.statements)
    return Difference.Part(
      statements: statements.filter { $0.subject == sitting.subject }
        + statements.filter { $0.subject != sitting.subject },
      conflicts: Record.sorted(rulings.flatMap(\.conflicts)))
  }
}

/// What is weighed for the page of one thing, before it is weighed.
private struct Sitting<N: Names> {
  let subject: EntityID
  let bench: Bench<N>
  /// The claims of the page and those that may contradict them.
  let concerned: [Said]
  /// The claims of the page.
  let own: Set<ClaimID>
  private let facts: [Fact]

  init(on subject: EntityID, _ heard: [Said], _ bench: Bench<N>) {
    self.subject = subject
    self.bench = bench
    let circle = Circle(of: subject, in: heard)
    own = Set(heard.filter(circle.holds).map(\.claim.id))
    concerned = heard.filter(circle.concerns)
    facts = Fact.all(in: concerned)
  }

  /// The facts that come out otherwise there, or may.
  func facts(beside other: Sitting) -> [Fact] {
    let known = Dictionary(
      other.facts.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    return facts.filter { fact in
      guard let same = known[fact.key], same.said.count == fact.said.count else { return true }
      let isSaidAlike = zip(fact.said, same.said).allSatisfy { claim, counterpart in
        let id = claim.claim.id
        return id == counterpart.claim.id && own.contains(id) == other.own.contains(id)
      }
      return !isSaidAlike || !bench.weighs(fact, as: other.bench)
    }
  }
}
