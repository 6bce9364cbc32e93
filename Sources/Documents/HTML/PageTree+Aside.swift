extension PageTree.Node {
  /// The share of a page's prose below which an element is set aside; nil for one that never is.
  ///
  /// Class names are hints and sites use them freely (`with-sidebar` for the page itself), so what
  /// holds much of the prose is kept whatever it is called. The surer the hint, the higher the
  /// share.
  var limitAside: Double? {
    switch element {
    case .nav, .menu, .footer: return 0.5
    case .aside, .figure, .figcaption: return 0.4
    case .form, .fieldset: return 0.3
    case .html, .body, .main, .text: return nil
    default: return cues.isEmpty ? nil : limitByCues
    }
  }

  private var limitByCues: Double? {
    if cues.contains(.embedded) { return nil }
    if !cues.isDisjoint(with: [.comments, .overlay, .hidden]) { return 0.9 }
    if cues.contains(.body) { return nil }
    if !cues.isDisjoint(with: Self.otherMatter) { return 0.4 }
    return cues.isDisjoint(with: Self.accompaniment) ? nil : 0.2
  }

  /// What stands around articles.
  private static let otherMatter: Cues = [
    .related, .advertisement, .share, .navigation, .footer, .sidebar,
  ]
  /// What belongs to an article and not to its body.
  private static let accompaniment: Cues = [.tags, .invitation, .caption, .byline]
}
