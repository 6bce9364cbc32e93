extension Company {
  /// The words of the name by which a broadcaster or a streaming service goes, by the words of its
  /// full name without the legal form.
  ///
  /// Source: what the companies call themselves on their own sites.
  static let shortNames: [String: [String]] = [
    "rakuten viki": ["viki"],
    "disney plus": ["disney"],
    "paramount plus": ["paramount"],
    "apple tv plus": ["apple", "tv"],
    "amazon prime video": ["prime", "video"],
    "korean broadcasting system": ["kbs"],
    "munhwa broadcasting": ["mbc"],
    "seoul broadcasting system": ["sbs"],
    "total variety network": ["tvn"],
    "orion cinema network": ["ocn"],
    "maeil broadcasting network": ["mbn"],
    "joongang tongyang broadcasting": ["jtbc"],
    "nippon hoso kyokai": ["nhk"],
    "tokyo broadcasting system": ["tbs"],
    "british broadcasting": ["bbc"],
    "national broadcasting": ["nbc"],
    "american broadcasting": ["abc"],
    "home box office": ["hbo"],
  ]
}
