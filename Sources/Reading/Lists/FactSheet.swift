import Documents

/// Labelled values that stand together, an Infobox or a box of facts, and what kind of thing they are
/// about.
struct FactSheet {
  /// The blocks of the values, by their places in the document.
  private(set) var blocks: [Int] = []
  private(set) var subject = Subject.series
  /// What a field calls the thing; nil where it is what the page is called.
  private(set) var name: String?

  enum Subject: Equatable {
    case series, person, group, song, release
    /// A thing of which the vocabulary says nothing: a film, a country.
    case other
  }

  /// The sheets of a document, in order; a field with a name begins another.
  static func all(in document: Document) -> [FactSheet] {
    var sheets: [FactSheet] = []
    var labels: [Set<String>] = []
    var last = -1
    for (number, block) in document.blocks.enumerated() {
      guard case .field(let label, let values) = block.content else { continue }
      let key = label.lowercased()
      if last < 0 || number > last + 1 || key == "name" {
        sheets.append(FactSheet())
        labels.append([])
      }
      last = number
      sheets[sheets.count - 1].blocks.append(number)
      labels[labels.count - 1].insert(key)
      if key == "name" { sheets[sheets.count - 1].name = values.first?.text.trimmed }
    }
    let told = labels.map { Self.subject(by: $0) }
    let usual =
      told.lazy.compactMap(\.self).first ?? (document.mediaType == .wikitext ? .other : .series)
    for place in sheets.indices { sheets[place].subject = told[place] ?? usual }
    return sheets
  }

  /// The kind of thing that only fields with such labels speak of; nil for a sheet without any of them,
  /// which is about what the first other is about. A page of an encyclopedia that has no such field is
  /// about some other thing under the sun, a newspaper's box about the series that it writes of.
  private static func subject(by labels: Set<String>) -> Subject? {
    if !labels.isDisjoint(with: ofFilms) { return .other }
    if !labels.isDisjoint(with: ofSeries) { return .series }
    if !labels.isDisjoint(with: ofGroups) { return .group }
    if !labels.isDisjoint(with: ofPeople) { return .person }
    guard labels.contains("artist") else { return nil }
    return labels.isDisjoint(with: ofSongs) ? .release : .song
  }

  // Source: the parameters of the Infobox templates of the English Wikipedia.
  private static let ofSeries: Set<String> = [
    "num episodes", "episodes", "network", "channel", "first aired", "last aired", "creator",
    "first broadcast", "no. of episodes", "original network", "starring",
  ]
  private static let ofFilms: Set<String> = ["distributor", "cinematography", "editing", "gross"]
  private static let ofGroups: Set<String> = ["current members", "past members", "members"]
  private static let ofPeople: Set<String> = [
    "birth date", "birth name", "birth place", "occupation", "occupations", "spouse", "agent",
  ]
  private static let ofSongs: Set<String> = ["album", "lyricist", "songwriter", "b-side"]
}

extension Document {
  /// What an encyclopedia's page is about, by its first box that tells.
  var subject: FactSheet.Subject { FactSheet.all(in: self).first?.subject ?? .series }
}
