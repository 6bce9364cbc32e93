import Claims

/// Nobody is billed for two leads of one series; twins and doubles are pointed out, not denied.
struct OneActorAPart: Check {
  func observations(in record: Record) -> [Observation] {
    let parts = record.statements(of: .castMember).filter {
      $0.rank != .deprecated && $0.qualifiers[.character] != nil
        && $0.qualifiers[.tier]?.text == "main"
    }
    let byActor = Dictionary(grouping: parts) { $0.object ?? $0.subject }
    return byActor.sorted { $0.key < $1.key }.compactMap { _, parts in
      guard parts.count > 1 else { return nil }
      let characters = parts.compactMap { $0.qualifiers[.character]?.text }
      return Observation(
        "one-actor-a-part", .doubtful,
        "\(parts[0].value) is billed for \(characters.count) leads: \(Words.list(characters))",
        ["person": "\(parts[0].value)"], claims: parts.flatMap(\.references))
    }
  }
}
