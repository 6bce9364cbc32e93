import Claims
import Desk
import Judgement
import Publishing

/// The page of a series, a person, a character, a song: whatever there is a record of.
struct RecordPage {
  let templates: Templates
  let visit: Visit

  /// Where the text of a page tells of what changed.
  static let changesPath = "/changes"

  func answer(kind: Kind, key: String) throws -> Answer {
    let portrait = try visit.desk.portrait(of: EntityID(kind, key), asOf: visit.asOf)
    let record = portrait.dossier.record
    let frame = Frame(templates: templates)
    let changes = visit.asOf.map { day in
      Self.changesPath + Address.path(of: record.subject) + "?since=" + day.iso
    }
    let main: HTML
    if record.claims.isEmpty && record.statements.isEmpty {
      main = templates.html("trouble", Trouble.nothingYet(portrait.name, visit).parts)
    } else {
      main = html(portrait)
    }
    return Answer(
      frame.page(
        record.claims.isEmpty ? portrait.name : record.name, main, for: visit,
        canonical: Address.path(of: record.subject), changes: changes))
  }

  private func html(_ portrait: Portrait) -> HTML {
    let dossier = portrait.dossier
    let page = Page(dossier, today: visit.desk.today)
    let setting = Setting(address: visit.address, subject: page.subject)
    let path = Address.path(of: page.subject)
    let parts = Sections(templates: templates, setting: setting, dossier: dossier)
    let zone = ReaderZone(dossier.record, visit)?.html(templates, at: path) ?? HTML()
    var sections = page.sections.map { section in
      let isFacts = section.heading == "Facts"
      return Self.section(
        section.heading,
        parts.html(section, unknown: page.unknown) + (isFacts ? zone : HTML()), isAside: isFacts)
    }
    if let names = portrait.entity.map({ NamesTable(setting: setting).html($0, templates) }),
      !names.isEmpty
    {
      sections.append(Self.section("Names", names))
    }
    return templates.html(
      "record",
      [
        "title": HTML(page.title), "native": HTML(Self.nativeTitle(dossier.record) ?? ""),
        "subtitle": page.subtitle, "lead": setting.html(page.lead), "sections": sections,
        "hasSources": !page.sources.isEmpty,
        "sources": page.sources.enumerated().map { place, source in
          [
            "mark": source.mark,
            "words": Self.words(source, dossier.record.sources[place].document, visit.address),
          ] as Parts
        },
        "formats": Exports.all.map {
          [
            "name": $0.name, "address": visit.address.page(path + "." + $0.name),
            "summary": $0.summary,
          ] as Parts
        },
      ])
  }

  /// A part of the page; its heading "Audience share" gives its place "audience-share".
  private static func section(_ heading: String, _ body: HTML, isAside: Bool = false) -> Parts {
    ["id": Desk.slug(of: heading), "heading": heading, "body": body, "isAside": isAside]
  }

  /// The name in Hangul, which stands below the title.
  private static func nativeTitle(_ record: Record) -> String? {
    record.standing(.alsoKnownAs).map(\.value.description).first { name in
      name.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
    }
  }

  /// "Han River Wire, “Title”, 28 March 2022, added 21 November 2026".
  private static func words(
    _ source: SourceLine, _ document: DocumentID, _ address: Address
  ) -> HTML {
    var words = HTML()
    if let publisher = source.publisher {
      words += .link(publisher, to: address.source(publisher)) + ", "
    }
    words += .link("“\(source.title)”", to: address.document(document))
    words += HTML(
      source.isDated
        ? ", \(Wording.date(source.said))" : ", undated, taken as said on the day it was added")
    words += HTML("; added " + (PartialDate(iso: source.added).map(Wording.date) ?? source.added))
    if let url = source.url, let link = Self.link(url) {
      words += "; "
      words += .element(
        "a", ["href": link, "rel": "noreferrer nofollow"], HTML("as published"))
    }
    return words
  }

  /// An address that a document gives, if it is one of the web; any other could do something.
  static func link(_ url: String) -> String? {
    let lower = url.lowercased()
    return lower.hasPrefix("https://") || lower.hasPrefix("http://") ? url : nil
  }
}
