import Claims
import Judgement

/// The first sentence about anything that is not a series: what it is, what it belongs to, what it
/// has a part in.
extension Lead {
  /// "X, also known as Y, is a singer, is a member of Z and performs S."
  var about: Phrase {
    var sentence = Phrase(record.name)
    let others = record.standing(.alsoKnownAs)
    if !others.isEmpty { sentence += ", also known as " + values(of: others) + "," }
    let all = [nature] + own + parts + works
    let known = all.compactMap(\.self)
    guard !known.isEmpty else {
      let kind = Wording.kind(record.subject.kind)
      return sentence + Phrase(" is \(Wording.article(before: kind)) \(kind).")
    }
    return sentence + " " + known.listed() + "."
  }

  /// What it does or is: a trade, or for things that are made their kind.
  private var nature: Phrase? {
    let trades = record.standing(.occupation)
    if let first = trades.first?.value.description {
      return Phrase("is \(Wording.article(before: first)) ") + values(of: Array(trades.prefix(3)))
    }
    switch record.subject.kind {
    case .song, .release, .group:
      let kind = Wording.kind(record.subject.kind)
      return Phrase("is \(Wording.article(before: kind)) \(kind)")
    case .series, .person, .character, .organisation: return nil
    }
  }

  /// What its own statements say of it.
  private var own: [Phrase?] {
    [
      (Property.performer, "is performed by "), (.memberOf, "is a member of "),
      (.affiliation, "belongs to "), (.soundtrackOf, "is heard in "),
      (.titleTrackOf, "is the title track of "), (.releasedOn, "was released on "),
      (.agency, "is with "), (.creditedIn, "is known for "),
    ].map { property, words in list(record.standing(property), after: words) }
  }

  /// Who plays it, or whom it plays.
  private var parts: [Phrase?] {
    let cast = record.circle.filter { $0.property == .castMember && $0.isStated }
    if record.subject.kind == .character {
      return cast.filter { $0.qualifiers[.character]?.text == record.name }
        .prefix(Self.mostStars).map { part in
          "is played by " + values(of: [part]) + " in " + name(part.subject)
        }
    }
    return cast.filter { $0.object == record.subject }.prefix(Self.mostStars).map { part in
      guard let character = part.qualifiers[.character]?.text else {
        return "is in the cast of " + subject(of: part)
      }
      return Phrase("plays \(character) in ") + subject(of: part)
    }
  }

  /// The works, people and groups that name it.
  private var works: [Phrase?] {
    [
      (Property.creator, "created "), (.writer, "wrote "), (.director, "directed "),
      (.executiveProducer, "was executive producer of "), (.composer, "wrote the music of "),
      (.lyricist, "wrote the words of "), (.performer, "performs "), (.network, "shows "),
      (.productionCompany, "made "), (.streamingOn, "streams "), (.agency, "is the agency of "),
      (.memberOf, "has as members "), (.affiliation, "employs "),
      (.titleTrackOf, "has the title track "),
    ].map { property, words in
      let naming = record.circle.filter {
        $0.property == property && $0.object == record.subject && $0.isStated
      }
      guard !naming.isEmpty else { return nil }
      let shown = naming.prefix(Self.mostStars).map(subject)
      return Phrase(words) + (shown + others(than: shown.count, of: naming.count)).listed()
    }
  }

  private func list(_ statements: [Statement], after words: String) -> Phrase? {
    guard !statements.isEmpty else { return nil }
    return Phrase(words) + values(of: Array(statements.prefix(Self.mostStars)))
  }

  private func others(than shown: Int, of all: Int) -> [Phrase] {
    all > shown ? [Phrase(Wording.count(all - shown, "other"))] : []
  }

  private func name(_ entity: EntityID) -> Phrase {
    Phrase([.name(dossier.name(of: entity), entity)])
  }

  /// The thing that a statement is about, with what makes it doubtful and its marks.
  private func subject(of statement: Statement) -> Phrase {
    var phrase = name(statement.subject)
    if let doubt = Wording.standing(of: statement) {
      phrase += " "
      phrase += .doubt("(\(doubt))")
    }
    return phrase + marks(statement.references, of: statement)
  }
}
