import Claims
import Documents
import Judgement
import Naming
import Reading

/// Work on something small that nobody asked for, done while a process still finds out what is
/// asked.
///
/// Tables are made when they are first looked into, and the runtime makes a type when it is first
/// used: in a command that is over in some hundredths of a second, that is much of the time. After
/// a rehearsal they are there.
package enum Rehearsal: Sendable {
  /// Reading documents.
  case reading
  /// Making the record of a thing.
  case weighing

  package func run() {
    switch self {
    case .reading: Self.read()
    case .weighing: Self.weigh()
    }
  }

  private static let document = DocumentID("rehearsal")
  private static let series = "Low Tide"

  private static func read() {
    let story = "The drama “\(series)” is set to premiere on January 4, and Ann Lee plays Eve Kim."
    let documents = try? PlainTextFormat.documents(
      in: Array(story.utf8), about: DocumentFacts(id: document))
    let reader = Reader()
    for document in documents ?? [] {
      for claim in reader.read(document).claims {
        let quote = document.words(in: claim.quote.range)
        _ = ClaimLine(claim: claim, quote: quote).json(placed: false)
      }
    }
  }

  private static func weigh() {
    let links = Linker().links(among: claims, decisions: [])
    let names = SpokenNames(links, in: claims)
    _ = Judge(day: day).record(
      of: EntityID(.series, NameKey.slug(series)), claims: claims, links: names)
  }

  private static let day = PartialDate(ordinal: 0)

  /// A series of which the examples of all properties are said.
  private static let claims: [RecordedClaim] = {
    let source = Source(document: document, said: day, isDated: true, entry: 1, added: "")
    let quote = Quote(document: document, range: 0..<1)
    var claims: [RecordedClaim] = []
    for property in Property.all where property.subjects.contains(.series) {
      for example in property.examples {
        guard let value = try? Desk.value(example, of: property) else { continue }
        claims.append(
          RecordedClaim(
            id: ClaimID(Int64(claims.count + 1)),
            claim: Claim(series, .series, property, value, quote: quote), source: source))
      }
    }
    return claims
  }()
}
