import Claims
import Documents

extension Scene {
  /// Reads the boxes of people, groups, songs and releases; those of series are read field by field.
  func readFactSheets(of document: Document) {
    for sheet in FactSheet.all(in: document) {
      guard let kind = sheet.subject.kind,
        let name = (sheet.name ?? document.title).map({ Self.bare($0) }), !name.isEmpty
      else { continue }
      let about = (entry: entry(name), kind: kind)
      let form = sheet.blocks.lazy.compactMap { Self.form(in: document.blocks[$0]) }.first
      for number in sheet.blocks {
        let block = document.blocks[number]
        guard case .field(let label, let values) = block.content else { continue }
        for value in values {
          read(value, labelled: label.lowercased(), of: about, form, quote: block.range)
        }
      }
    }
  }

  private func read(
    _ value: Passage, labelled label: String, of about: (entry: Int, kind: Kind), _ form: String?,
    quote: Range<Int>
  ) {
    func add(_ property: Property, _ value: Term, _ qualifiers: [(Qualifier, Term)] = []) {
      var modality = Modality.asserted
      if case .value(.date(let date)) = value { modality = firmness(of: date) }
      drafts.append(
        Draft(
          subject: .entry(about.entry), kind: about.kind, property: property, value: value,
          qualifiers: qualifiers,
          modality: modality, quote: quote, rule: "a labelled value"))
    }
    let released: [(Qualifier, Term)] =
      about.kind == .release ? form.map { [(.form, .text($0))] } ?? [] : []
    switch (label, about.kind) {
    case ("native name", _), ("birth name", .person), ("other names", _), ("other name", _),
      ("alias", _), ("hangul", _):
      for name in Self.members(of: value.text) {
        add(
          .alsoKnownAs, .text(name),
          TitleLanguage.written(name).map { [(.language, .text($0))] } ?? [])
      }
    case ("occupation", .person), ("occupations", .person):
      for work in Self.members(of: value.text) { add(.occupation, .text(work.lowercased())) }
    case ("agent", .person), ("agency", _), ("management", .group):
      add(.agency, .text(Self.bare(value.text)))
    case ("member of", .person), ("current member of", .person):
      for group in Self.members(of: value.text) { add(.memberOf, .text(group)) }
    case ("current members", .group), ("past members", .group), ("members", .group):
      for member in Self.members(of: value.text) {
        drafts.append(
          Draft(
            subject: .entry(entry(member)), kind: .person, property: .memberOf,
            value: .entry(about.entry), qualifiers: [],
            modality: .asserted, quote: quote, rule: "a labelled value"))
      }
    case ("artist", _):
      for artist in Self.members(of: value.text) where !artist.lowercased().hasPrefix("various") {
        add(.performer, .text(artist), released)
      }
    case ("released", _), ("release date", _):
      for dimension in TokenisedPassage(value, vocabulary).dimensions {
        guard case .date(let expression) = dimension.kind,
          let date = expression.date(said: said, .open)
        else { continue }
        return add(.releasedOn, .value(.date(date)), released)
      }
    case ("music", .song), ("composer", .song):
      for composer in Self.members(of: value.text) { add(.composer, .text(composer)) }
    case ("lyricist", .song), ("lyrics", .song):
      for lyricist in Self.members(of: value.text) { add(.lyricist, .text(lyricist)) }
    default: return
    }
  }

  /// The form of a release that a field gives.
  private static func form(in block: Block) -> String? {
    guard case .field(let label, let values) = block.content, label.lowercased() == "type" else {
      return nil
    }
    return switch values.first?.text.lowercased().trimmed {
    case "single": "single"
    case "ep", "extended play", "mini-album", "mini album": "EP"
    case "album", "studio", "studio album", "soundtrack": "album"
    default: nil
    }
  }
}

extension FactSheet.Subject {
  /// The kind of a claim about it; nil for a series, whose fields are read one by one, and for what is
  /// none of the vocabulary's things.
  fileprivate var kind: Kind? {
    switch self {
    case .person: .person
    case .group: .group
    case .song: .song
    case .release: .release
    case .series, .other: nil
    }
  }
}
