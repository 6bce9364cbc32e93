extension WikitextTree {
  /// One piece of markup: what it is and where it stands.
  ///
  /// Nodes lie in one array in the order in which they start; the nodes within one follow it, up to
  /// `next`. What stands between nodes is plain text.
  package struct Node: Sendable, Hashable {
    package var kind: Kind
    /// The level of a heading, the `TagName` of a tag or a raw stretch.
    package var level: UInt8
    /// The stretch of bytes, half open.
    package var start: Int32
    package var end: Int32
    /// A place within the node, by its kind: the end of a template's name, of a link's target, of an
    /// address, of a heading's words, of an opening tag; a parameter's equals sign, or -1 where it
    /// has none; for a tag the `Tag` it is.
    package var mark: Int32
    /// The index of the first node that starts after this one has ended.
    package var next: Int32

    package var range: Range<Int> { Int(start)..<Int(end) }
  }

  package enum Kind: UInt8, Sendable {
    /// Brackets that were never closed; the text is as it stands, and nothing is within.
    case void
    /// `{{name|value|name=value}}`, parser functions and magic words among them.
    case template
    /// `{{{name|default}}}`
    case argument
    /// What follows one pipe of a template, an argument or a link, up to the next.
    case parameter
    /// `[[target|text]]`
    case link
    /// `[address text]`
    case externalLink
    /// `<ref …>…</ref>` or `<ref … />`
    case reference
    /// `<!-- … -->`; one without an end goes on to the end of the page.
    case comment
    /// A stretch whose inside is not wikitext, tags included: `<nowiki>`, `<pre>`, `<math>`, ….
    case raw
    /// One tag of HTML or of an extension, its angles included.
    case tag
    /// Two apostrophes or more.
    case quotes
    /// `== words ==`, a whole line.
    case heading
    /// The run of `*`, `#`, `:` and `;` that begins a line.
    case listMarker
    /// Four hyphens or more that begin a line.
    case rule
    /// `{|` that begins a line; the table's attributes follow on that line.
    case tableOpen
    /// `|}` that begins a line.
    case tableClose
    /// `|-` that begins a line, all its hyphens; the row's attributes follow on that line.
    case row
    /// `|+` that begins a line.
    case caption
    /// `|` that begins a line, `||` within one.
    case cell
    /// `!` that begins a line, `!!` or `||` within one.
    case headerCell
    /// A single `|` on a line of cells, which parts a cell's attributes from its words.
    case bar
  }

  /// Which of its forms a tag has: the `mark` of a node of kind `tag`.
  package enum Tag: Int32, Sendable {
    case opening, closing, whole
  }
}
