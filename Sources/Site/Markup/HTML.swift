import Mustache

/// A piece of HTML that may stand in a page as it is: it was made from escaped text, from elements
/// of this program, or by a template of this program, and in no other way.
package struct HTML: Sendable, Hashable {
  package private(set) var source: String

  /// Nothing.
  package init() { source = "" }

  /// Words as a reader sees them: markup in them is shown and not obeyed, controls and changes of
  /// direction are left out, and stretches of Hangul say their language.
  package init(_ text: some StringProtocol) {
    source = ""
    Escape.text(text, into: &source)
  }

  /// Markup that this program made: a template's output, a drawing.
  package init(made source: String) { self.source = source }

  package var isEmpty: Bool { source.isEmpty }

  package static func + (a: HTML, b: HTML) -> HTML { HTML(made: a.source + b.source) }
  package static func += (a: inout HTML, b: HTML) { a.source += b.source }

  /// An element with its content; an attribute without a value is left out.
  package static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: HTML
  ) -> HTML {
    let name = "\(name)"
    var source = "<" + name
    for (key, value) in attributes {
      guard let value else { continue }
      source += " "
      source += "\(key)"
      source += "=\""
      Escape.attribute(value, into: &source)
      source += "\""
    }
    source += ">"
    source += content.source
    source += "</"
    source += name
    source += ">"
    return HTML(made: source)
  }

  /// A link; of words that go on for ever it shows the beginning.
  package static func link(
    _ words: some StringProtocol, to address: String, class name: String? = nil
  ) -> HTML {
    element("a", ["class": name, "href": address], HTML(words.shortened))
  }
}

extension HTML: ExpressibleByStringLiteral {
  /// Markup that stands in the program's own text.
  package init(stringLiteral value: StaticString) { self.init(made: "\(value)") }
}

extension [HTML] {
  package func joined(by separator: HTML) -> HTML {
    HTML(made: map(\.source).joined(separator: separator.source))
  }
}

/// A template sets it as it is with three braces; with two it would be escaped once more.
extension HTML: MustacheCustomRenderable {
  package var renderText: String { source }
  package var isNull: Bool { source.isEmpty }
}
