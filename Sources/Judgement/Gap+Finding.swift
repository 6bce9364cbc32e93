import Claims

extension Gap {
  /// The least worth of a property whose absence is a gap.
  private static let leastWorth = 3

  /// What the record lacks, the worthiest first, then in the order of a page.
  static func all(in record: Record, findings: [Finding]) -> [Gap] {
    let gaps = unreadable(in: record, findings) + properties(in: record) + cells(in: record)
    return gaps.enumerated().sorted { a, b in
      a.element.worth == b.element.worth
        ? a.offset < b.offset : a.element.worth > b.element.worth
    }.map(\.element)
  }

  // MARK: - Fields that could not be read

  /// A reader's finding that names a property (`facts["property"]`) and stands in a document of the
  /// record.
  private static func unreadable(in record: Record, _ findings: [Finding]) -> [Gap] {
    let documents = Set(record.sources.map(\.document))
    return findings.compactMap { finding in
      guard let quote = finding.quote, documents.contains(quote.document),
        let property = finding.facts["property"].flatMap(Property.named),
        property.subjects.contains(record.subject.kind)
      else { return nil }
      if let subject = finding.facts["subject"], !record.isCalled(subject) { return nil }
      let filled = record.statements(of: property).filter { $0.rank != .deprecated }
      let given = finding.facts["value"] ?? finding.facts["text"]
      let words =
        "\(property.label.lowercased()) is given as something that cannot be read"
        + (given.map { " (\"\($0)\")" } ?? "")
      return Gap(
        kind: .unreadable, subject: record.subject, property: property, qualifiers: [:],
        worth: property.worth, words: words + (filled.isEmpty ? "" : "; another source fills it"),
        lookedIn: [quote.document], filledBy: filled.flatMap(\.references), quote: quote)
    }
  }

  // MARK: - Properties without a statement

  private static func properties(in record: Record) -> [Gap] {
    let known = Set(
      (record.statements + record.circle.filter { $0.object == record.subject })
        .filter { $0.rank != .deprecated || $0.standing == .denied }.map(\.property))
    return Property.all.filter { property in
      property.subjects.contains(record.subject.kind) && property.worth >= leastWorth
        && !known.contains(property) && isDue(property, in: record)
    }.map { property in
      Gap(
        kind: .property, subject: record.subject, property: property, qualifiers: [:],
        worth: property.worth, words: "\(property.label): no source says",
        lookedIn: record.documentsAboutSubject)
    }
  }

  /// Whether the time for it has come: nobody can know the ratings of a series that has not begun.
  private static func isDue(_ property: Property, in record: Record) -> Bool {
    // Most things have one name; a series that no source names in its own language lacks one.
    if property == .alsoKnownAs, record.subject.kind != .series { return false }
    guard let state = record.status?.state else { return true }
    if state == .upcoming, property.section == .audience || property == .episodeAired {
      return false
    }
    if property == .lastAired { return state == .ended || state == .unknown }
    if property == .episodeAired {
      let computed = record.computed.count { $0.code == "episode-day" }
      return computed == 0 || computed < Airings(of: record).countNumber ?? 0
    }
    return true
  }

  // MARK: - Episodes without a figure

  private static func cells(in record: Record) -> [Gap] {
    let shares = Shares(of: record)
    let aired = Airings(of: record).episodes.filter { $0.day.endDay <= record.day.endDay }
    return shares.averages.flatMap { measure -> [Gap] in
      let known = Set((shares.byMeasure[measure] ?? []).map(\.episode))
      guard known.count > 1 else { return [] }
      let area = measure.words(naming: shares.needsFirm(measure.area))
      return aired.filter { !known.contains($0.number) }.map { episode in
        var qualifiers = measure.qualifiers
        qualifiers[.episode] = .number(Double(episode.number))
        return Gap(
          kind: .cell, subject: record.subject, property: .audienceShare, qualifiers: qualifiers,
          worth: Property.audienceShare.worth,
          words: "episode \(episode.number) of \(episode.day) has no audience share, \(area)",
          lookedIn: record.documents(with: .audienceShare))
      }
    }
  }
}

extension Record {
  func isCalled(_ name: String) -> Bool {
    ([self.name] + spellings).contains { Words.folded($0) == Words.folded(name) }
  }

  /// The documents that state anything of the subject, in order of the day they were said.
  var documentsAboutSubject: [DocumentID] { documents { $0.subject == subject } }

  func documents(with property: Property) -> [DocumentID] {
    documents { $0.subject == subject && $0.property == property }
  }

  private func documents(where isMeant: (Statement) -> Bool) -> [DocumentID] {
    let named = Set(
      (statements + circle).filter(isMeant).flatMap(\.references)
        .compactMap { claims[$0]?.source.document })
    return sources.map(\.document).filter(named.contains)
  }
}
