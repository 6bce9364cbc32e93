import Claims

/// All uses of one folded name that are taken for one thing from the outset.
///
/// Names of persons, groups, organisations and series are one over all documents, but where an editor
/// tells two bearers of one name apart; names of characters are one within a series, names of songs
/// and releases within a document.
struct Node {
  struct Key: Hashable, Comparable {
    var kind: Kind
    var folded: String
    /// The series of a character, the document of a song, the series that tells a bearer of a name
    /// apart; else empty.
    var scope: String

    static func < (a: Key, b: Key) -> Bool {
      (a.kind.rawValue, a.folded, a.scope) < (b.kind.rawValue, b.folded, b.scope)
    }
  }

  var key: Key
  var name: Name
  var uses: [String: Use] = [:]
  var documents: Set<DocumentID> = []
  /// The documents that use it other than to say that a thing is also called so.
  var plainDocuments: Set<DocumentID> = []
  var contexts: [Context: Set<ClaimID>] = [:]
  var count = 0

  /// The uses of one spelling.
  struct Use {
    var documents: Set<DocumentID> = []
    var count = 0
  }

  init(_ key: Key, _ name: Name) {
    self.key = key
    self.name = name
  }

  /// The name is read anew for a spelling that comes first of all.
  mutating func add(_ mention: Mention, _ read: (String, Kind) -> Name) {
    if mention.text < name.text { name = read(mention.text, key.kind) }
    uses[mention.text, default: Use()].documents.insert(mention.document)
    uses[mention.text, default: Use()].count += 1
    documents.insert(mention.document)
    if !mention.isAlias {
      plainDocuments.insert(mention.document)
      count += 1
    }
    for context in mention.contexts { contexts[context, default: []].insert(mention.claim) }
  }
}
