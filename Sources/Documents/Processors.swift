#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The processors of this machine.
package enum Processors {
  /// How many of them are in use, at least one.
  package static let count = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}
