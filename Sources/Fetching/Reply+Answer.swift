import NIOHTTP1

extension Exchange.Reply {
  /// Where the reply leads; nil where it leads nowhere else.
  func redirect(from address: WebAddress) throws(FetchError) -> WebAddress? {
    guard [301, 302, 303, 307, 308].contains(status),
      let location = headers.first(name: "Location")
    else { return nil }
    guard let next = address.redirected(to: location) else {
      throw FetchError(location, .malformed)
    }
    return next
  }

  /// What the reply means for the reader of the page.
  func answer(
    at address: WebAddress, asked: PageState?, limit: Int
  ) throws(FetchError) -> Answer {
    if status == 304, asked?.isTelling == true { return .unchanged }
    guard status == 200 else { throw FetchError(address.text, .status(status)) }
    guard !isCut else { throw FetchError(address.text, .tooLong(limit: limit)) }
    let encoding = headers.first(name: "Content-Encoding")?.lowercased() ?? "identity"
    guard encoding == "identity" else { throw FetchError(address.text, .compressed(encoding)) }
    let type = ContentType(headers.first(name: "Content-Type") ?? "")
    guard type.isReadable else { throw FetchError(address.text, .mediaType(type.name)) }
    let state = PageState(
      address: address.text, etag: headers.first(name: "ETag"),
      lastModified: headers.first(name: "Last-Modified"))
    return .page(
      Answer.Page(
        bytes: body, state: state, format: type.format, charset: type.charset,
        fileName: address.fileName))
  }
}

extension WebAddress {
  /// The last part of the path.
  fileprivate var fileName: String? {
    target.prefix { $0 != "?" }.split(separator: "/").last.map(String.init)
  }
}
