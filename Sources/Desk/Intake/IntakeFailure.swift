package import Documents
package import Fetching

/// Why a document, or an address, gave nothing to read.
package enum IntakeFailure: Error, Hashable, Sendable {
  case document(DocumentError)
  case address(FetchError)
}
