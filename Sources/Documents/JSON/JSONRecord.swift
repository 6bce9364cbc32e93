import Claims
import FoundationEssentials

/// One document as JSON: its text and what its sender says of it.
struct JSONRecord {
  var id: String?
  var published: String?
  var publisher: String?
  var title: String?
  var url: String?
  var text: String

  struct Failure: Error {
    var reason: DocumentError.Reason
  }

  init(_ bytes: ArraySlice<UInt8>, format: String) throws(Failure) {
    do {
      self = try JSONDecoder().decode(JSONRecord.self, from: Data(bytes))
    } catch {
      throw Failure(reason: .init(error, format: format))
    }
  }

  /// The facts of this document; those of the whole input stand where the record is silent.
  func facts(named id: DocumentID, within bundle: DocumentFacts) -> DocumentFacts {
    var facts = bundle
    facts.id = id
    facts.publisher = publisher ?? bundle.publisher
    facts.title = title ?? bundle.title
    facts.url = url ?? bundle.url
    if let published { facts.state(published: published) }
    return facts
  }
}

extension JSONRecord: Decodable {
  private enum CodingKeys: String, CodingKey {
    case id, published, publisher, title, url, text
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    text = try values.decode(String.self, forKey: .text)
    id = try values.decodeIfPresent(TextOrNumber.self, forKey: .id)?.text
    published = try values.decodeIfPresent(String.self, forKey: .published)
    publisher = try values.decodeIfPresent(String.self, forKey: .publisher)
    title = try values.decodeIfPresent(String.self, forKey: .title)
    url = try values.decodeIfPresent(String.self, forKey: .url)
  }
}

extension DocumentError.Reason {
  /// What a decoder of JSON found wrong.
  init(_ error: any Error, format: String) {
    switch error as? DecodingError {
    case .keyNotFound(let key, _):
      self = .missingField(key.stringValue)
    case .valueNotFound(_, let context), .typeMismatch(_, let context):
      let field = context.codingPath.last?.stringValue
      self = field.map { .missingField($0) } ?? .malformed(format: format, detail: "not an object")
    case .dataCorrupted(let context):
      self = .malformed(format: format, detail: context.debugDescription)
    default:
      self = .malformed(format: format, detail: String(describing: error))
    }
  }
}
