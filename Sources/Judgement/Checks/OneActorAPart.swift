import Claims

/// Nobody is billed for two leads of one series; two leads that one line of a document gives together
/// are a double role.
struct OneActorAPart: Check {
  func observations(in record: Record) -> [Observation] {
    let parts = record.statements(of: .castMember).filter {
      $0.rank != .deprecated && $0.qualifiers[.character] != nil
        && $0.qualifiers[.tier]?.text == "main"
    }
    let byActor = Dictionary(grouping: parts) { $0.object ?? $0.subject }
    return byActor.sorted { $0.key < $1.key }.compactMap { _, parts in
      guard parts.count > 1, !isDoubleRole(parts, record) else { return nil }
      let characters = parts.compactMap { $0.qualifiers[.character]?.text }
      return Observation(
        "one-actor-a-part", .doubtful,
        "\(parts[0].value) is billed for \(characters.count) leads: \(Words.list(characters))",
        ["person": "\(parts[0].value)"], claims: parts.flatMap(\.references))
    }
  }

  /// Whether one line of a document gives all the parts.
  private func isDoubleRole(_ parts: [Statement], _ record: Record) -> Bool {
    let quotes = parts.map { $0.references.compactMap { record.claims[$0]?.claim.quote } }
    return quotes[0].contains { quote in
      quotes.dropFirst().allSatisfy { others in
        others.contains { $0.document == quote.document && $0.range.overlaps(quote.range) }
      }
    }
  }
}
