/// The lines of a page that are the body of its article, told from menus, sidebars, related stories,
/// comments, captions and footers.
///
/// Prose is what decides: the lines that read as sentences. Each element is worth the prose in it
/// that no markup sets aside; the article's container is the innermost element that holds most of
/// it, and within the container the parts that are links, captions or offers are left out.
struct ArticleBody: Sendable {
  /// Indices into the page's lines, in order.
  private(set) var lines: [Int] = []
  /// The node that holds the article.
  private(set) var container = 0
  /// Lines of the container that are of another voice: captions, pull quotes.
  private(set) var asides: Set<Int> = []

  init(of page: PageLines, in tree: PageTree) {
    let survey = PageSurvey(of: page, in: tree)
    container = survey.container
    let selection = BodySelection(page: page, tree: tree, survey: survey,
      headline: Headline(of: page, in: tree, titled: tree.title))
    lines = selection.lines()
  }
}
