/// Values by the number of a word, for the few words that have one: a look into memory instead of a
/// dictionary, since nearly every word of a text is asked for.
///
/// Like `WordSet`, tables are made with the grammar and last as long as it does: what they hold is
/// never changed once it is filled and never freed.
struct WordTable<Value: Sendable>: @unchecked Sendable {
  /// For each word up to the last that has a value the place of the value, or 0.
  private let places: UnsafePointer<UInt16>
  private let count: Int
  private let values: UnsafePointer<Value>

  init(_ values: [WordID: Value]) {
    count = (values.keys.map { Int($0.number) }.max() ?? 0) + 1
    let places = UnsafeMutablePointer<UInt16>.allocate(capacity: count)
    places.initialize(repeating: 0, count: count)
    let ordered = UnsafeMutablePointer<Value>.allocate(capacity: values.count)
    for (place, (word, value)) in values.enumerated() {
      (ordered + place).initialize(to: value)
      places[Int(word.number)] = UInt16(place + 1)
    }
    self.places = UnsafePointer(places)
    self.values = UnsafePointer(ordered)
  }

  subscript(word: WordID) -> Value? {
    let number = Int(word.number)
    guard number < count, places[number] > 0 else { return nil }
    return values[Int(places[number]) - 1]
  }

  /// Whether a word has a value.
  func has(_ word: WordID) -> Bool {
    Int(word.number) < count && places[Int(word.number)] > 0
  }
}
