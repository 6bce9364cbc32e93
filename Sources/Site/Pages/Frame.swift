import Claims
import Desk
import Publishing

/// What every page has around it: its title, the way about, and the day of view.
struct Frame {
  private static let places = [
    ("Calendar", "/calendar"), ("Disputed", "/conflicts"), ("Not known", "/gaps"),
    ("Sources", "/sources"),
  ]

  let templates: Templates

  /// The whole page.
  ///
  /// - Parameter canonical: the path by which the page is best known, where there are several.
  /// - Parameter changes: where it is told what changed since the day of view.
  /// - Parameter isDated: whether it can be seen as of another day.
  func page(
    _ title: String, _ main: HTML, for visit: Visit, canonical: String? = nil,
    changes: String? = nil, isDated: Bool = true
  ) -> HTML {
    let title = Escape.readable(title)
    let path = canonical ?? Self.escapedPath(visit.path)
    let kept = visit.fields.sorted { $0.key < $1.key }
    let today = kept.map { "\($0.key)=\(Address.escaped($0.value))" }.joined(separator: "&")
    return templates.html(
      "layout",
      [
        "title": title.isEmpty ? "Hearsay" : title + " – Hearsay", "canonical": canonical,
        "stylesheet": Assets.stylesheetAddress, "home": visit.address.page("/"),
        "places": Self.places.map { name, path in
          ["name": name, "address": visit.address.page(path), "isHere": visit.path == path] as Parts
        },
        "words": visit.fields["q"] ?? "", "isDated": isDated, "isAsOf": visit.asOf != nil,
        "day": visit.asOf?.iso, "dayWords": Wording.date(visit.day),
        "latest": visit.desk.today.iso, "today": today.isEmpty ? path : path + "?" + today,
        "changes": changes, "path": path,
        "kept": kept.map { ["name": $0.key, "value": $0.value] as Parts }, "main": main,
      ])
  }

  private static func escapedPath(_ path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).map(Address.escaped)
      .joined(separator: "/")
  }
}
