import Claims
import Desk
import Naming
import Publishing

/// The names of a thing set for a terminal.
struct NameRecordLines {
  private let record: NameRecord
  private let terminal: Terminal
  private var entity: Entity { record.entity }

  init(_ record: NameRecord, _ terminal: Terminal) {
    self.record = record
    self.terminal = terminal
  }

  /// How many documents are listed for one spelling.
  private static let most = 12

  /// Everything that `names` shows.
  var all: [String] {
    var lines = heading + ["  " + entity.nameReason, ""]
    lines += entity.spellings.flatMap(lines(of:))
    if let hangul = entity.hangul { lines += section("IN HANGUL") + self.lines(of: hangul) }
    if !entity.links.isEmpty {
      lines += section("WHY THEY ARE ONE") + entity.links.flatMap(lines(of:))
    }
    if !record.questions.isEmpty {
      lines += section("WHAT MAY BE ONE, AND IS KEPT APART") + record.questions.flatMap(lines(of:))
      lines += [""]
      lines += Wrapping.lines(
        Phrase("“hearsay merge” makes two names one; after “hearsay split” nobody is asked again."),
        terminal, first: "  ")
    }
    return lines
  }

  /// Each link with the words that it rests on.
  var links: [String] {
    if entity.links.isEmpty { return heading + ["  " + entity.nameReason] }
    return heading + [""]
      + entity.links.flatMap { link in
        lines(of: link)
          + link.claims.compactMap { record.claims[$0] }.flatMap { claim in
            let facts =
              "claim \(claim.id): \(claim.claim.property.label.lowercased()), "
              + said(claim.source) + ":"
            return Wrapping.lines(Phrase(facts), terminal, first: "      ")
              + Wrapping.lines(Phrase("“\(claim.words ?? "")”"), terminal, first: "      ")
          }
      }
  }

  private var heading: [String] {
    [
      terminal.styled(Terminal.clean(entity.name), .heading) + "  "
        + terminal.styled("\(entity.id)", .faint)
    ]
  }

  private func section(_ title: String) -> [String] { ["", terminal.styled(title, .heading), ""] }

  /// How often it is used, and then who writes it and when, the earliest first.
  private func lines(of spelling: Entity.Spelling) -> [String] {
    let use =
      spelling.documents.isEmpty
      ? "given by an editor" : Wording.count(spelling.count, "claim")
    let sources = spelling.documents.compactMap { record.sources[$0] }
      .sorted { ($0.said, $0.document) < ($1.said, $1.document) }
    let others = sources.count - Self.most
    return ["  \(Terminal.clean(spelling.text)): \(use)"]
      + sources.prefix(Self.most).flatMap {
        Wrapping.lines(Phrase(said($0)), terminal, first: "    ", indent: 6)
      } + (others > 0 ? ["    and \(Wording.count(others, "other document"))"] : [])
  }

  private func lines(of hangul: Entity.HangulName) -> [String] {
    let how = hangul.likelihood.map { chance in
      "what the spellings can be read as, \(min(99, Int((chance * 100).rounded())))% likely; no document"
        + " writes it"
    }
    return Wrapping.lines(
      Phrase(hangul.text + ": " + (how ?? "as it is written")), terminal, first: "  ", indent: 4)
      + hangul.romanised.map { "  \($0.text): \($0.system.rawValue)" }
  }

  private func lines(of link: Entity.Link) -> [String] {
    let percent = Int((link.probability * 100).rounded())
    let claims = link.claims.map(\.description).joined(separator: ", ")
    return Wrapping.lines(
      Phrase(
        "\(link.first) = \(link.second), \(percent)%: " + link.reasons.joined(separator: "; ")
          + (claims.isEmpty ? "" : " (claim\(link.claims.count > 1 ? "s" : "") \(claims))")),
      terminal, first: "  • ")
  }

  /// "Starlit Daily (2024-12-16-starlit-daily.txt), 16 December 2024".
  private func said(_ source: Source) -> String {
    let who = source.publisher ?? source.title
    let name = source.document.name
    return (who.map { "\($0) (\(name))" } ?? name)
      + (source.isDated
        ? ", " + Wording.date(source.said) : ", undated, added \(source.added.prefix(10))")
  }
}
