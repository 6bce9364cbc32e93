package import Claims
import GRDB

/// One visit to a page of the web whose documents were all taken in: what is told to the server on
/// the next visit, so that it need not give the page again.
package struct Visit: Hashable, Sendable {
  /// The address that was asked for.
  package var address: String
  /// Where the page was, redirects followed.
  package var place: String
  package var etag: String?
  package var lastModified: String?
  /// The name under which the page was taken in.
  package var document: DocumentID
  /// The fingerprint of what was given.
  package var fingerprint: Fingerprint
  /// The version of the reader that read it.
  package var readerVersion: Int

  package init(
    to address: String, at place: String, etag: String? = nil, lastModified: String? = nil,
    document: DocumentID, fingerprint: Fingerprint, readerVersion: Int
  ) {
    self.address = address
    self.place = place
    self.etag = etag
    self.lastModified = lastModified
    self.document = document
    self.fingerprint = fingerprint
    self.readerVersion = readerVersion
  }
}

extension Ledger {
  /// Notes a visit. It is no entry: nothing that the record says rests on it.
  package func append(_ visit: Visit) throws(LedgerError) {
    try write { database in
      try Prepared(
        """
        INSERT INTO visit
          (address, clock, place, etag, last_modified, document, digest, reader)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """, in: database
      ).run {
        $0.put(visit.address)
        $0.put(clock())
        $0.put(visit.place)
        $0.put(visit.etag)
        $0.put(visit.lastModified)
        $0.put(visit.document.name)
        $0.put(visit.fingerprint.bytes)
        $0.put(visit.readerVersion)
      }
    }
  }

  /// The last visit to an address; nil before the first.
  package func lastVisit(to address: String) throws(LedgerError) -> Visit? {
    try read { database in
      try Prepared(
        """
        SELECT place, etag, last_modified, document, digest, reader FROM visit
        WHERE address = ? ORDER BY id DESC LIMIT 1
        """, in: database
      ).first {
        $0.put(address)
      } _: { row in
        Visit(
          to: address, at: row.text(0), etag: row.textIfAny(1), lastModified: row.textIfAny(2),
          document: DocumentID(row.text(3)), fingerprint: Fingerprint(bytes: row.bytes(4)),
          readerVersion: row.int(5))
      }
    }
  }
}
