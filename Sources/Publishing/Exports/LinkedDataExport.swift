import Claims
import Judgement

/// JSON-LD: what the record states, under the terms of Wikidata and schema.org that the vocabulary
/// gives; a property without a term stands under a name of our own.
package enum LinkedDataExport: ExportFormat {
  package static let name = "jsonld"
  package static let summary = "JSON-LD in the terms of schema.org and Wikidata"

  package static func text(of dossier: Dossier) -> String {
    let record = dossier.record
    var json = JSONWriter()
    json.object {
      $0.field("@context") { json in
        json.object { json in for (prefix, address) in context { json.field(prefix, address) } }
      }
      $0.field("@id", "urn:hearsay:" + record.subject.description)
      $0.field("@type", type(of: record.subject.kind))
      $0.field("schema:name", record.name)
      for property in Property.all {
        let stated = record.standing(property)
        guard !stated.isEmpty else { continue }
        $0.field(term(of: property)) { json in
          json.array { json in for statement in stated { json.node(statement, dossier) } }
        }
      }
      $0.field("schema:citation") { json in
        json.array { json in for source in record.sources { json.citation(source) } }
      }
    }
    return json.text + "\n"
  }

  private static let context = [
    ("schema", "https://schema.org/"), ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("wdt", "http://www.wikidata.org/prop/direct/"), ("hearsay", "urn:hearsay:property:"),
  ]

  private static func term(of property: Property) -> String {
    guard let term = property.term else { return "hearsay:" + property.name }
    return term.contains(":") ? term : "wdt:" + term
  }

  fileprivate static func type(of kind: Kind) -> String {
    switch kind {
    case .series: "schema:TVSeries"
    case .person: "schema:Person"
    case .character: "schema:Person"
    case .organisation: "schema:Organization"
    case .group: "schema:MusicGroup"
    case .song: "schema:MusicComposition"
    case .release: "schema:MusicRelease"
    }
  }
}

extension JSONWriter {
  /// A thing with its type and name, or a value; qualifiers stand beside it.
  fileprivate mutating func node(_ statement: Statement, _ dossier: Dossier) {
    let doubt = Wording.standing(of: statement)
    guard statement.object != nil || !statement.qualifiers.isEmpty || doubt != nil else {
      value(statement.value)
      return
    }
    object {
      if let object = statement.object {
        $0.field("@id", "urn:hearsay:" + object.description)
        $0.field("@type", LinkedDataExport.type(of: object.kind))
        $0.field("schema:name", dossier.name(of: object))
      } else {
        $0.field("schema:value", statement.value)
      }
      for (key, value) in statement.qualifiers { $0.field("hearsay:" + key.rawValue, value) }
      if let doubt { $0.field("hearsay:standing", doubt) }
    }
  }

  fileprivate mutating func citation(_ source: Source) {
    object {
      $0.field("@type", "schema:CreativeWork")
      $0.field("schema:name", source.title ?? source.document.name)
      if let publisher = source.publisher { $0.field("schema:publisher", publisher) }
      if source.isDated { $0.field("schema:datePublished", source.said.iso) }
      if let url = source.url { $0.field("schema:url", url) }
    }
  }
}
