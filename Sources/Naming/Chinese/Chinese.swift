/// Chinese names in Latin letters: Pinyin, Wade–Giles without its apostrophes, and the Cantonese
/// spellings of common family names.
enum Chinese {
  /// The class of spellings that a syllable or a given name belongs to, or nil when the letters do
  /// not make up Chinese syllables. Wade–Giles and Pinyin spellings of one syllable share a class;
  /// so do some syllables that Wade–Giles without apostrophes cannot tell apart.
  static func plain(_ letters: [UInt8]) -> [UInt8]? {
    guard (1...18).contains(letters.count), letters.allSatisfy({ (0x61...0x7A).contains($0) })
    else {
      return nil
    }
    return classes(of: letters[...], depth: 0)
  }

  /// The family names, by class, that a spelling can stand for.
  static func families(of letters: [UInt8]) -> [String] {
    familySpellings[String(decoding: letters, as: UTF8.self)] ?? []
  }

  /// The first way, longest syllables first, to cut letters into syllables.
  private static func classes(of letters: ArraySlice<UInt8>, depth: Int) -> [UInt8]? {
    if letters.isEmpty { return depth > 0 ? [] : nil }
    guard depth < 3 else { return nil }
    for length in stride(from: min(6, letters.count), to: 0, by: -1) {
      let end = letters.startIndex + length
      guard let first = syllable(letters[..<end]) else { continue }
      if let rest = classes(of: letters[end...], depth: depth + 1) { return first + rest }
    }
    return nil
  }

  /// The class of one syllable: its initial and its final, each by one letter or more.
  private static func syllable(_ letters: ArraySlice<UInt8>) -> [UInt8]? {
    for (spelling, initial) in initials where letters.starts(with: spelling.utf8) {
      let rest = String(decoding: letters.dropFirst(spelling.utf8.count), as: UTF8.self)
      if let final = finals[rest] { return Array((initial + final).utf8) }
    }
    return nil
  }

  /// Longest first. Source: the comparison table of Wade–Giles and Pinyin of the Library of Congress.
  private static let initials: [(spelling: String, initial: String)] = [
    ("zh", "C"), ("ch", "C"), ("sh", "S"), ("hs", "S"), ("ts", "Z"), ("tz", "Z"), ("ss", "s"),
    ("sz", "s"), ("b", "P"), ("p", "P"), ("d", "T"), ("t", "T"), ("g", "K"), ("k", "K"), ("j", "C"),
    ("q", "C"), ("x", "S"), ("z", "Z"), ("c", "Z"), ("m", "m"), ("f", "f"), ("n", "n"), ("l", "l"),
    ("h", "h"), ("r", "r"), ("s", "s"), ("y", "y"), ("w", "w"), ("", ""),
  ]

  private static let finals: [String: String] = [
    "a": "a", "ai": "ai", "an": "an", "ang": "ang", "ao": "ao", "e": "e", "o": "e", "eh": "ie",
    "ei": "ei", "en": "en", "eng": "eng", "er": "er", "erh": "er", "i": "i", "ih": "i", "u": "u",
    "ia": "ia", "ian": "ian", "ien": "ian", "iang": "iang", "iao": "iao", "ie": "ie", "ieh": "ie",
    "in": "in", "ing": "ing", "iong": "iong", "iung": "iong", "iu": "iu", "ong": "ong",
    "ung": "ong",
    "ou": "ou", "ua": "ua", "uai": "uai", "uan": "uan", "uang": "uang", "ui": "ui", "uei": "ui",
    "un": "un", "uo": "uo", "ue": "ue", "ueh": "ue", "uen": "un",
  ]

  private static let familySpellings: [String: [String]] = {
    var spellings: [String: [String]] = [:]
    for line in families.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for word in words { spellings[word, default: []].append(words[0]) }
    }
    return spellings
  }()

  /// Common family names: Pinyin, then Wade–Giles, Cantonese and other spellings in use.
  /// Source: the hundred most common names after the Ministry of Public Security (2020); spellings
  /// after Wade–Giles and the usage of the governments of Hong Kong and Taiwan.
  private static let families = """
    wang wong
    li lee lei
    zhang chang cheung
    liu lau liew
    chen chan tan chin
    yang yeung yeo
    huang wong hwang ng
    zhao chao chiu
    wu ng woo
    zhou chou chow chau
    xu hsu hui tsui
    sun suen
    ma mah
    zhu chu choo
    hu wu woo
    guo kuo kwok
    he ho
    lin lam lim
    gao kao ko
    luo lo law
    zheng cheng
    liang leung
    xie hsieh tse
    song sung soong
    tang tong
    han hon
    feng fung
    deng teng tang
    cao tsao cho
    peng pang
    zeng tseng tsang
    xiao hsiao siu
    tian tien tin
    dong tung
    pan poon pun
    yuan yuen
    cai tsai choi choy
    jiang chiang keung kong
    yu yue
    du tu to
    ye yeh yip
    cheng ching
    wei ngai
    su so soo
    lu lo look
    ding ting
    ren jen yam
    shen sham
    yao yiu
    jin chin kam
    zhong chung
    fan faan
    fang fong
    shi shih sze
    qiu chiu yau
    jia chia ka
    bai pai pak
    mo mok
    kong hung
    hong hung
    xue hsueh sit
    lai lei
    mao mo
    """
}
