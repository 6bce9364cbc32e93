import Claims
import Judgement

/// The `tvshow.nfo` that media servers (Kodi, Jellyfin) read beside the files of a series.
///
/// Source: the element names of the Kodi wiki, "NFO files/TV shows".
package enum MediaServerNFO: ExportFormat {
  package static let name = "nfo"
  package static let summary = "tvshow.nfo for Kodi and Jellyfin"

  package static func text(of dossier: Dossier) -> String {
    let record = dossier.record
    var xml = XMLLines()
    xml.add("title", record.name)
    if let native = record.standing(.alsoKnownAs).first(where: {
      $0.qualifiers[.language] != nil
    }) {
      xml.add("originaltitle", native.value.description)
    }
    for (property, element) in [
      (Property.genre, "genre"), (.country, "country"), (.network, "studio"),
      (.writer, "credits"), (.director, "director"),
    ] {
      for statement in record.standing(property) { xml.add(element, statement.value.description) }
    }
    if let runtime = record.standing(.runtime).first {
      xml.add("runtime", runtime.value.description)
    }
    if let day = record.standing(.firstAired).first?.value.date {
      xml.add("premiered", day.iso)
      xml.add("year", String(day.year))
    }
    if let status = record.status {
      switch status.state {
      case .ended: xml.add("status", "Ended")
      case .airing: xml.add("status", "Continuing")
      case .upcoming, .unknown: break
      }
    }
    for (place, part) in record.standing(.castMember).enumerated() {
      xml.open("actor")
      xml.add("name", part.value.description)
      if let character = part.qualifiers[.character] { xml.add("role", character.description) }
      xml.add("order", String(place))
      xml.close("actor")
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<tvshow>\n" + xml.text
      + "</tvshow>\n"
  }
}

/// Elements of XML, one a line.
private struct XMLLines {
  private(set) var text = ""
  private var indent = "  "

  mutating func add(_ element: String, _ value: String) {
    text += "\(indent)<\(element)>\(Self.escaped(value))</\(element)>\n"
  }

  mutating func open(_ element: String) {
    text += "\(indent)<\(element)>\n"
    indent += "  "
  }

  mutating func close(_ element: String) {
    indent.removeLast(2)
    text += "\(indent)</\(element)>\n"
  }

  /// Character data as XML 1.0 has it; controls, which it does not, are left out.
  private static func escaped(_ value: String) -> String {
    var result = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
