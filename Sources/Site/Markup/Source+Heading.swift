import Claims

extension Source {
  /// What a document is called where it is linked: its title, or else its name in the ledger. One
  /// that shows nothing of either still has words that can be followed.
  var heading: String {
    [title, document.name].compactMap { $0.map(Escape.readable)?.trimmed }
      .first { !$0.isEmpty }?.shortened ?? "untitled"
  }
}
