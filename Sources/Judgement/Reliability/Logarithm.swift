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
    // 1/12! down to 1/0!, by Horner's rule.
    var sum = 2.087_675_698_786_81e-9
    sum = sum * rest + 2.505_210_838_544_172e-8
    sum = sum * rest + 2.755_731_922_398_589e-7
    sum = sum * rest + 2.755_731_922_398_589e-6
    sum = sum * rest + 2.480_158_730_158_73e-5
    sum = sum * rest + 1.984_126_984_126_984e-4
    sum = sum * rest + 1.388_888_888_888_889e-3
    sum = sum * rest + 8.333_333_333_333_333e-3
    sum = sum * rest + 4.166_666_666_666_666_4e-2
    sum = sum * rest + 0.166_666_666_666_666_66
    sum = sum * rest + 0.5
    sum = sum * rest + 1
    sum = sum * rest + 1
    // Two to the `twos`, at most 1010 in size here, written into the exponent's bits.
    return sum * Double(bitPattern: UInt64(Int(twos) + 1023) << 52)
  }

  private static let ln2 = 0.693_147_180_559_945_3
}
