/// Natural logarithms and powers of e without a C library, the same bits on every machine.
enum Logarithm {
  /// ln x for x > 0: the exponent of x times ln 2, and a series in (m − 1)/(m + 1) for the rest.
  static func natural(_ x: Double) -> Double {
    precondition(x > 0)
    var mantissa = x.significand
    var exponent = Double(x.exponent)
    if mantissa > 1.414_213_562_373_095_1 {
      mantissa /= 2
      exponent += 1
    }
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    var term = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 27, by: 2) {
      sum += term / odd
      term *= square
    }
    return 2 * sum + exponent * ln2
  }

  /// e to the x: a power of two times a series for what is left, at most ln 2 / 2 in size.
  static func exponential(_ x: Double) -> Double {
    if x < -700 { return 0 }
    if x > 700 { return exponential(700) }
    let twos = (x / ln2).rounded()
    let rest = x - twos * ln2
    var term = 1.0
    var sum = 1.0
    for n in stride(from: 1.0, through: 14, by: 1) {
      term *= rest / n
      sum += term
    }
    return Double(sign: .plus, exponent: Int(twos), significand: sum)
  }

  private static let ln2 = 0.693_147_180_559_945_3
}
