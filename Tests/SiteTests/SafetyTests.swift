import Desk
import FoundationEssentials
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Site
import Testing

/// What documents hold is shown and not obeyed, and what browsers are told.
@Suite struct SafetyTests {
  private static let hostile = """
    Title: <script>alert(1)</script> & "quotes" 'n' more
    Publisher: <img src=x onerror=alert(2)>
    URL: javascript:alert(3)
    Date: January 5, 2025

    The drama Hostile <script>alert(4)</script> Waters is set to premiere on March 4, 2025 on tvN. \
    It is written by \u{202E}Seo Min-ho\u{202C} and directed by Park Ji-woo.
    \(String(repeating: "x", count: 100_000))
    """

  @Test func `markup in a document is words on every page`() async throws {
    let showroom = try await Showroom(adding: ["hostile.txt": Self.hostile])
    for address in [
      "/", "/document/hostile.txt", "/sources", "/search?q=<script>alert(5)</script>",
    ] {
      let page = try await showroom.page(address)
      #expect(!page.contains("<script"), "\(address)")
      #expect(!page.contains("<img"), "\(address)")
      #expect(!page.contains("href=\"javascript:"), "\(address)")
      #expect(!page.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) }, "\(address)")
    }
  }

  @Test func `every answer forbids scripts, frames and guesses`() async throws {
    let showroom = try await Showroom(adding: [:])
    for address in ["/", "/series/when-the-stars-gossip", "/nowhere", "/health", "/icon.svg"] {
      let headers = try await showroom.get(address).headers
      let policy = try #require(headers[.contentSecurityPolicy])
      #expect(policy.hasPrefix("default-src 'none'"))
      #expect(!policy.contains("unsafe"))
      #expect(headers[.xContentTypeOptions] == "nosniff")
      #expect(headers[HTTPField.Name("referrer-policy")!] == "same-origin")
    }
  }

  @Test func `no page has a script or a style of its own`() async throws {
    let showroom = try await Showroom(adding: [:])
    for address in ["/", "/series/when-the-stars-gossip", "/conflicts", "/gaps", "/sources"] {
      let page = try await showroom.page(address)
      #expect(!page.contains("<script"))
      #expect(!page.contains(" style="))
      #expect(!page.contains("src=\"http"))
    }
  }

  @Test func `Hangul says that it is Korean`() async throws {
    let page = try await Showroom(adding: [
      "names.txt": "The drama Quiet Harbour (Korean: 별들에게 물어봐) is set to premiere on tvN."
    ]).page("/document/names.txt")
    #expect(page.contains("<span lang=\"ko\">별들에게 물어봐</span>"))
  }
}
