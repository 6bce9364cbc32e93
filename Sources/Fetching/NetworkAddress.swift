#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An address of the Internet Protocol: four bytes or sixteen.
package struct NetworkAddress: Hashable, Sendable, CustomStringConvertible {
  package let bytes: [UInt8]

  /// Nil unless there are four bytes or sixteen.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 4 || bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  /// An address in its usual spelling (`192.0.2.1`, `2001:db8::1`).
  package init?(_ words: String) {
    let family = words.contains(":") ? AF_INET6 : AF_INET
    var bytes = [UInt8](repeating: 0, count: family == AF_INET ? 4 : 16)
    guard inet_pton(family, words, &bytes) == 1 else { return nil }
    self.bytes = bytes
  }

  package var description: String {
    var words = [CChar](repeating: 0, count: 64)
    let family = bytes.count == 4 ? AF_INET : AF_INET6
    guard inet_ntop(family, bytes, &words, socklen_t(words.count)) != nil else { return "" }
    return String(decoding: words.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether anybody on the public network means the same by it: none of the blocks that the
  /// registries for special purposes (RFC 6890 and its successors) set apart. An address of IPv6
  /// that carries one of IPv4 is judged by that one.
  package var isPublic: Bool {
    if let carried { return carried.isPublic }
    return !Self.setApart.contains { $0.contains(self) }
  }

  /// The address of IPv4 that one of IPv6 stands for: mapped, compatible, translated (NAT64), 6to4.
  private var carried: NetworkAddress? {
    guard bytes.count == 16 else { return nil }
    if Self.sixToFour.contains(self) { return NetworkAddress(bytes: Array(bytes[2..<6])) }
    let isCarrier = Self.carriers.contains { $0.contains(self) }
    return isCarrier ? NetworkAddress(bytes: Array(bytes[12...])) : nil
  }

  private static let sixToFour = NetworkBlock("2002::/16")
  private static let carriers = ["::ffff:0:0/96", "::/96", "::ffff:0:0:0/96", "64:ff9b::/96"]
    .map(NetworkBlock.init)

  private static let setApart = [
    // This host, private networks (RFC 1918), carriers' networks, loopback, the own link.
    "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
    "192.168.0.0/16",
    // Protocols, documentation, measurement, groups of hosts, what is reserved.
    "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24",
    "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
    // The same of IPv6; local networks are `fc00::/7`, the own link is `fe80::/10`.
    "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16",
    "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
  ].map(NetworkBlock.init)
}

/// The addresses that begin with the same bits.
struct NetworkBlock: Hashable, Sendable {
  private let start: [UInt8]
  private let bits: Int

  /// A block as the registries write it (`10.0.0.0/8`).
  init(_ words: String) {
    let parts = words.split(separator: "/").map(String.init)
    let address = parts.first.flatMap { NetworkAddress($0) }
    precondition(parts.count == 2 && address != nil, "\(words) is no block of addresses")
    start = address?.bytes ?? []
    bits = Int(parts[1]) ?? 0
  }

  func contains(_ address: NetworkAddress) -> Bool {
    guard address.bytes.count == start.count else { return false }
    for bit in stride(from: 0, to: bits, by: 8) {
      let mask = bits - bit >= 8 ? 0xFF : ~(UInt8(0xFF) >> UInt8(bits - bit))
      if (address.bytes[bit / 8] ^ start[bit / 8]) & mask != 0 { return false }
    }
    return true
  }
}
