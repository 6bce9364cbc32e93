/// The lines of a page that are its article, told from menus, sidebars, related stories, comments,
/// captions and footers.
///
/// Prose is what decides: the lines that read as sentences. The zones of the article are where it
/// stands closest together, or what the markup calls the article's body; within them the lines are
/// left out that are links, captions or offers.
struct ArticleBody: Sendable {
  /// The headline, where the page shows it as a heading.
  let headline: Headline?
  /// The line that says who wrote it and when, where one stands above the body.
  let byline: Int?
  /// The lines of the body, in order: indices into the page's lines.
  let lines: [Int]
  /// Boxes of facts that stand in the article beside its text.
  let factBoxes: [FactBox]
  /// The first node that holds the body.
  let container: Int

  /// - Parameter title: what the page's own data call the article, else the title of the page.
  init(of page: PageLines, in tree: PageTree, titled title: String?) {
    let survey = PageSurvey(of: page, in: tree)
    let headline = Headline(of: page, in: tree, titled: title)
    let selection = BodySelection(page: page, tree: tree, survey: survey, headline: headline)
    self.headline = headline
    let chosen = selection.lines()
    let byline = selection.byline(above: chosen.first { survey.worth[$0] > 0 } ?? chosen.first)
    self.byline = byline
    lines = chosen.filter { $0 != byline }
    container = survey.container
    factBoxes = FactBox.all(of: page, in: tree, survey: survey, besides: Set(chosen))
  }
}
