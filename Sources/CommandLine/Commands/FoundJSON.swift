import Claims
import Desk
import Ledger

extension Found {
  /// One JSON object with the words sought. Places are UTF-8 byte ranges of the excerpt.
  func json(for words: String) -> String {
    var json = JSONWriter()
    json.object {
      $0.field("words", words)
      $0.field("things") { json in
        json.array { json in for thing in things { json.write(thing) } }
      }
      $0.field("documents") { json in
        json.array { json in for match in documents { json.write(match) } }
      }
      $0.field("near") { json in
        json.array { json in for name in near { json.string(name) } }
      }
    }
    return json.text
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ thing: FoundThing) {
    object {
      $0.field("id", thing.id.description)
      $0.field("kind", thing.id.kind.rawValue)
      $0.field("name", thing.name)
      $0.field("alsoCalled") { json in
        json.array { json in for name in thing.alsoCalled { json.string(name) } }
      }
      if let series = thing.series { $0.field("series", series) }
      if let performer = thing.performer { $0.field("performer", performer) }
    }
  }

  fileprivate mutating func write(_ match: TextMatch) {
    object {
      $0.field("document", match.document.name)
      if let title = match.title { $0.field("title", title) }
      $0.field("said", match.said.iso)
      $0.field("excerpt", match.excerpt)
      $0.field("hits") { json in
        json.array { json in
          for hit in match.hits { json.raw("[\(hit.lowerBound),\(hit.upperBound)]") }
        }
      }
    }
  }
}
