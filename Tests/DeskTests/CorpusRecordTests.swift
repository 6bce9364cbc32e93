import Claims
import Desk
import Documents
import FoundationEssentials
import Judgement
import Publishing
import Testing

/// What a careful editor would get out of the documents of the corpus that speak of one series, line
/// by line as `Tests/Corpus/reborn-rich.txt` has it.
struct CorpusRecordTests {
  private let place: Workplace

  init() async throws {
    place = try Workplace()
    let corpus = Workplace.examples.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    for name in ["b01.txt", "b08.txt", "c12.wiki"] {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: corpus + "/Tests/Corpus/dev/" + name))
      try place.file("in/" + name, String(decoding: bytes, as: UTF8.self))
    }
    let report = try await place.desk.add(try place.intake("in"))
    #expect(report.added == 3)
  }

  @Test(arguments: try Expectation.all(in: "reborn-rich.txt"))
  func `the record holds what the corpus says of one series`(expectation: Expectation) throws {
    let dossier = try place.desk.dossier(
      Asked("Reborn Rich", kind: .series, asOf: expectation.day))
    #expect(expectation.isMet(by: dossier, place.desk), "\(expectation.testDescription)")
  }
}

/// One line of a file of expectations.
struct Expectation: Sendable, CustomTestStringConvertible {
  var day: PartialDate
  var kind: String
  var parts: [String]

  var testDescription: String { "as of \(day): \(kind) \(parts.joined(separator: " | "))" }

  static func all(in file: String) throws -> [Expectation] {
    let corpus = Workplace.examples.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: corpus + "/Tests/Corpus/" + file))
    var day = PartialDate(ordinal: 0)
    var all: [Expectation] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    where !line.hasPrefix("#") {
      if line.hasPrefix("as of ") {
        day = try #require(PartialDate(iso: line.dropFirst(6)))
        continue
      }
      let kind = line.prefix { $0 != " " }
      let parts = line.dropFirst(kind.count).split(separator: "|", omittingEmptySubsequences: false)
      all.append(
        Expectation(
          day: day, kind: String(kind),
          parts: parts.map { $0.split(separator: " ").joined(separator: " ") }))
    }
    return all
  }

  private var qualifiers: [String: String] {
    var all: [String: String] = [:]
    let words = parts[1...].first { $0.contains("=") } ?? ""
    var key = ""
    for word in words.split(separator: " ") {
      let pair = word.split(separator: "=", maxSplits: 1)
      if pair.count == 2 {
        key = String(pair[0])
        all[key] = String(pair[1])
      } else {
        all[key, default: ""] += " " + word
      }
    }
    return all
  }

  private func covers(_ narrowed: Qualifiers) -> Bool {
    qualifiers.allSatisfy { key, value in
      Qualifier(rawValue: key).flatMap { narrowed[$0] }?.description == value
    }
  }

  func isMet(by dossier: Dossier, _ desk: Desk) -> Bool {
    let record = dossier.record
    switch kind {
    case "status": return record.status?.state.rawValue == parts[0]
    case "holds":
      let sayers = Set(parts[3].split(separator: " ").map(String.init))
      return record.statements.contains { statement in
        statement.property.name == parts[0] && statement.value.description == parts[1]
          && statement.isStated && covers(statement.qualifiers)
          && Set(statement.references.compactMap { record.claims[$0] }.map(Self.document(of:)))
            == sayers
      }
    case "absent":
      return !record.statements.contains {
        $0.property.name == parts[0] && $0.value.description == parts[1]
      }
    case "gap":
      return record.gaps.contains { $0.property.name == parts[0] && covers($0.qualifiers) }
    case "computed":
      return record.computed.first { $0.code == parts[0] && covers($0.qualifiers) }?.value
        .description ?? "absent" == parts[2]
    case "check":
      let seen = record.observations.filter { $0.code == parts[0] }
      return seen.isEmpty
        ? parts[1] == "nothing" : seen.allSatisfy { $0.outcome.rawValue == parts[1] }
    case "disputed":
      return record.conflicts.contains { conflict in
        conflict.kind == .disputed && conflict.property.name == parts[0]
          && covers(conflict.qualifiers)
          && conflict.sides.map(\.value.description).joined(separator: " ") == parts[2]
      }
    case "apart":
      guard let kind = Kind(rawValue: parts[0]) else { return false }
      let found = parts[1...].compactMap { name in
        try? desk.dossier(Asked(name, kind: kind)).record.subject
      }
      return Set(found).count == parts.count - 1
    default: return false
    }
  }

  /// The name of a document without the ending of its file.
  private static func document(of claim: RecordedClaim) -> String {
    String(claim.source.document.name.prefix { $0 != "." })
  }
}
