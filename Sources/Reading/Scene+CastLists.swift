import Documents

extension Scene {
  /// Reads lists of parts: `A as B`, with what is said of each part under it.
  func readCastLists(of document: Document) {}
}
