/// A clause while its parts are folded into it, and the parts in brackets or behind a name.
extension ClauseBuilder {
  /// A clause while its parts are folded.
  struct Draft {
    let kind: Clause.Kind
    var items: [Item]
    let store: ItemStore
    var children: [Clause] = []

    /// Sets a child in the place of what it was made of.
    mutating func child(_ clause: Clause) -> Item {
      children.append(clause)
      return store.item(.child(children.count - 1), clause.tokens)
    }

    /// A run of the items as a draft of its own: what is folded already moves along.
    func part(_ kind: Clause.Kind, _ range: Range<Int>) -> Draft {
      var part = Draft(kind: kind, items: Array(items[range]), store: store)
      for place in part.items.indices {
        guard let old = part.items[place].child else { continue }
        part.items[place] = part.child(children[old])
      }
      return part
    }
  }

  func foldBrackets(_ clause: inout Draft) {
    guard clause.items.indices.contains(where: { clause.items[$0].opensBracket }) else { return }
    let closings = closings(in: clause.items)
    var items: [Item] = []
    items.reserveCapacity(clause.items.count)
    var index = 0
    while index < clause.items.count {
      let item = clause.items[index]
      guard item.opensBracket, index > 0 || clause.kind != .bracket, closings[index] > index + 1
      else {
        items.append(item)
        index += 1
        continue
      }
      let close = closings[index]
      let child = self.clause(
        .bracket, Array(clause.items[index + 1..<close]),
        item.tokens.lowerBound..<clause.items[close].tokens.upperBound,
        antecedents: items.last?.names ?? [])
      items.append(clause.child(child))
      index = close + 1
    }
    clause.items = items
  }

  /// For each bracket that opens, the place of the one that closes it, if it stands within 120 items:
  /// longer ones are slips. For all else 0.
  func closings(in items: [Item]) -> [Int] {
    var closings = Array(repeating: 0, count: items.count)
    var open: [Int] = []
    for index in items.indices {
      if items[index].opensBracket {
        open.append(index)
      } else if items[index].closesBracket, let start = open.popLast(), index - start < 120 {
        closings[start] = index
      }
    }
    return closings
  }

  /// `Kim of "X"`, `Kim of X fame`: the earlier work hangs on the person.
  func foldFame(_ clause: inout Draft) {
    var index = 0
    while index + 2 < clause.items.count {
      defer { index += 1 }
      guard let people = clause.items[index].names,
        people.allSatisfy({ book[$0.entry].votes.person > 0 && book[$0.entry].known == nil }),
        clause.items[index + 1].word == words.of || clause.items[index + 1].word == words.from,
        let works = clause.items[index + 2].names,
        works.allSatisfy({
          book[$0.entry].known == nil && book[$0.entry].votes.person == 0
            && book[$0.entry].votes.organisation == 0 && book[$0.entry].votes.group == 0
        })
      else { continue }
      var end = index + 3
      while end < clause.items.count, clause.items[end].isChild { end += 1 }
      let hasFame =
        end < clause.items.count
        && clause.items[end].word.map { vocabulary.cues.series.fame.contains($0) } ?? false
      guard hasFame || works.allSatisfy({ book[$0.entry].isQuoted }) else { continue }
      if hasFame { end += 1 }
      let tokens =
        clause.items[index + 1].tokens.lowerBound..<clause.items[end - 1].tokens.upperBound
      let child = self.clause(clause.part(.relative, index + 1..<end), tokens, of: people)
      clause.items.replaceSubrange(index + 1..<end, with: [clause.child(child)])
    }
  }
}
