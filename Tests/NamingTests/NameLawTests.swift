import Claims
import Naming
import Testing

/// Laws that hold for all names, tried on names of many kinds.
struct NameLawTests {
  static let names = [
    "Kim Joo-hun", "Kim Joo Heon", "김주헌", "Kim Ju-heon", "Chang Tonggŏn", "Jang Dong-gun", "Jun",
    "Lee Joon-gi", "Minho Lee", "Hyun Bin", "현빈", "남궁민", "Namgung Min", "Jin of BTS", "Jin",
    "Masato Sakai", "Sakai Masato", "Shōhei Ōtani", "Mao Tse-tung", "Mao Zedong", "Bill Smith",
    "William Smith", "W. Smith", "Eve", "Eve Kim", "Gong Ryong", "Gong-ryong", "Ryong", "Gi-hun",
    "The Producers", "Producers", "Hwarang: The Poet Warrior Youth", "Hwarang", "태양의 후예",
    "Taeyang-ui huye", "Somewhere in This Universe", "Somewhere in the Universe", "KBS2", "KBS 2TV",
    "Soonyang Group", "Sunyang Group", "순양 그룹", "Shopping King Louie", "Shopping King Louis",
    "", " ", "!!!", "👩‍👩‍👧‍👦", "🎬 Live", "שלום", "مرحبا بالعالم", "Kim Hуun-jung", "a", "1", "2PM",
    String(repeating: "Kim ", count: 2500), String(repeating: "김", count: 10_000),
    String(repeating: "a", count: 10_000), String(repeating: "e\u{301}", count: 10_000),
    "\u{0}\u{FFFD}\u{200D}", "((((", "))))", "- - -", "'s ", " of ", "Z̷̛a̸l̵g̶o̷",
  ]

  @Test(arguments: Kind.allCases)
  func `compatibility is symmetric and from 0 to 1, and compatible names share a key`(kind: Kind) {
    let read = Self.names.map { Name($0, kind: kind) }
    for a in read {
      for b in read {
        let one = a.compatibility(with: b)
        let other = b.compatibility(with: a)
        #expect(
          one?.likelihood == other?.likelihood, "\(a.text.prefix(40)) and \(b.text.prefix(40))")
        guard let one else { continue }
        #expect((0...1).contains(one.likelihood))
        #expect(
          !Set(a.soughtKeys).isDisjoint(with: b.blockingKeys),
          "\(a.text.prefix(40)) and \(b.text.prefix(40)) share no key")
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func `a name with letters is compatible with itself`(kind: Kind) {
    for name in Self.names where !NameKey.folded(name).isEmpty {
      #expect(Spelling.compatible(name, name, kind: kind) != nil, "\(name.prefix(40))")
    }
  }

  @Test(arguments: Kind.allCases)
  func `keys are few, sorted and none twice`(kind: Kind) {
    for name in Self.names {
      let keys = NameKey.blockingKeys(for: name, kind: kind)
      #expect(keys.count <= 60)
      #expect(keys == Set(keys).sorted())
    }
  }

  @Test func `every beginning of a name is survived`() {
    for name in Self.names {
      for length in 0...min(60, name.unicodeScalars.count) {
        let cut = String(String.UnicodeScalarView(name.unicodeScalars.prefix(length)))
        for kind in [Kind.person, .series, .organisation] {
          _ = Name(cut, kind: kind).blockingKeys
        }
      }
    }
  }
}
