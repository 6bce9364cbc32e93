import Claims

/// How many documents the record rests on.
struct NumberOfSources: Formula {
  func values(in record: Record) -> [Computed] {
    guard !record.sources.isEmpty else { return [] }
    let publishers = Set(record.sources.map { $0.publisher ?? $0.document.name }).count
    return [
      Computed(
        "number-of-sources", "Sources", .number(Double(record.sources.count)),
        formula: "documents with a claim in this record, of "
          + Words.count(publishers, "publisher"), inputs: [])
    ]
  }
}
