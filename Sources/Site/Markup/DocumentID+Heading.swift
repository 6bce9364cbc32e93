import Claims

extension DocumentID {
  /// What a document is called where it is linked: its title, or else its name in the ledger. One
  /// that shows nothing of either still has words that can be followed.
  func heading(titled title: String?) -> String {
    [title, name].compactMap { $0.map(Escape.readable)?.trimmed }
      .first { !$0.isEmpty }?.shortened ?? "untitled"
  }
}

extension Source {
  var heading: String { document.heading(titled: title) }
}
