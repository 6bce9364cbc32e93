import Claims
import Naming
import Testing

struct RomanisationTests {
  @Test(arguments: [
    ("김주헌", "Gim Ju-heon", "Kim Chu-hŏn"), ("이민호", "I Min-ho", "I Min-ho"),
    ("박신우", "Bak Sin-u", "Pak Sin-u"), ("전지현", "Jeon Ji-hyeon", "Chŏn Chi-hyŏn"),
    ("남궁민", "Namgung Min", "Namgung Min"), ("현빈", "Hyeon Bin", "Hyŏn Pin"),
  ])
  func `each system writes a name its own way`(hangul: String, revised: String, mcCune: String) {
    #expect(Romanisation.revised.name(hangul) == revised)
    #expect(Romanisation.mcCuneReischauer.name(hangul) == mcCune)
  }

  @Test(
    arguments: [Romanisation.revised, .mcCuneReischauer],
    ["김주헌", "서숙향", "공효진", "한지은", "오정세", "황보라"])
  func `what a system writes can be read back`(system: Romanisation, hangul: String) throws {
    let written = try #require(system.name(hangul))
    #expect(Spelling.compatible(written, hangul, kind: .person) != nil, "\(written)")
  }

  @Test(arguments: [
    ("별들에게 물어봐", "Byeoldeurege mureobwa"), ("재벌집 막내아들", "Jaebeoljip mangnaeadeul"),
    ("등대지기", "Deungdaejigi"), ("신라", "Silla"), ("독립문", "Dongnimmun"), ("종로", "Jongno"),
    ("왕십리", "Wangsimni"), ("별내", "Byeollae"), ("해돋이", "Haedoji"), ("같이", "Gachi"), ("놓다", "Nota"),
    ("좋아", "Joa"), ("넋이", "Neoksi"), ("꽃길만 걸어", "Kkotgilman georeo"), ("KBS 뉴스 9", "KBS nyuseu 9"),
    ("백호", nil), ("맑게", nil), ("Quiet Harbour", nil), ("", nil),
  ])
  func `a title is written as it is heard, where its letters tell`(title: String, written: String?)
  {
    #expect(Romanisation.revisedTitle(title) == written)
  }

  @Test(arguments: ["", "김", "Kim", "김 주헌", "김주헌김주헌"])
  func `what is no Korean name in Hangul is left alone`(text: String) {
    #expect(Romanisation.revised.name(text) == nil)
  }
}
