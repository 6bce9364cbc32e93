/// Values by the number of a word, for the few words that have one: a look into an array instead of
/// a dictionary, since nearly every word of a text is asked for.
struct WordTable<Value: Sendable>: Sendable {
  /// For each word the place of its value, or 0.
  private let places: [UInt16]
  private let values: [Value]

  init(_ values: [WordID: Value]) {
    var places = [UInt16](repeating: 0, count: (values.keys.map { Int($0.number) }.max() ?? 0) + 1)
    var ordered: [Value] = []
    for (word, value) in values {
      ordered.append(value)
      places[Int(word.number)] = UInt16(ordered.count)
    }
    self.places = places
    self.values = ordered
  }

  subscript(word: WordID) -> Value? {
    let number = Int(word.number)
    guard number < places.count else { return nil }
    let place = Int(places[number])
    return place == 0 ? nil : values[place - 1]
  }
}
