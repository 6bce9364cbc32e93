import Claims
import Judgement

/// The first paragraph: what the thing is, in sentences made of statements, each with its marks.
struct Lead {
  let record: Record
  let dossier: Dossier
  private let phrases: StatementPhrases

  init(_ dossier: Dossier) {
    record = dossier.record
    self.dossier = dossier
    phrases = StatementPhrases(dossier)
  }

  var phrase: Phrase {
    guard record.subject.kind == .series else { return about }
    let sentences = [opening, stars, schedule, audience, money]
    return sentences.compactMap(\.self).joined(by: " ")
  }

  // MARK: - A series

  /// "X, also known as Y, is a romantic comedy series from South Korea, written by …"
  private var opening: Phrase? {
    var sentence = Phrase(record.name)
    let others = record.standing(.alsoKnownAs)
    if !others.isEmpty { sentence += ", also known as " + values(of: others) + "," }
    let genres = mostSaid(record.standing(.genre))
    let words = genres.map { $0.value.description.lowercased() }.joined(separator: " and ")
    let kind = words.isEmpty ? "television series" : words + " series"
    sentence += Phrase(" is \(Wording.article(before: kind)) " + kind)
    sentence += marks(genres.flatMap(\.references), of: genres.first)
    let countries = record.standing(.country)
    if !countries.isEmpty { sentence += " from " + values(of: countries) }
    for (property, words) in [
      (Property.writer, ", written by "), (.director, ", directed by "),
    ] {
      let people = record.standing(property)
      if !people.isEmpty { sentence += Phrase(words) + values(of: people) }
    }
    return sentence + "."
  }

  /// "It stars A, B and C.": those of the main cast, in the order of their billing; where nobody says
  /// who that is, those who are said as a fact to be in it.
  private var stars: Phrase? {
    let cast = CastList.billed(record.standing(.castMember), in: record)
    let main = cast.filter { $0.qualifiers[.tier]?.text == "main" }
    let settled = cast.filter { $0.standing == .held }
    let known = main.isEmpty ? settled : main
    let leading = Array((known.isEmpty ? cast : known).prefix(Self.mostStars))
    return leading.isEmpty ? nil : "It stars " + values(of: leading) + "."
  }

  /// As many names as a sentence bears.
  static let mostStars = 6

  /// "Its 16 episodes aired on tvN, on Saturdays and Sundays at 21:20 KST, from … to …"
  private var schedule: Phrase? {
    let count = record.standing(.episodeCount).first
    let networks = record.standing(.network)
    let first = record.standing(.firstAired).first { $0.qualifiers[.platform] == nil }
    let last = record.standing(.lastAired).first { $0.qualifiers[.platform] == nil }
    guard count != nil || !networks.isEmpty || first != nil else { return nil }
    var sentence = Phrase("It ")
    if let count {
      sentence = "Its " + phrases.value(count) + " episodes" + marks(of: count) + " "
    }
    sentence += Phrase(verb(isMany: count != nil))
    if !networks.isEmpty { sentence += " on " + values(of: networks) }
    let days = record.standing(.airsOn)
    if !days.isEmpty { sentence += ", on " + values(of: days) }
    if let time = record.standing(.airsAt).first {
      sentence += " at " + phrases.value(time)
      if let zone = time.qualifiers[.timeZone] { sentence += Phrase(" \(zone)") }
      sentence += marks(of: time)
    }
    if let first {
      sentence += (last == nil ? ", beginning on " : ", from ") + dated(first)
    }
    if let last { sentence += (first == nil ? " until " : " to ") + dated(last) }
    return sentence + "."
  }

  private func verb(isMany: Bool) -> String {
    switch record.status?.state {
    case .ended: "aired"
    case .upcoming: isMany ? "are to air" : "is to air"
    default: isMany ? "air" : "airs"
    }
  }

  /// "Its audience share nationwide was 2.3% on average, computed from 14 of 16 episodes."
  private var audience: Phrase? {
    guard let average = record.computed.first(where: { $0.code == "average-share" }),
      let share = average.value.number, let area = average.qualifiers[.area]?.text
    else { return nil }
    let scope = area == "nationwide" ? area : "in " + area.capitalizedFirst
    let words = "Its audience share \(scope) was \(Value.plain(share))% on average"
    return Phrase("\(words), \(average.formula)") + marks(average.inputs) + "."
  }

  private var money: Phrase? {
    guard let budget = record.standing(.budget).first else { return nil }
    return "Its budget was " + dated(budget) + "."
  }

  /// Their values in a list, each with what makes it doubtful and its marks.
  func values(of statements: [Statement]) -> Phrase {
    var seen: Set<Value> = []
    return statements.filter { seen.insert($0.value).inserted }.map { statement in
      var phrase = phrases.value(statement)
      if let doubt = Wording.standing(of: statement) {
        phrase += " "
        phrase += .doubt("(\(doubt))")
      }
      return phrase + marks(of: statement)
    }.listed()
  }

  /// The two that most claims give, in the order of the record.
  private func mostSaid(_ statements: [Statement]) -> [Statement] {
    let ordered = statements.enumerated().sorted { a, b in
      (b.element.references.count, a.offset) < (a.element.references.count, b.offset)
    }
    return ordered.prefix(2).sorted { $0.offset < $1.offset }.map(\.element)
  }

  /// The marks of the firmest sources; a sentence bears two, the fact table has them all.
  func marks(_ references: [ClaimID], of statement: Statement? = nil) -> Phrase {
    var firmest: [ClaimID] = []
    for claim in references where phrases.citations.marks(of: firmest).count < 2 {
      firmest.append(claim)
    }
    return phrases.marks(firmest, of: statement)
  }

  private func marks(of statement: Statement) -> Phrase {
    marks(statement.references, of: statement)
  }

  /// A date with what makes it doubtful, and the marks that a sentence bears.
  private func dated(_ statement: Statement) -> Phrase {
    var phrase = phrases.value(statement)
    if let doubt = Wording.standing(of: statement) {
      phrase += " "
      phrase += .doubt("(\(doubt))")
    }
    return phrase + marks(of: statement)
  }
}
