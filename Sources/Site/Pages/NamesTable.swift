import Claims
import Naming

/// Every spelling of a thing's name, who writes it so, and why they are taken for one.
struct NamesTable {
  let setting: Setting

  /// Empty for a thing of one name.
  func html(_ entity: Entity, _ templates: Templates) -> HTML {
    guard entity.spellings.count > 1 else { return HTML() }
    let spellings = entity.spellings.map { spelling in
      let shown = spelling.documents.prefix(Self.mostDocuments).map {
        HTML.link($0.name, to: setting.address.document($0))
      }
      var documents = Array(shown).joined(by: ", ")
      let more = spelling.documents.count - shown.count
      if more > 0 { documents += HTML(" and \(more) more") }
      return [
        "text": HTML(spelling.text), "documents": documents.isEmpty ? "an editor" : documents,
      ] as Parts
    }
    let links = entity.links.map { link in
      HTML(
        "\(link.first) and \(link.second), \(Int((link.probability * 100).rounded())) in 100: "
          + link.reasons.joined(separator: "; "))
    }
    return templates.html(
      "names",
      [
        "reason": HTML("Shown as \(entity.name): \(entity.nameReason)."), "spellings": spellings,
        "hasLinks": !links.isEmpty, "links": links,
      ])
  }

  /// A name that everybody writes needs no longer list to be believed.
  private static let mostDocuments = 12
}
