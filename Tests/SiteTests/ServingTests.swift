import Desk
import FoundationEssentials
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import NIOCore
import Site
import Testing

/// How pages are sent.
@Suite struct ServingTests {
  private static let series = "/series/when-the-stars-gossip"

  @Test func `a page that has not changed is not sent again`() async throws {
    let showroom = try await Showroom(adding: [:])
    let first = try await showroom.get(Self.series)
    let tag = try #require(first.headers[.eTag])
    let second = try await showroom.get(Self.series, [.ifNoneMatch: tag])
    #expect(second.status == .notModified)
    #expect(second.body.readableBytes == 0)
    let other = try await showroom.get("/sources", [.ifNoneMatch: tag])
    #expect(other.status == .ok)
  }

  @Test func `what was added is seen`() async throws {
    let showroom = try await Showroom(adding: [:])
    let first = try await showroom.get(Self.series)
    let tag = try #require(first.headers[.eTag])
    try await showroom.addLater()
    try await showroom.settle()
    #expect(try await showroom.get(Self.series, [.ifNoneMatch: tag]).status == .ok)
  }

  @Test func `a page is compressed for who asks for it`() async throws {
    let showroom = try await Showroom(adding: [:])
    let plain = try await showroom.get(Self.series)
    let compressed = try await showroom.get(Self.series, [.acceptEncoding: "br, gzip;q=0.8"])
    #expect(plain.headers[.contentEncoding] == nil)
    #expect(compressed.headers[.contentEncoding] == "gzip")
    #expect(compressed.headers[.vary] == "accept-encoding")
    #expect(Array(compressed.body.readableBytesView.prefix(2)) == [0x1F, 0x8B])
    #expect(compressed.body.readableBytes < 60_000)
    #expect(compressed.body.readableBytes * 3 < plain.body.readableBytes)
    let refused = try await showroom.get(Self.series, [.acceptEncoding: "gzip;q=0"])
    #expect(refused.headers[.contentEncoding] == nil)
  }

  @Test func `a ledger that is not there is a clear page, and is shown once it is there`()
    async throws
  {
    let showroom = try await Showroom()
    let missing = try await showroom.get("/")
    #expect(missing.status == .serviceUnavailable)
    #expect(String(buffer: missing.body).contains("There is no ledger yet"))
    #expect(try await showroom.get("/health").status == .serviceUnavailable)
    let desk = try showroom.desk()
    try await showroom.add(Showroom.examples, to: desk)
    try desk.ledger.close()
    #expect(try await showroom.get(Self.series).status == .ok)
    #expect(try await showroom.get("/health").status == .ok)
  }

  @Test func `a file that is no ledger is named so`() async throws {
    let showroom = try await Showroom()
    try Data(String(repeating: "no ledger ", count: 500).utf8).write(
      to: URL(fileURLWithPath: showroom.ledger))
    let response = try await showroom.get("/")
    #expect(response.status == .serviceUnavailable)
    #expect(String(buffer: response.body).contains("That is no ledger"))
  }

  @Test func `a ledger that took another's place is shown`() async throws {
    let showroom = try await Showroom(adding: [:])
    #expect(try await showroom.get(Self.series).status == .ok)
    let other = try await Showroom()
    let desk = try other.desk()
    try desk.ledger.close()
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: showroom.ledger + ending)
    }
    try FileManager.default.moveItem(atPath: other.ledger, toPath: showroom.ledger)
    try await showroom.settle()
    #expect(try await showroom.get(Self.series).status == .notFound)
  }

  @Test func `the stylesheet may be kept for ever`() async throws {
    let showroom = try await Showroom(adding: [:])
    let page = try await showroom.page("/")
    let link = try #require(page.firstRange(of: "/style-"))
    let address = String(page[link.lowerBound...].prefix { $0 != "\"" })
    let response = try await showroom.get(address)
    #expect(response.status == .ok)
    #expect(response.headers[.contentType] == "text/css; charset=utf-8")
    #expect(response.headers[.cacheControl]?.contains("immutable") == true)
  }
}
