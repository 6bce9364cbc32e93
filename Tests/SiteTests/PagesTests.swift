import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Site
import Testing

/// What the pages hold.
@Suite struct PagesTests {
  private static let series = "/series/when-the-stars-gossip"

  @Test func `a series has a page with its lead, its facts and its sources`() async throws {
    let page = try await Showroom(adding: [:]).page(Self.series)
    #expect(page.contains("<h1>When the Stars Gossip</h1>"))
    #expect(page.contains("id=\"facts\""))
    #expect(page.contains("id=\"source-1\""))
    #expect(page.contains("href=\"/person/"))
  }

  /// Whatever a page leads to is there: no address of the site is made that it does not answer. The
  /// weeks of the calendar and the days of view have no end, so of each page some views are asked for.
  @Test func `every link of the site leads to a page`() async throws {
    let showroom = try await Showroom(adding: [:])
    try await showroom.visit { client in
      var known: Set<String> = ["/"]
      var open = ["/"]
      var views: [Substring: Int] = [:]
      while let address = open.popLast() {
        let response = try await client.execute(uri: address, method: .get)
        let isFound = response.status == .ok || response.status == .seeOther
        #expect(isFound, "\(address): \(response.status)")
        let page = String(buffer: response.body)
        for link in Self.links(in: page) + [response.headers[.location]].compactMap({ $0 }) {
          let plain = String(link.prefix { $0 != "#" }).replacing("&amp;", with: "&")
          guard plain.hasPrefix("/"), !plain.hasPrefix("/desk"), known.insert(plain).inserted
          else { continue }
          if let query = plain.firstIndex(of: "?") {
            views[plain[..<query], default: 0] += 1
            if views[plain[..<query], default: 0] > Self.viewsOfAPage { continue }
          }
          open.append(plain)
        }
      }
      #expect(known.count > 100)
    }
  }

  private static let viewsOfAPage = 3

  /// A mark leads to a place that the page has.
  @Test func `every link within a page leads to a part of it`() async throws {
    let page = try await Showroom(adding: [:]).page(Self.series)
    let marks = Self.links(in: page).filter { $0.hasPrefix("#") }
    #expect(!marks.isEmpty)
    for link in marks {
      #expect(page.contains("id=\"\(link.dropFirst())\""), "\(link)")
    }
  }

  @Test func `ids on a page differ`() async throws {
    let showroom = try await Showroom(adding: [:])
    for address in [Self.series, "/document/2025-03-01-open-shelf-encyclopedia.txt"] {
      let page = try await showroom.page(address)
      let ids = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
      #expect(ids.count > 10)
      #expect(ids.count == Set(ids).count)
    }
  }

  private static func links(in page: String) -> [String] {
    page.split(separator: "href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test(arguments: [
    ("json", "application/json"), ("csv", "text/csv; charset=utf-8"),
    ("jsonld", "application/ld+json"),
  ])
  func `a record is given to other programs under its own address`(
    format: String, type: String
  ) async throws {
    let response = try await Showroom(adding: [:]).get(Self.series + "." + format)
    #expect(response.status == .ok)
    #expect(response.headers[.contentType] == type)
    #expect(response.body.readableBytes > 100)
  }

  @Test func `what is not known is said to be so`() async throws {
    let page = try await Showroom(adding: [:]).page(Self.series)
    #expect(!page.contains("<td></td>"))
    #expect(!page.contains("<dd></dd>"))
    #expect(page.contains("not known"))
  }

  @Test func `the day of view is kept in every link`() async throws {
    let page = try await Showroom(adding: [:]).page(Self.series + "?as-of=2024-12-20")
    #expect(page.contains("As of 20 December 2024"))
    #expect(page.contains("/changes/series/when-the-stars-gossip?since=2024-12-20"))
    let persons = Self.links(in: page).filter { $0.hasPrefix("/person/") }
    #expect(!persons.isEmpty)
    #expect(persons.allSatisfy { $0.hasSuffix("?as-of=2024-12-20") })
  }

  @Test func `nothing that was said later is on an earlier day's page`() async throws {
    let showroom = try await Showroom(adding: [:])
    let now = try await showroom.page(Self.series)
    let before = try await showroom.page(Self.series + "?as-of=2022-02-01")
    #expect(now.contains("Netflix"))
    #expect(!before.contains("Netflix"))
  }

  @Test func `a day that is none is told to be none`() async throws {
    let response = try await Showroom(adding: [:]).get(Self.series + "?as-of=2025-02-30")
    #expect(response.status == .badRequest)
  }

  @Test(arguments: [
    "/nowhere", "/series/no-such-series", "/document/none.txt", "/claim/999999", "/source/nobody",
    "/statement/series/when-the-stars-gossip/network/none", "/series/..%2f..%2fetc%2fpasswd",
    "/document/..%2f..%2fetc%2fpasswd",
  ])
  func `what is not there is a page that says so`(address: String) async throws {
    let response = try await Showroom(adding: [:]).get(address)
    #expect(response.status == .notFound)
    #expect(String(buffer: response.body).contains("<h1>"))
    #expect(response.headers[.eTag] == nil)
  }

  @Test func `every document that the search finds has words to follow`() async throws {
    let showroom = try await Showroom(adding: [
      "plain.jsonl": """
      {"id":"harbour-1","title":"","text":"The drama Quiet Harbour is set to premiere on tvN."}

      """
    ])
    let page = try await showroom.page("/search?q=premiere+harbour")
    #expect(page.contains(">harbour-1</a>"))
  }

  @Test func `the search finds a name in another spelling`() async throws {
    let page = try await Showroom(adding: [:]).page("/search?q=Kong+Hyo+Jin")
    #expect(page.contains("Gong Hyo-jin</a> <span class=\"note\">person, Gong Hyo Jin</span>"))
    #expect(!page.contains("musical act"))
  }
}
