import Claims
import Naming
import Testing

struct SpellingTests {
  @Test(arguments: [
    ("Kim Joo-hun", "Kim Joo Heon"), ("Kim Ju-heon", "김주헌"), ("Kim Joo-hun", "김주헌"),
    ("Kim A-joong", "Kim Ah-joong"), ("Lee Min-ho", "Min-ho Lee"), ("Lee Min-ho", "Minho Lee"),
    ("Lee Min-ho", "Yi Minho"), ("Lee Min-ho", "LEE MINHO"), ("Lee, Min-ho", "Lee Min-ho"),
    ("Chang Tonggŏn", "Jang Dong-gun"), ("Chang Tonggo\u{306}n", "Jang Dong-geon"),
    ("Park Chan-ho", "Pak Ch'an-ho"), ("Yoon Yeo-jeong", "Youn Yuh-jung"),
    ("Jung Hyun", "Jeong Hyeon"), ("Rhee Syng-man", "Rhee Syngman"), ("Hyun Bin", "현빈"),
    ("Seungkwan", "승관"), ("Woo Do-hwan", "U Do-hwan"), ("Namgung Min", "남궁민"),
    ("Im Yoon-ah", "Lim Yoona"), ("Moon Geun Young", "Mun Keunyoung"),
    ("Masato Sakai", "Sakai Masato"), ("Shohei Ohtani", "Shouhei Ōtani"),
    ("Mao Tse-tung", "Mao Zedong"), ("Edward L. McDonnell", "Edward McDonnell"),
    ("Bill Smith", "William Smith"), ("J. Clavell", "James Clavell"), ("Jin of BTS", "BTS' Jin"),
    ("Jin (BTS)", "Jin"), ("Michael De Luca", "Michael DeLuca"),
  ])
  func `these can be one person`(a: String, b: String) {
    #expect(Spelling.compatible(a, b, kind: .person) != nil)
  }

  @Test(arguments: [
    ("Lee Jun", "Lee Joon-gi"), ("Kim Joo-hun", "Kim Eung-soo"), ("Lee El", "Lee Elijah"),
    ("Jin", "Jun"), ("Kim Ji-won", "Kim Ji-woo"), ("Park Eun-bin", "Park Hye-eun"),
    ("Kim Soo-hyun", "Kim So-hyun"), ("Kim Jae-young", "Kim Young-jae"), ("Seo Jun", "Yoo Jun"),
    ("Lee Jong-jae", "Lee Jung-jae"), ("Bill Smith", "James Smith"),
    ("Jin of BTS", "Jin of Lovelyz"),
    ("", "Lee Min-ho"), ("이준", "이준기"),
  ])
  func `these are two people, or as good as`(a: String, b: String) {
    #expect((Spelling.compatible(a, b, kind: .person)?.likelihood ?? 0) < 0.05)
  }

  @Test(arguments: [
    ("Kim Ju-heon", "Kim Joo-heon", "Kim Joo-hun"),
    ("Park Seo-joon", "Park Seo-jun", "Park So-jun"),
    ("김주헌", "Kim Ju-heon", "Kim Joo-hun"), ("Lee Seung-gi", "Lee Seung-ki", "Lee Sung-gi"),
  ])
  func `the nearer spelling is the likelier`(name: String, near: String, far: String) {
    let one = Spelling.compatible(name, near, kind: .person)?.likelihood ?? 0
    let other = Spelling.compatible(name, far, kind: .person)?.likelihood ?? 0
    #expect(one > other)
  }

  @Test(arguments: [
    ("Eve", "Eve Kim"), ("Ryong", "Gong Ryong"), ("Gong-ryong", "Gong Ryong"),
    ("Gi-hun", "Seong Gi-hun"), ("Kang Kang-su", "Kang Gang Su"), ("Park Dong-ah", "Park Dong Ah"),
  ])
  func `a character goes by part of the name`(a: String, b: String) {
    #expect((Spelling.compatible(a, b, kind: .character)?.likelihood ?? 0) >= 0.5)
  }

  @Test(arguments: [
    ("The Producers", "Producers"), ("My Love From the Star", "My Love from the Star"),
    ("Shopping King Louie", "Shopping King Louis"), ("Hwarang", "Hwarang: The Poet Warrior Youth"),
    ("태양의 후예", "Taeyang-ui huye"), ("내 뒤에 테리우스", "Nae Dwie Teriuseu"), ("Rocky II", "Rocky 2"),
    ("Pride & Prejudice", "Pride and Prejudice"), ("종로", "Jongno"), ("Voice (2017)", "Voice"),
  ])
  func `these can be one work`(a: String, b: String) {
    #expect(Spelling.compatible(a, b, kind: .series) != nil)
  }

  @Test(arguments: [
    ("Squid Game", "Squid Game 2"), ("Reply 1988", "Reply 1997"), ("That Man", "That Woman"),
    ("Kingdom", "Kingmaker"), ("Stranger 2", "Stranger"), ("Mayflies (1)", "Mayflies (2)"),
    ("Little Women", "Little Men"),
  ])
  func `these are two works`(a: String, b: String) {
    #expect(Spelling.compatible(a, b, kind: .series) == nil)
  }

  @Test(arguments: [
    ("KBS2", "KBS 2TV"), ("Sunyang Group", "Soonyang Group"),
    ("Studio Dragon Co., Ltd.", "Studio Dragon"),
    ("MBC TV", "MBC"), ("Disney Plus", "Disney+"), ("Rakuten Viki", "Viki"),
    ("Korean Broadcasting System", "KBS"), ("Munhwa Broadcasting Corporation", "MBC"),
  ])
  func `these can be one company`(a: String, b: String) {
    #expect(Spelling.compatible(a, b, kind: .organisation) != nil)
  }

  @Test(arguments: [("KBS1", "KBS2"), ("2PM", "2AM"), ("SBS", "MBC"), ("Disney+", "Star+")])
  func `these are two companies`(a: String, b: String) {
    #expect(Spelling.compatible(a, b, kind: .organisation) == nil)
  }

  @Test func `the likeliest Hangul name comes first`() {
    #expect(Name("Jun Ji Hyun", kind: .person).hangul.first?.name == "전지현")
    #expect(Name("Hyun Bin", kind: .person).hangul.first?.name == "현빈")
    #expect(Name("Martin Compston", kind: .person).hangul.isEmpty)
  }
}
