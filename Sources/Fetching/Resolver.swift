#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds the network addresses that a host's name stands for.
///
/// A name is asked about once for a request, and the request goes to an address that came out and
/// was looked at: a name that answers otherwise the second time leads nowhere.
package struct Resolver: Sendable {
  package typealias Find = @Sendable (_ host: String) async -> [NetworkAddress]

  private let find: Find

  package init(_ find: @escaping Find) { self.find = find }

  func addresses(of host: String) async -> [NetworkAddress] { await find(host) }

  /// The system's own, in the system's order (RFC 6724).
  package static let system = Resolver { host in
    await withCheckedContinuation { continuation in
      // It waits for the network, and so may not wait on a thread that others need.
      var thread = pthread_t()
      let question = Unmanaged.passRetained(Question(host, continuation))
      let status = pthread_create(&thread, nil, { answer($0) }, question.toOpaque())
      if status == 0 {
        pthread_detach(thread)
      } else {
        question.release()
        continuation.resume(returning: [])
      }
    }
  }

  private final class Question {
    let host: String
    let continuation: CheckedContinuation<[NetworkAddress], Never>

    init(_ host: String, _ continuation: CheckedContinuation<[NetworkAddress], Never>) {
      self.host = host
      self.continuation = continuation
    }
  }

  private static func answer(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let pointer else { return nil }
    let question = Unmanaged<Question>.fromOpaque(pointer).takeRetainedValue()
    question.continuation.resume(returning: lookUp(question.host))
    return nil
  }

  private static func lookUp(_ host: String) -> [NetworkAddress] {
    var wanted = addrinfo()
    wanted.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, nil, &wanted, &list) == 0 else { return [] }
    defer { freeaddrinfo(list) }
    var addresses: [NetworkAddress] = []
    var next = list
    while let entry = next {
      if let address = address(of: entry.pointee), !addresses.contains(address) {
        addresses.append(address)
      }
      next = entry.pointee.ai_next
    }
    return addresses
  }

  private static func address(of entry: addrinfo) -> NetworkAddress? {
    let raw = UnsafeRawPointer(entry.ai_addr)
    switch entry.ai_family {
    case AF_INET:
      return raw.map { raw in
        let address = raw.loadUnaligned(as: sockaddr_in.self).sin_addr
        return withUnsafeBytes(of: address) { Array($0) }
      }.flatMap { NetworkAddress(bytes: $0) }
    case AF_INET6:
      return raw.map { raw in
        let address = raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr
        return withUnsafeBytes(of: address) { Array($0) }
      }.flatMap { NetworkAddress(bytes: $0) }
    default: return nil
    }
  }
}
