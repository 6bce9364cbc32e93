#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The time as HTTP writes it (RFC 9110, 5.6.7).
enum HTTPDate {
  static func now() -> String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let length = 29
    return String(unsafeUninitializedCapacity: length + 1) { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        strftime($0.baseAddress, length + 1, "%a, %d %b %Y %H:%M:%S GMT", &parts)
      }
    }
  }
}
