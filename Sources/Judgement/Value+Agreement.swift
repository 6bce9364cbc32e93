import Claims

/// Whether two values say the same, one of them perhaps less exactly.
enum Agreement {
  static func between(_ a: Said, _ b: Said) -> Bool {
    if let left = a.object, let right = b.object { return left == right }
    return between(a.value, a.qualifiers, b.value, b.qualifiers)
  }

  static func between(
    _ a: Value, _ aQualifiers: Qualifiers, _ b: Value, _ bQualifiers: Qualifiers
  ) -> Bool {
    switch (a, b) {
    case (.date(let left), .date(let right)): left.agrees(with: right)
    case (.number(let left), .number(let right)): agree(left, right)
    case (.money(let left), .money(let right)):
      left.currency == right.currency && agree(left.amount, right.amount)
    case (.text(let left), .text(let right)):
      if let first = TimeOfDay(left, zone: aQualifiers[.timeZone]?.text),
        let second = TimeOfDay(right, zone: bQualifiers[.timeZone]?.text)
      {
        first.agrees(with: second)
      } else {
        Words.agree(left, right)
      }
    default: false
    }
  }

  /// Whether one number is the other rounded or cut short: 3.3 and 3.324, 1.92 and 1.928, and in
  /// thousands and millions 6390000 and 6391234. Counts below ten thousand must be equal.
  static func agree(_ a: Double, _ b: Double) -> Bool {
    if a == b { return true }
    let (first, second) = (Grain(a), Grain(b))
    let (coarse, fine) = first > second ? (a, b) : (b, a)
    let (unit, fineUnit) = (max(first, second).unit, min(first, second).unit)
    guard unit != 1 || fineUnit < 1 else { return false }
    let steps = fine / unit
    let given = coarse / unit
    let isRounded = abs(steps - given) <= 0.5 + 1e-9
    let isCutShort = (steps + 1e-9).rounded(.down) == given.rounded() && steps >= 0
    return isRounded || isCutShort
  }

  /// How exactly a value is given: of two that agree, the finer one is shown.
  static func isFiner(_ a: Value, than b: Value) -> Bool {
    switch (a, b) {
    case (.date(let left), .date(let right)): left.precision > right.precision
    case (.number(let left), .number(let right)): Grain(left) < Grain(right)
    case (.money(let left), .money(let right)): Grain(left.amount) < Grain(right.amount)
    default: false
    }
  }
}

/// The smallest step in which a number is given: 0.1 for 3.3, 1 for 16, 10000 for 6390000.
struct Grain: Comparable {
  let unit: Double

  /// A large number that ends in zeros is taken to be rounded, but never to fewer than two digits.
  init(_ number: Double) {
    if abs(number) < 10_000, number == number.rounded() {
      unit = 1
      return
    }
    let text = Value.plain(abs(number)).utf8
    if let point = text.firstIndex(of: UInt8(ascii: ".")), !text.contains(UInt8(ascii: "e")) {
      let decimals = text.distance(from: point, to: text.endIndex) - 1
      unit = (0..<decimals).reduce(1) { unit, _ in unit / 10 }
    } else if abs(number) >= 10_000 {
      let zeros = text.reversed().prefix { $0 == UInt8(ascii: "0") }.count
      unit = (0..<min(zeros, text.count - 2)).reduce(1) { unit, _ in unit * 10 }
    } else {
      unit = 1
    }
  }

  static func < (a: Grain, b: Grain) -> Bool { a.unit < b.unit }
}
