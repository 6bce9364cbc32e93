import Documents

extension Scene {
  /// Reads labelled values: an Infobox, a fact box.
  func readFields(of document: Document) {}
}
