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
    // 1/27, 1/25 and so on down to 1/3, by Horner's rule.
    var sum = 0.037_037_037_037_037_035
    sum = sum * square + 0.04
    sum = sum * square + 0.043_478_260_869_565_216
    sum = sum * square + 0.047_619_047_619_047_616
    sum = sum * square + 0.052_631_578_947_368_42
    sum = sum * square + 0.058_823_529_411_764_705
    sum = sum * square + 0.066_666_666_666_666_67
    sum = sum * square + 0.076_923_076_923_076_93
    sum = sum * square + 0.090_909_090_909_090_91
    sum = sum * square + 0.111_111_111_111_111_1
    sum = sum * square + 0.142_857_142_857_142_85
    sum = sum * square + 0.2
    sum = sum * square + 0.333_333_333_333_333_3
    sum = ratio + ratio * square * sum
    return 2 * sum + exponent * ln2
  }

  /// e to the x: a power of two times a series for what is left, at most ln 2 / 2 in size.
  static func exponential(_ x: Double) -> Double {
    if x < -700 { return 0 }
    if x > 700 { return exponential(700) }
    // A number so large that its last bit is worth one rounds what is added to it.
    let twos = (x * (1 / ln2) + roundingShift) - roundingShift
    let rest = x - twos * ln2
    // 1/0! up to 1/12!, in three sums of four and a last term, which need not wait for each other.
    let square = rest * rest
    let fourth = square * square
    let low = (1 + rest) + (0.5 + 0.166_666_666_666_666_66 * rest) * square
    let middle =
      (4.166_666_666_666_666_4e-2 + 8.333_333_333_333_333e-3 * rest)
      + (1.388_888_888_888_889e-3 + 1.984_126_984_126_984e-4 * rest) * square
    let high =
      (2.480_158_730_158_73e-5 + 2.755_731_922_398_589e-6 * rest)
      + (2.755_731_922_398_589e-7 + 2.505_210_838_544_172e-8 * rest) * square
    let sum = low + (middle + (high + 2.087_675_698_786_81e-9 * fourth) * fourth) * fourth
    // Two to the `twos`, at most 1010 in size here, written into the exponent's bits.
    return sum * Double(bitPattern: UInt64(Int(twos) + 1023) << 52)
  }

  private static let roundingShift = 0x1.8p52
  private static let ln2 = 0.693_147_180_559_945_3
}
