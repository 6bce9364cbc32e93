import Documents

extension Scene {
  /// Reads tables of episodes and ratings.
  func readTables(of document: Document) {}
}
