/// What the class, id and role of an element hint at.
struct Cues: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  /// The body of the article itself.
  static let body = Cues(rawValue: 1 << 0)
  /// Something of the article or around it: `article`, `content`, `story`.
  static let article = Cues(rawValue: 1 << 1)
  /// What readers wrote.
  static let comments = Cues(rawValue: 1 << 2)
  /// Other stories.
  static let related = Cues(rawValue: 1 << 3)
  static let advertisement = Cues(rawValue: 1 << 4)
  /// Buttons to pass it on or to follow someone.
  static let share = Cues(rawValue: 1 << 5)
  /// Tags, topics, categories.
  static let tags = Cues(rawValue: 1 << 6)
  /// Menus, breadcrumbs, pages.
  static let navigation = Cues(rawValue: 1 << 7)
  /// Byline, date, time to read, the author's own description.
  static let byline = Cues(rawValue: 1 << 8)
  /// Invitations to subscribe, register, give.
  static let invitation = Cues(rawValue: 1 << 9)
  /// Words under a picture, galleries.
  static let caption = Cues(rawValue: 1 << 10)
  /// The end of a page: copyright, terms.
  static let footer = Cues(rawValue: 1 << 11)
  /// Beside the article.
  static let sidebar = Cues(rawValue: 1 << 12)
  /// Not shown.
  static let hidden = Cues(rawValue: 1 << 13)
  /// Boxes that lie over the page: consent to cookies, dialogs.
  static let overlay = Cues(rawValue: 1 << 14)
  /// A sentence of the text, set again in large type.
  static let pullQuote = Cues(rawValue: 1 << 15)
  /// Words of another that are set in the article: an embedded post.
  static let embedded = Cues(rawValue: 1 << 16)
}
