import Fetching
import Testing

@Suite("What a site asks of programs")
struct RobotsTests {
  private func rules(_ text: String) -> RobotsRules {
    RobotsRules(Array(text.utf8), for: "hearsay")
  }

  @Test(arguments: [
    ("", "/a", true),
    ("User-agent: *\nDisallow: /", "/a", false),
    ("User-agent: *\nDisallow:", "/a", true),
    ("User-agent: other\nDisallow: /", "/a", true),
    ("User-agent: HearSay/2.0\nDisallow: /", "/a", false),
    ("User-agent: *\nDisallow: /\n\nUser-agent: hearsay\nDisallow: /b", "/a", true),
    ("User-agent: a\nUser-agent: hearsay\nDisallow: /", "/x", false),
    ("User-agent: hearsay\nDisallow: /a\nUser-agent: *\nDisallow: /", "/b", true),
    ("User-agent: hearsay\nDisallow: /a\nUser-agent: hearsay\nDisallow: /b", "/b", false),
    ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true),
    ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true),
    ("User-agent: *\nDisallow: /*.php$", "/x/y.php", false),
    ("User-agent: *\nDisallow: /*.php$", "/x/y.php?z", true),
    ("User-agent: *\nDisallow: /a*c*e", "/abXcde", false),
    ("User-agent: *\nDisallow: /a*c*e", "/abXcd", true),
    ("User-agent: *\nDisallow: /%ED%95%9C", "/한", false),
    ("User-agent: *\nDisallow: /한", "/%ed%95%9c/x", false),
    ("user-AGENT :*\r\nDISALLOW:  /a  # all of it\r\n", "/a", false),
    ("Disallow: /", "/a", true),
    ("User-agent: *\nDisallow: /", "/robots.txt", true),
    ("nonsense\n:\nUser-agent: *\nSitemap: x\nDisallow: /q?", "/q?a", false),
  ])
  func `is read as RFC 9309 has it`(text: String, path: String, isAllowed: Bool) {
    #expect(rules(text).allow(path) == isAllowed)
  }

  @Test func `a pattern of many stars is fitted in no time`() {
    let text = "User-agent: *\nDisallow: /" + String(repeating: "*a", count: 200) + "$"
    #expect(rules(text).allow("/" + String(repeating: "a", count: 2000) + "b"))
  }
}
