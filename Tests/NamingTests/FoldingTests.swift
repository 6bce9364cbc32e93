import Naming
import Testing

struct FoldingTests {
  @Test(arguments: [
    ("Lee Min-ho", "LEE MIN HO"), ("Lee Min-ho", "leeminho"), ("Bon Appétit", "Bon Appe\u{301}tit"),
    ("ＫＢＳ２", "KBS2"), ("Shōgun", "Shogun"), ("김주헌", "\u{1100}\u{1175}\u{11B7}주헌"),
    ("Don’t Dare", "Don't Dare"), ("Kim Hуun", "Kim Hyun"), ("Straße", "STRASSE"), ("ﬁne", "fine"),
    ("Α", "α"), ("Łukasz", "łukasz"),
  ])
  func `spellings of the same letters fold alike`(a: String, b: String) {
    #expect(NameKey.folded(a) == NameKey.folded(b))
  }

  @Test(arguments: [
    ("Kim Joo-hun", "Kim Joo-heon"), ("Squid Game", "Squid Game 2"), ("か", "が"), ("김", "금"),
    ("!!!", "???"), ("Анна", "Alla"),
  ])
  func `other letters fold apart`(a: String, b: String) {
    #expect(NameKey.folded(a) != NameKey.folded(b))
  }

  @Test(arguments: [
    ("When the Stars Gossip", "when-the-stars-gossip"),
    ("It’s Definitely You", "its-definitely-you"),
    ("Shōgun", "shogun"), ("(G)I-DLE", "g-i-dle"), ("김주헌", "김주헌"), ("", "nameless"),
    ("!!!", "u21-21-21"),
  ])
  func `a slug is fit for an address`(name: String, slug: String) {
    #expect(NameKey.slug(name) == slug)
  }
}
