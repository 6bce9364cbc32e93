import Claims
import Judgement

/// Documents and their claims, written by hand, with a register of names.
struct Newsroom {
  var claims: [RecordedClaim] = []
  var register = Register()

  /// Adds a document; its claims take the order in which they are given as their ranges.
  mutating func document(
    _ name: String, by publisher: String? = nil, on day: String, isDated: Bool = true,
    _ lines: [Line]
  ) {
    let entry = Int64(Set(claims.map(\.source.document)).count + 1)
    let source = Source(
      document: DocumentID(name), publisher: publisher, said: PartialDate(iso: day)!,
      isDated: isDated, entry: entry, added: "2026-11-21T09:00:00Z")
    var start = 0
    for line in lines {
      if !line.sharesQuote { start += 100 }
      var claim = line.claim
      claim.quote = Quote(document: source.document, range: start..<(start + 40))
      let id = ClaimID(Int64(claims.count + 1))
      claims.append(RecordedClaim(id: id, claim: claim, source: source, words: line.words))
    }
  }

  func record(
    of name: String, _ kind: Kind = .series, asOf day: String, decisions: [Decision] = [],
    findings: [Finding] = []
  ) -> Record {
    let subject = register.entity(named: name, kinds: [kind], in: DocumentID(""))
    return Judge(day: PartialDate(iso: day)!).record(
      of: subject, claims: claims, links: register, decisions: decisions, findings: findings)
  }

  /// The claim whose value reads so, for a decision about it.
  func claim(_ property: Property, _ value: String) -> ClaimID {
    claims.first { $0.claim.property == property && $0.claim.value.description == value }!.id
  }
}

/// One claim of a document.
struct Line {
  var claim: Claim
  var words: String?
  var sharesQuote = false
}

/// A claim as a line of a fixture reads it.
func said(
  _ subject: String, _ kind: Kind, _ property: Property, _ value: Value,
  _ qualifiers: Qualifiers = [:], _ modality: Modality = .asserted, words: String? = nil,
  sharesQuote: Bool = false
) -> Line {
  Line(
    claim: Claim(
      subject, kind, property, value, qualifiers, modality: modality,
      quote: Quote(document: DocumentID(""), range: 0..<0)),
    words: words, sharesQuote: sharesQuote)
}

/// A claim about a series.
func said(
  _ subject: String, _ property: Property, _ value: Value, _ qualifiers: Qualifiers = [:],
  _ modality: Modality = .asserted, words: String? = nil, sharesQuote: Bool = false
) -> Line {
  said(
    subject, .series, property, value, qualifiers, modality, words: words, sharesQuote: sharesQuote)
}

func day(_ iso: String) -> Value { .date(PartialDate(iso: iso)!) }

/// Names that are given to one thing by hand; every other name is a thing of its own.
struct Register: Names {
  /// The first of each is the name to show.
  var same: [(kind: Kind, names: [String])] = []

  private func names(of name: String, _ kind: Kind) -> [String] {
    same.first { $0.kind == kind && $0.names.contains(name) }?.names ?? [name]
  }

  func entity(named name: String, kinds: Set<Kind>, in document: DocumentID) -> EntityID {
    let ordered = Kind.allCases.filter(kinds.contains)
    let listed = ordered.first { kind in
      same.contains { $0.kind == kind && $0.names.contains(name) }
    }
    let kind = listed ?? ordered[0]
    return EntityID(kind, names(of: name, kind)[0])
  }

  func name(of entity: EntityID) -> String { entity.key }
  func spellings(of entity: EntityID) -> [String] { names(of: entity.key, entity.kind).sorted() }
}
