import Documents

/// A media type as a server names it (RFC 9110, 8.3.1).
struct ContentType: Hashable {
  /// `type/subtype`, in lower case.
  var name: String
  var charset: String?

  init(_ header: String) {
    let parts = header.split(separator: ";").map { $0.split(separator: " ").joined() }
    name = (parts.first ?? "").lowercased()
    for part in parts.dropFirst() where part.lowercased().hasPrefix("charset=") {
      charset = String(part.dropFirst("charset=".count).filter { $0 != "\"" && $0 != "'" })
    }
  }

  var format: (any InputFormat.Type)? { Formats.all.first { $0.mediaTypes.contains(name) } }

  /// Whether what is of it may be read: a format names it, or it leaves open what it is.
  var isReadable: Bool {
    name.isEmpty || name.hasPrefix("text/") || format != nil || Self.open.contains(name)
  }

  private static let open: Set<String> = [
    "application/octet-stream", "binary/octet-stream", "application/xml", "application/json",
    "application/x-bzip2", "application/bzip2",
  ]
}
