package import Documents
import GRDB

/// How far a bundle was taken in: all that lies before the mark is in the ledger.
package struct BundleMark: Hashable, Sendable {
  package var place: SourceMark
  /// How many documents lie before it.
  package var documents: Int

  package init(_ place: SourceMark, documents: Int) {
    self.place = place
    self.documents = documents
  }
}

extension Ledger {
  /// Notes how far a bundle was taken in. The fingerprint is that of the bundle and of all that
  /// bears on what is taken from it. A mark is no entry: nothing that the record says rests on it.
  package func append(_ mark: BundleMark, of bundle: Fingerprint) throws(LedgerError) {
    try write { database in
      try Prepared(
        """
        INSERT INTO bundle_mark (bundle, clock, documents, place, block, block_start)
        VALUES (?, ?, ?, ?, ?, ?)
        """, in: database
      ).run {
        $0.put(bundle.bytes)
        $0.put(clock())
        $0.put(mark.documents)
        $0.put(mark.place.offset)
        $0.put(mark.place.block?.place)
        $0.put(mark.place.block?.start)
      }
    }
  }

  /// The newest mark of a bundle; nil where none was taken in.
  package func mark(of bundle: Fingerprint) throws(LedgerError) -> BundleMark? {
    try read { database in
      try Prepared(
        """
        SELECT documents, place, block, block_start FROM bundle_mark
        WHERE bundle = ? ORDER BY id DESC LIMIT 1
        """, in: database
      ).first {
        $0.put(bundle.bytes)
      } _: { row in
        let block =
          row.isNull(2) ? nil : SourceMark.Block(place: row.int(2), start: row.int(3))
        return BundleMark(SourceMark(offset: row.int(1), block: block), documents: row.int(0))
      }
    }
  }
}
