import Mustache

/// The templates of the site, which are part of the program.
struct Templates: Sendable {
  private let library: MustacheLibrary

  /// Throws what the parser of templates has to say of them.
  init() throws {
    var library = MustacheLibrary()
    for (name, bytes) in Self.sources {
      try library.register(String(decoding: bytes, as: UTF8.self), named: name)
    }
    self.library = library
  }

  private static let sources: [(String, [UInt8])] = [
    ("calendar", PackageResources.calendar_mustache),
    ("cast", PackageResources.cast_mustache),
    ("change-list", PackageResources.change_list_mustache),
    ("changes", PackageResources.changes_mustache),
    ("decide", PackageResources.decide_mustache),
    ("desk", PackageResources.desk_mustache),
    ("disputes", PackageResources.disputes_mustache),
    ("document", PackageResources.document_mustache),
    ("done", PackageResources.done_mustache),
    ("events", PackageResources.events_mustache),
    ("facts", PackageResources.facts_mustache),
    ("home", PackageResources.home_mustache),
    ("layout", PackageResources.layout_mustache),
    ("list", PackageResources.list_mustache),
    ("login", PackageResources.login_mustache),
    ("names", PackageResources.names_mustache),
    ("overview", PackageResources.overview_mustache),
    ("partial", PackageResources.partial_mustache),
    ("ratings", PackageResources.ratings_mustache),
    ("record", PackageResources.record_mustache),
    ("search", PackageResources.search_mustache),
    ("sources", PackageResources.sources_mustache),
    ("statement", PackageResources.statement_mustache),
    ("trouble", PackageResources.trouble_mustache),
    ("zone", PackageResources.zone_mustache),
  ]

  /// What the template of that name makes of its parts.
  func html(_ name: String, _ parts: Parts) -> HTML {
    HTML(made: library.render(parts, withTemplate: name) ?? "")
  }
}
