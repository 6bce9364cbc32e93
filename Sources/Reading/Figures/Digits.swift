/// A figure as a token writes it: its value, and the letters glued behind it.
struct Digits {
  let value: Double
  /// Whether it is written with a decimal point.
  let hasPoint: Bool
  /// The bytes of the letters behind it, often none: `20bn`, `16th`.
  let unit: Range<Int>
  /// How many bytes write the figure.
  let width: Int

  /// Reads the bytes of a number: digits with a period between, and commas between groups of three;
  /// nil where the marks make no number (`1.2.3`), or may be a fraction or a slip (`3,3`).
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    var place = range.lowerBound
    var mantissa: UInt64 = 0
    var count = 0
    var points = 0
    var lastPoint = 0
    var commas = 0
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
      default: break scan
      }
      place += 1
    }
    guard count > 0 else { return nil }
    guard points < 2,
      commas == 0 || Self.isGrouped(bytes[range.lowerBound..<(points > 0 ? lastPoint : place)])
    else { return nil }
    hasPoint = points > 0
    unit = place..<range.upperBound
    width = place - range.lowerBound
    let decimals = points == 0 ? 0 : (lastPoint..<place).count { bytes[$0] &- 0x30 < 10 }
    // Fifteen digits and a power of ten are exact, so that one division rounds as it should.
    if count <= 15 {
      value = Double(mantissa) / Self.powers[decimals]
      return
    }
    let plain = bytes[range.lowerBound..<place].filter { $0 != 0x2C }
    guard let value = Double(String(decoding: plain, as: UTF8.self)) else { return nil }
    self.value = value
  }

  /// Whether commas stand between groups of three digits.
  private static func isGrouped(_ digits: ArraySlice<UInt8>) -> Bool {
    let groups = digits.split(separator: 0x2C, omittingEmptySubsequences: false)
    return groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static let powers = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}
