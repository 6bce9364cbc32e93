/// Where the package lies.
package enum Checkout {
  /// Three above this file.
  package static let path = #filePath.split(separator: "/").dropLast(3).reduce("") {
    $0 + "/" + $1
  }
}
