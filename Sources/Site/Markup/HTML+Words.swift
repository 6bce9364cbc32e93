import Claims
import Publishing

/// The few ways in which words are set apart on all pages.
extension HTML {
  /// A word that says how sure something is.
  static func doubt(_ words: String) -> HTML { .element("em", ["class": "doubt"], HTML(words)) }

  /// What stands beside something and says less.
  static func note(_ words: String) -> HTML { .element("span", ["class": "note"], HTML(words)) }

  /// Where a value would stand.
  static let notKnown: HTML = "<span class=\"unknown\">not known</span>"
}

extension Source {
  /// The day on which it was added, in words.
  var addedWords: String { PartialDate(iso: added).map(Wording.date) ?? added }
}
