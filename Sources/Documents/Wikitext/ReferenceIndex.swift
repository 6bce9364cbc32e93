package import Claims

/// The references of a document by the words that they stand for.
package struct ReferenceIndex: Sendable {
  /// In the order in which what they stand for begins.
  private let references: [Reference]
  /// For each, the furthest end of what it and those before it stand for.
  private let reach: [Int]

  /// How many references are looked at for one stretch: none has as many sources that count.
  private static let mostLookedAt = 64
  /// How many sources are named for one stretch.
  private static let mostGiven = 4

  package init(_ references: [Reference]) {
    self.references = references.sorted { $0.supports.lowerBound < $1.supports.lowerBound }
    var furthest = 0
    reach = self.references.map { reference in
      furthest = max(furthest, reference.supports.upperBound)
      return furthest
    }
  }

  /// What the document names as sources for a stretch of its text, those that stand for the least
  /// besides first.
  package func citations(for range: Range<Int>) -> [Citation] {
    var low = 0
    var high = references.count
    while low < high {
      let middle = (low + high) / 2
      if references[middle].supports.lowerBound < range.upperBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var found: [Reference] = []
    for index in (max(0, low - Self.mostLookedAt)..<low).reversed() {
      if reach[index] <= range.lowerBound { break }
      if references[index].supports.overlaps(range) { found.append(references[index]) }
    }
    found.sort {
      ($0.supports.count, $0.range.lowerBound) < ($1.supports.count, $1.range.lowerBound)
    }
    var citations: [Citation] = []
    for reference in found {
      let citation = reference.citation
      if !citation.isEmpty, !citations.contains(citation) { citations.append(citation) }
    }
    return Array(citations.prefix(Self.mostGiven))
  }
}

extension Reference {
  package var citation: Citation {
    Citation(publisher: publisher, title: title, date: date, url: url)
  }
}
