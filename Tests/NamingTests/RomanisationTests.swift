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

  @Test(arguments: Romanisation.allCases, ["김주헌", "서숙향", "공효진", "한지은", "오정세", "황보라"])
  func `what a system writes can be read back`(system: Romanisation, hangul: String) throws {
    let written = try #require(system.name(hangul))
    guard system != .yale else { return }
    #expect(Spelling.compatible(written, hangul, kind: .person) != nil, "\(written)")
  }

  @Test(arguments: ["", "김", "Kim", "김 주헌", "김주헌김주헌"])
  func `what is no Korean name in Hangul is left alone`(text: String) {
    #expect(Romanisation.revised.name(text) == nil)
  }
}
