/// What each spelling can stand for.
///
/// Two arrays in the order of the spellings' keys: they are filled far quicker than a dictionary,
/// which counts in a command that asks about few names.
struct SpellingTable<Sense: Sendable>: Sendable {
  private var keys: [UInt64] = []
  /// Where the senses of each key begin; one more at the end.
  private var starts: [Int] = []
  private var senses: [Sense] = []

  /// Senses of one spelling keep their order; `joined` takes a sense into the one before it and says
  /// so, or says that it is another.
  init(
    _ found: [(key: UInt64, sense: Sense)],
    joined: (_ sense: inout Sense, _ next: Sense) -> Bool = { _, _ in false }
  ) {
    let sorted = found.sorted { $0.key < $1.key }
    senses.reserveCapacity(sorted.count)
    for (key, sense) in sorted {
      if keys.last != key {
        keys.append(key)
        starts.append(senses.count)
      } else if joined(&senses[senses.count - 1], sense) {
        continue
      }
      senses.append(sense)
    }
    starts.append(senses.count)
  }

  subscript(_ key: UInt64) -> ArraySlice<Sense> {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    guard low < keys.count, keys[low] == key else { return [] }
    return senses[starts[low]..<starts[low + 1]]
  }
}
