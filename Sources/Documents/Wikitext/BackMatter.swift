/// Sections that speak of a page's sources and of other pages, not of its subject.
enum BackMatter {
  /// Whether a heading, in whatever case, is that of such a section.
  static func names(_ heading: String) -> Bool { headings.contains(heading.lowercased()) }

  private static let headings: Set = [
    "references", "notes", "notes and references", "references and notes", "external links",
    "further reading", "see also", "sources", "citations", "footnotes", "explanatory notes",
    "bibliography and references", "works cited", "external link", "reference", "note", "links",
    "각주", "외부 링크", "같이 보기", "참고 문헌", "참고문헌", "주석", "출처",
  ]
}
