import Claims
import Desk
import Dice
import FoundationEssentials
import Judgement
import Publishing
import Testing

/// One line of a file of expectations.
struct Expectation: Sendable, CustomStringConvertible {
  var day: PartialDate
  var kind: String
  var parts: [String]
  /// Those of the documents that it is held against by which it is not met yet.
  var open: String?

  var description: String { "as of \(day): \(kind) \(parts.joined(separator: " | "))" }

  static func all(in file: String) throws -> [Expectation] {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: Checkout.path + "/Tests/" + file))
    var day = PartialDate(ordinal: 0)
    var all: [Expectation] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    where !line.hasPrefix("#") {
      if line.hasPrefix("as of ") {
        day = try #require(PartialDate(iso: line.dropFirst(6)))
        continue
      }
      let open = line.hasPrefix("~") ? line.dropFirst().prefix { $0 != " " } : nil
      let line = line.dropFirst(open.map { $0.count + 1 } ?? 0).drop { $0 == " " }
      let kind = line.prefix { $0 != " " }
      let parts = line.dropFirst(kind.count).split(separator: "|", omittingEmptySubsequences: false)
      all.append(
        Expectation(
          day: day, kind: String(kind),
          parts: parts.map { $0.split(separator: " ").joined(separator: " ") },
          open: open.map(String.init)))
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
      let sayers = Set(parts.dropFirst(3).joined().split(separator: " ").map(String.init))
      return record.statements.contains { statement in
        let said = statement.references.compactMap { record.claims[$0] }.map(Self.document(of:))
        return statement.property.name == parts[0] && statement.value.description == parts[1]
          && statement.isStated && covers(statement.qualifiers) && !said.isEmpty
          && (sayers.isEmpty || Set(said) == sayers)
      }
    case "came":
      return record.statements.contains {
        $0.property.name == parts[0] && $0.value.description == parts[1] && $0.isStated
          && Self.turns($0.history.map(\.modality.rawValue)) == parts[2]
      }
    case "rungs":
      return record.castings.first { $0.name == parts[0] }?.rungs.prefix(parts.count - 1).map {
        $0.stage == "cast" ? $0.stage : "\($0.stage) \($0.day.iso)"
      } == Array(parts[1...])
    case "absent":
      return !record.statements.contains {
        $0.property.name == parts[0] && $0.value.description == parts[1]
      }
    case "gap":
      return record.gaps.contains { $0.property.name == parts[0] && covers($0.qualifiers) }
    case "filled":
      return record.gaps.contains {
        $0.property.name == parts[0] && $0.kind == .unreadable && !$0.filledBy.isEmpty
      }
    case "told":
      return record.computed.filter { $0.code == parts[0] && covers($0.qualifiers) }.contains {
        ([$0.formula] + $0.caveats).contains { $0.contains(parts[2]) }
      }
    case "episode":
      let row = Page(dossier, today: day).sections.compactMap {
        if case .ratings(let table) = $0.content { table } else { nil }
      }.first?.rows.first { String($0.episode) == parts[0] }
      return row?.cells.map { $0.map { Value.plain($0.share) } ?? "-" }.joined(separator: " ")
        == parts[1]
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
          && conflict.sides.allSatisfy { !Citations(record).quotes(of: $0.references).isEmpty }
          && (parts.count < 4 || conflict.reason.contains(parts[3]))
      }
    case "unconfirmed":
      return record.conflicts.contains {
        $0.kind == .unconfirmed && $0.property.name == parts[0]
          && dossier.name(of: $0.subject) == parts[1]
      }
    case "apart": return things(in: desk).subtracting([nil]).count == parts.count - 1
    case "together": return things(in: desk).count == 1 && !things(in: desk).contains(nil)
    case "goesBy":
      return Kind(rawValue: parts[0]).flatMap {
        try? desk.dossier(Asked(parts[1], kind: $0)).record.name
      } == parts[2]
    case "page":
      guard let kind = Kind(rawValue: parts[0]),
        let found = try? desk.dossier(Asked(parts[1], kind: kind, asOf: day)).record
      else { return false }
      return isReached(found.subject, from: dossier, desk)
        && found.statements.contains {
          $0.property.name == parts[2] && $0.isStated
            && $0.value.description.replacing("’", with: "'") == parts[3]
        }
    case "unheard":
      return Kind(rawValue: parts[0]).flatMap {
        try? desk.dossier(Asked(parts[1], kind: $0, asOf: day)).record.claims.isEmpty
      } ?? true
    default: return false
    }
  }

  /// Words in their order, of those that follow themselves the first alone.
  private static func turns(_ words: [String]) -> String {
    words.indices.filter { $0 == 0 || words[$0] != words[$0 - 1] }.map { words[$0] }
      .joined(separator: " ")
  }

  /// What the names stand for; nil among them for one that stands for nothing.
  private func things(in desk: Desk) -> Set<EntityID?> {
    guard let kind = Kind(rawValue: parts[0]) else { return [] }
    return Set(
      parts[1...].map { try? desk.dossier(Asked($0, kind: kind)).record.subject })
  }

  /// Whether links lead from one page to another, by way of two more at most.
  private func isReached(_ thing: EntityID, from dossier: Dossier, _ desk: Desk) -> Bool {
    var reached: Set<EntityID> = [dossier.record.subject]
    var pages = [dossier]
    for _ in 0...2 {
      let next = pages.map(Self.links).reduce(Set()) { $0.union($1) }.subtracting(reached)
      if next.contains(thing) { return true }
      reached.formUnion(next)
      pages = next.compactMap { try? desk.portrait(of: $0, asOf: day).dossier }
    }
    return false
  }

  private static func links(of dossier: Dossier) -> Set<EntityID> {
    let page = Page(dossier, today: dossier.record.day)
    let phrases =
      [page.lead]
      + page.sections.flatMap { section -> [Phrase] in
        switch section.content {
        case .facts(let rows): rows.flatMap(\.values)
        case .cast(let groups):
          groups.flatMap(\.members).flatMap { [$0.actor, $0.character ?? ""] + $0.notes }
        case .events(let events): events.map(\.words)
        case .disputes(let entries): entries.flatMap(\.sides).map(\.value)
        case .lines(let lines): lines
        case .ratings: []
        }
      }
    return Set(
      phrases.flatMap(\.runs).compactMap { if case .name(_, let thing) = $0 { thing } else { nil } }
    )
  }

  /// The name of a document without the ending of its file.
  private static func document(of claim: RecordedClaim) -> String {
    String(claim.source.document.name.prefix { $0 != "." })
  }
}
