import Claims
import Documents

@testable import Reading

/// A claim as the examples of the rules write it:
/// `subject | property | value | qualifier=value, … | modality`.
struct Told: Hashable, CustomStringConvertible {
  var subject: String
  var property: String
  var value: String
  var qualifiers: [String: String] = [:]
  /// Nil where the line leaves it open.
  var modality: String?

  init(_ claim: Claim) {
    subject = claim.subject
    property = claim.property.name
    value = claim.value.description
    for (key, value) in claim.qualifiers { qualifiers[key.rawValue] = value.description }
    modality = claim.modality.rawValue
  }

  init(line: String) {
    var parts = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
    while parts.count < 5 { parts.append("") }
    (subject, property, value) = (parts[0], parts[1], parts[2])
    for pair in parts[3].split(separator: ",") {
      let sides = pair.split(separator: "=", maxSplits: 1).map { $0.trimmed }
      if sides.count == 2 { qualifiers[sides[0]] = sides[1] }
    }
    modality = parts[4].isEmpty ? nil : parts[4]
  }

  /// Whether a claim says all that this one says; it may have more qualifiers.
  func isSaid(by other: Told) -> Bool {
    subject == other.subject && property == other.property && value == other.value
      && (modality == nil || modality == other.modality)
      && qualifiers.allSatisfy { other.qualifiers[$0.key] == $0.value }
  }

  var description: String {
    let narrowed = qualifiers.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return [subject, property, value, narrowed.joined(separator: ", "), modality ?? ""]
      .joined(separator: " | ")
  }
}

extension Substring {
  fileprivate var trimmed: String { String(self).trimmed }
}

/// A short story of 2024-12-16, read.
struct ShortStory {
  let document: Document
  let reading: Reading

  init(_ text: String, title: String = "") throws {
    let opening = title.isEmpty ? " date 2024-12-16 " : " date 2024-12-16 " + title + "\n\n"
    document = try PlainTextFormat.documents(
      in: Array((opening + text).utf8), about: DocumentFacts(id: DocumentID("story")))[0]
    reading = Reader().read(document)
  }

  var told: [Told] { reading.claims.map(Told.init) }

  /// What one rule made of it.
  func told(by rule: String) -> [Told] {
    zip(reading.claims, reading.derivations.map(\.rule)).filter { $1 == rule }.map { Told($0.0) }
  }
}
