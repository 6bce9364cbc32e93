/// How a template reads in running text.
enum TemplateReading: Sendable {
  /// It shows nothing: a note, a request to editors, a box of links.
  case nothing
  /// It shows the argument of that position, the first being 1.
  case argument(Int)
  /// It shows its last argument without a name.
  case last
  /// It shows its arguments as the items of a list.
  case list
  /// It shows its arguments one after the other, with the words between them.
  case joined(String)
  /// It shows words of its own.
  case words(String)
  /// It shows words of its own before its first argument.
  case prefixed(String)
  /// It shows its first argument, or nothing where it has none: a cell without a figure.
  case blank
  /// It shows a date made of its arguments: year, month, day.
  case date
  /// It shows several dates, each with a place.
  case dates
  /// It shows a name in another script, each form after its label.
  case forms(label: String)
  /// It shows its second argument, in the language that the first names by its code.
  case named
  /// It shows a link to a page of another language: `lt`, else its first argument.
  case interlanguage
  /// It shows the title of a work and who wrote it.
  case work
  /// It shows a name, and in brackets its other forms.
  case bracketed
  /// It holds paragraphs, items or tables of the page.
  case container

  /// The reading of a template by its name, nil for one that is not known.
  init?(named name: String) {
    if let known = Self.known[name] {
      self = known
    } else if name.hasPrefix("lang-") {
      let code = String(name.dropFirst(5))
      self = .forms(label: LanguageName.english[code] ?? "")
    } else if Self.silentPrefixes.contains(where: { name.hasPrefix($0) }) {
      self = .nothing
    } else {
      return nil
    }
  }

  private static let silentPrefixes = [
    "cite ", "use ", "pp-", "infobox", "harv", "sfn", "efn", "taxobox", "navbox", "s-", "wikt",
    "commons", "#", "defaultsort", "displaytitle", "category", "r from", "r to", "cs1 ",
  ]
}
