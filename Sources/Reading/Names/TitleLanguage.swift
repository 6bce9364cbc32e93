/// The language of a title, as ISO 639-1 has it.
enum TitleLanguage {
  /// The language that a title's own script tells: Korean for Hangul, Japanese for kana, Chinese for
  /// Han characters alone unless the page is Japanese (which its other fields tell); nil for Latin
  /// letters, in which many are written.
  static func written(_ title: String) -> String? {
    var found: String?
    for scalar in title.unicodeScalars {
      guard let script = scripts.first(where: { $0.range.contains(scalar.value) }) else { continue }
      if script.language != "zh" { return script.language }
      found = script.language
    }
    return found
  }

  /// The language that a label names: `Thai title`, `Title in Spanish`.
  static func named(in label: String) -> String? {
    label.lowercased().split(separator: " ").lazy.compactMap { byName[String($0)] }.first
  }

  /// Source: the blocks of Unicode 16.
  private static let scripts: [(range: ClosedRange<UInt32>, language: String)] = [
    (0x1100...0x11FF, "ko"), (0xAC00...0xD7A3, "ko"), (0x3040...0x30FF, "ja"),
    (0x3400...0x9FFF, "zh"), (0x0E00...0x0E7F, "th"), (0x0400...0x04FF, "ru"),
    (0x0370...0x03FF, "el"), (0x0590...0x05FF, "he"), (0x0600...0x06FF, "ar"),
    (0x0900...0x097F, "hi"),
  ]

  private static let byName: [String: String] = [
    "korean": "ko", "hangul": "ko", "japanese": "ja", "chinese": "zh", "mandarin": "zh",
    "thai": "th", "turkish": "tr", "spanish": "es", "french": "fr", "german": "de", "italian": "it",
    "english": "en", "portuguese": "pt", "russian": "ru", "greek": "el", "hebrew": "he",
    "arabic": "ar", "hindi": "hi", "danish": "da", "swedish": "sv", "norwegian": "no",
    "dutch": "nl",
    "polish": "pl", "vietnamese": "vi", "indonesian": "id", "filipino": "tl",
  ]
}
