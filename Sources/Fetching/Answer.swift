package import Documents

/// What a server says of the state of a page, given back to it on the next visit (RFC 9110, 13.1).
package struct PageState: Hashable, Sendable {
  /// Where the page was at last, redirects followed.
  package var address: String
  package var etag: String?
  package var lastModified: String?

  package init(address: String, etag: String? = nil, lastModified: String? = nil) {
    self.address = address
    self.etag = etag
    self.lastModified = lastModified
  }

  /// Whether the server can be asked by it.
  package var isTelling: Bool { etag != nil || lastModified != nil }
}

/// What came of an address.
package enum Answer: Sendable {
  /// The page is as it was.
  case unchanged
  case page(Page)

  package struct Page: Sendable {
    package var bytes: [UInt8]
    package var state: PageState
    /// The format that the server's media type names; nil where it says no more than that it is
    /// text, or data.
    package var format: (any InputFormat.Type)?
    /// The character encoding that the server names.
    package var charset: String?
    /// The last part of the path, which may tell the format by its ending.
    package var fileName: String?
  }
}
