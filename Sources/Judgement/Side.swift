import Claims

/// One value of a fact, with the claims that say it and those that deny it.
struct Side: Sendable {
  /// The claim that gives the value most exactly.
  var exact: Said
  /// In the order of `Said.inOrder`.
  var supporters: [Said] = []
  var denials: [Said] = []
  /// The weights of the supporters, then of the denials; empty until weighed.
  var weighed: [Weighed] = []

  /// The sides of a fact: the exactest values first, then those that agree with them.
  ///
  /// A value that agrees with several (`2025` with two days of it) goes to the one that most
  /// sources say.
  static func all(of fact: Fact) -> [Side] {
    if fact.said.count == 1, let only = fact.said.first, !only.isDenial {
      return [Side(exact: only, supporters: [only])]
    }
    let exactestFirst = fact.said.filter { !$0.isDenial }.enumerated().sorted { a, b in
      if Agreement.isFiner(a.element.value, than: b.element.value) { return true }
      if Agreement.isFiner(b.element.value, than: a.element.value) { return false }
      return a.offset < b.offset
    }.map(\.element)
    var sides: [Side] = []
    var undecided: [Said] = []
    for claim in exactestFirst {
      let agreeing = sides.indices.filter { Agreement.between(sides[$0].exact, claim) }
      switch agreeing.count {
      case 0: sides.append(Side(exact: claim, supporters: [claim]))
      case 1: sides[agreeing[0]].supporters.append(claim)
      default: undecided.append(claim)
      }
    }
    for claim in undecided {
      let agreeing = sides.indices.filter { Agreement.between(sides[$0].exact, claim) }
      let voices = agreeing.map { sides[$0].voices.count }
      if let most = voices.max(), let place = voices.firstIndex(of: most) {
        sides[agreeing[place]].supporters.append(claim)
      }
    }
    for denial in fact.said where denial.isDenial {
      if let place = sides.firstIndex(where: { Agreement.between($0.exact, denial) }) {
        sides[place].denials.append(denial)
      } else {
        sides.append(Side(exact: denial, denials: [denial]))
      }
    }
    for place in sides.indices { sides[place].supporters.sort(by: Said.inOrder) }
    return sides
  }
}

extension Side {
  /// What its claims say together, less what its denials say.
  var weight: Double {
    weighed.reduce(0) { $0 + ($1.supports ? $1.weight : -$1.weight) }
  }

  /// The sources that count for it.
  var voices: Set<String> {
    guard !weighed.isEmpty else { return Set(supporters.map(\.voice)) }
    return Set(zip(supporters, weighed).filter { $0.1.weight > 0 }.map(\.0.voice))
  }

  func isSaid(by voice: String, on day: PartialDate) -> Bool {
    supporters.contains { $0.voice == voice && $0.source.said == day }
  }

  var documents: Set<DocumentID> { Set(supporters.map(\.source.document)) }

  /// The latest day on which it was said.
  var lastSaid: PartialDate? { supporters.map(\.source.said).max() }

  /// Said as a fact, of a day that had come when it was said.
  var settled: [Said] { supporters.filter(\.isSettled) }

  /// The firmest way in which it was said.
  var modality: Modality {
    supporters.map(\.modality).max { $0.firmness < $1.firmness } ?? .denied
  }

  /// The words of the value, for a sentence about it.
  func label(_ name: (EntityID) -> String) -> String {
    exact.object.map(name) ?? exact.value.description
  }
}

extension Said {
  /// Said as a fact; what is said of a day to come is a plan, however firmly it is worded.
  var isSettled: Bool {
    guard isFirm else { return false }
    guard let date = value.date, source.isDated else { return true }
    return date.firstDay < source.said.endDay
  }
}
