/// A figure as a token writes it: its value, and the letters glued behind it.
struct Digits {
  let value: Double
  /// Whether it is written with a decimal point, or a comma in the place of one.
  let hasPoint: Bool
  /// The bytes of the letters behind it, often none: `20bn`, `16th`.
  let unit: Range<Int>
  /// How many bytes write the figure.
  let width: Int

  /// Reads the bytes of a number: digits with periods and commas between, in groups of three or as
  /// the decimal sign; nil where the marks make no number (`1.2.3`).
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    var place = range.lowerBound
    var mantissa: UInt64 = 0
    var count = 0
    var points = 0
    var lastPoint = 0
    var commas = 0
    var lastComma = 0
    scan: while place < range.upperBound {
      switch bytes[place] {
      case 0x30...0x39:
        mantissa = mantissa &* 10 &+ UInt64(bytes[place] &- 0x30)
        count += 1
      case 0x2E:
        points += 1
        lastPoint = place
      case 0x2C:
        commas += 1
        lastComma = place
      default: break scan
      }
      place += 1
    }
    guard count > 0 else { return nil }
    // 3,3 is a decimal comma where no group of three follows it.
    let isDecimalComma = commas > 0 && points == 0 && place - lastComma != 4
    let signs = isDecimalComma ? commas : points
    guard signs < 2 else { return nil }
    hasPoint = signs > 0
    unit = place..<range.upperBound
    width = place - range.lowerBound
    let sign = isDecimalComma ? lastComma : lastPoint
    let decimals = signs == 0 ? 0 : (sign..<place).count { bytes[$0] &- 0x30 < 10 }
    // Fifteen digits and a power of ten are exact, so that one division rounds as it should.
    if count <= 15 {
      value = Double(mantissa) / Self.powers[decimals]
      return
    }
    let plain = bytes[range.lowerBound..<place].filter { $0 != 0x2C || isDecimalComma }
    let text = String(decoding: plain.map { $0 == 0x2C ? 0x2E : $0 }, as: UTF8.self)
    guard let value = Double(text) else { return nil }
    self.value = value
  }

  private static let powers = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}
