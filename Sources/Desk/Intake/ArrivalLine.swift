/// Arrivals waiting for those before them.
struct ArrivalLine {
  private var waiting: [Int: Arrival.Outcome] = [:]
  private var entered: [(input: Int, next: Arrival.Next?, bytes: Int)] = []
  private var given = 0
  private var bytes = 0

  /// How many documents are under way at most: enough that no core waits for a slow one.
  private static let mostEntries = 64
  /// How many bytes are under way at most, unless a single document is longer.
  private static let mostBytes = 32 << 20

  var isFull: Bool {
    let underWay = entered.count
    return underWay > 0 && (underWay >= Self.mostEntries || bytes >= Self.mostBytes)
  }

  /// Takes a place in the line, for an outcome that will arrive.
  mutating func enter(_ input: Int, next: Arrival.Next? = nil, bytes: Int = 0) -> Int {
    entered.append((input, next, bytes))
    self.bytes += bytes
    return given + entered.count - 1
  }

  /// Takes a place for an outcome that is there already.
  mutating func add(
    _ outcome: Arrival.Outcome, of input: Int, _ body: (Arrival) throws -> Void
  ) throws {
    let place = enter(input)
    try arrive(place, outcome, body)
  }

  /// Gives on what has its turn.
  mutating func arrive(
    _ place: Int, _ outcome: Arrival.Outcome, _ body: (Arrival) throws -> Void
  ) throws {
    waiting[place] = outcome
    while let outcome = waiting.removeValue(forKey: given) {
      let entry = entered.removeFirst()
      bytes -= entry.bytes
      given += 1
      try body(Arrival(input: entry.input, outcome: outcome, next: entry.next))
    }
  }
}
