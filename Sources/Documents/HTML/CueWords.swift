/// Finds cues in the values of `class`, `id` and `role`: all words at once, in one pass over the
/// bytes.
///
/// An automaton as in A. Aho and M. Corasick, "Efficient string matching", CACM 18 (1975). What is
/// no letter, and a capital after a small letter, is a boundary; a word of the list that begins or
/// ends with `|` must stand at one.
struct CueWords: Sendable {
  static let shared = CueWords(lists)

  /// Row by row, the state after each of the 27 symbols: a boundary, then `a` to `z`.
  private var next: [UInt16]
  /// What has been found when a state is reached.
  private var found: [Cues]

  private static let width = 27

  init(_ lists: [(cue: Cues, words: String)]) {
    next = Array(repeating: 0, count: Self.width)
    found = [[]]
    for (cue, words) in lists {
      for word in words.split(separator: " ") { add(word, cue) }
    }
    link()
  }

  private mutating func add(_ word: Substring, _ cue: Cues) {
    var state = 0
    for byte in word.utf8 {
      let symbol = Self.symbol(byte)
      if next[state * Self.width + symbol] == 0 {
        next[state * Self.width + symbol] = UInt16(found.count)
        next.append(contentsOf: repeatElement(0, count: Self.width))
        found.append([])
      }
      state = Int(next[state * Self.width + symbol])
    }
    found[state].formUnion(cue)
  }

  /// Fills the missing transitions from the longest suffix that is also the start of a word.
  private mutating func link() {
    var suffix = Array(repeating: 0, count: found.count)
    var queue = (0..<Self.width).compactMap { next[$0] == 0 ? nil : Int(next[$0]) }
    var place = 0
    while place < queue.count {
      let state = queue[place]
      place += 1
      found[state].formUnion(found[suffix[state]])
      for symbol in 0..<Self.width {
        let fallback = next[suffix[state] * Self.width + symbol]
        let target = Int(next[state * Self.width + symbol])
        if target == 0 {
          next[state * Self.width + symbol] = fallback
        } else {
          suffix[target] = Int(fallback)
          queue.append(target)
        }
      }
    }
  }

  /// All cues in a value.
  func cues(in value: UnsafeBufferPointer<UInt8>) -> Cues {
    var cues: Cues = []
    var state = Int(next[0])
    var last = UInt8.space
    for byte in value {
      let isBoundary = !byte.isLetterASCII
      if isBoundary
        ? last.isLetterASCII : byte.isUppercaseASCII && last.isLetterASCII && !last.isUppercaseASCII
      {
        state = step(state, 0, &cues)
      }
      if !isBoundary { state = step(state, Self.symbol(byte), &cues) }
      last = byte
    }
    if last.isLetterASCII { _ = step(state, 0, &cues) }
    return cues
  }

  private func step(_ state: Int, _ symbol: Int, _ cues: inout Cues) -> Int {
    let state = Int(next[state * Self.width + symbol])
    cues.formUnion(found[state])
    return state
  }

  private static func symbol(_ byte: UInt8) -> Int {
    byte.isLetterASCII ? Int(byte.lowercasedASCII) - 0x60 : 0
  }
}

extension CueWords {
  /// The words that sites use in their markup, gathered from what publishing systems write.
  private static let lists: [(cue: Cues, words: String)] = [
    (
      .body,
      """
      articlebody article|body articlecontent article|content articletext article|text storybody \
      story|body story|content storycontent storytext story|text postcontent post|content postbody \
      post|body entry|content entrycontent entry|body newsbody news|body article|main bodycopy \
      body|copy content|body contentbody body|content body|text bodytext rich|text
      """
    ),
    (
      .article,
      """
      article |post| |story| |content| contents |entry |hentry |main| |maincontent |blog| |news| \
      |text|
      """
    ),
    (
      .comments,
      """
      comment disqus |respond| livefyre |replies |reply |discussion |responses| coral|talk \
      |viafoura |spotim |fyre
      """
    ),
    (
      .related,
      """
      related recommend readmore read|more morefrom more|from morestories more|stories popular \
      trending mostread most|read mostviewed most|viewed alsolike also|like alsoread also|read \
      |youmay outbrain taboola zergnet revcontent recirc upnext up|next readnext read|next \
      |latest latestnews moreon more|on |more|in nextarticle next|article next|post nextpost \
      |previous prevnext |similar suggested |teaser teasers |promo |seealso see|also |headlines \
      |partner |crosslink |onward |further|reading |playlist |jp|relatedposts |yarpp |mostpopular
      """
    ),
    (
      .advertisement,
      """
      |ad| |ads| |adv| advert |adunit |adslot |adbox |adsense |adsby |dfp |gpt |sponsor |banner \
      |commercial |nativead |promoted |dianomi |ad|slot |advertorial
      """
    ),
    (
      .share,
      """
      |share |sharing |social sharebar sharetools sharedaddy addthis addtoany |follow |likes| \
      |sociable |tweet|button |whatsapp |print| |email| |shares|
      """
    ),
    (
      .tags,
      """
      |tags| |taglist |tag|list |tagged |topics| |topic|list |keywords |categories |category| \
      |post|tags
      """
    ),
    (
      .navigation,
      """
      |nav |navbar |navigation |menu |menus |breadcrumb |breadcrumbs |pagination |pager |paging \
      |toolbar |skip |submenu |masthead |jump |tablist |toc|
      """
    ),
    (
      .byline,
      """
      byline |author |authors| |dateline| |timestamp |postmeta |post|meta |entry|meta \
      |article|meta |meta| |pubdate |publish |published |date| |posted \
      |contributor |writer| |bio| |biography |article|info |article|header |post|header \
      |article|date |updated |byauthor |reading|time \
      |contentinfo
      """
    ),
    (
      .invitation,
      """
      newsletter subscri |signup sign|up |paywall |donat |cta| |register |registration |login \
      |membership |optin |opt|in |mailchimp |mc|embed
      """
    ),
    (
      .overlay,
      """
      |cookie |cookies |consent |gdpr |modal |popup |overlay |lightbox |cli|modal |tooltip \
      |popover |hovercard |rollover|block
      """
    ),
    (
      .caption,
      """
      |caption imagecaption wp|caption |credit |credits| |photo|credit |gallery |slideshow \
      |carousel |slider |figure| |media|info |image|meta |thumbnail |videoplayer |video|player \
      |jwplayer
      """
    ),
    (
      .footer,
      "|footer |copyright |disclaimer |legal| |colophon |bottom|bar |postfooter |footnote|bar"
    ),
    (
      .sidebar,
      """
      sidebar |side|bar |rail| |right|rail rightrail |rightcol |right|column |aside| |widget \
      |secondary| |complementary| |col|right |tertiary
      """
    ),
    (
      .hidden,
      """
      |sr|only |screen|reader |visually|hidden |visuallyhidden |hidden| |hide| |print|only \
      |invisible| |noscript |offscreen
      """
    ),
    (.pullQuote, "pullquote pull|quote"),
    (
      .embedded,
      """
      |twitter|tweet |twitter|video |social|media|embed |instagram|media |fb|post |embed \
      |tiktok|embed
      """
    ),
  ]
}
