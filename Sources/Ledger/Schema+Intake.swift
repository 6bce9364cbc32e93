extension Schema {
  /// What is remembered so that the same need not be brought and read a second time. Nothing that the
  /// record says rests on it, and so it is no part of the chain.
  static let intakeTables = """
    CREATE TABLE visit (
      id INTEGER PRIMARY KEY,
      address TEXT NOT NULL,
      clock TEXT NOT NULL,
      place TEXT NOT NULL,
      etag TEXT,
      last_modified TEXT,
      document TEXT NOT NULL,
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      reader INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX visit_address ON visit (address, id);

    -- All of a bundle that lies before the place is in the ledger.
    CREATE TABLE bundle_mark (
      id INTEGER PRIMARY KEY,
      bundle BLOB NOT NULL CHECK (length(bundle) = 32),
      clock TEXT NOT NULL,
      documents INTEGER NOT NULL,
      place INTEGER NOT NULL,
      block INTEGER,
      block_start INTEGER,
      CHECK ((block IS NULL) = (block_start IS NULL))
    ) STRICT;
    CREATE INDEX bundle_mark_bundle ON bundle_mark (bundle, id);

    """ + guards(of: ["visit", "bundle_mark"])
}

extension Schema {
  /// By which making of keys all names were filed, so that they are filed anew after it was changed.
  static let filingTable = """
    CREATE TABLE filing (
      version INTEGER PRIMARY KEY
    ) STRICT;

    """ + guards(of: ["filing"])
}

extension Schema {
  /// What the document names as the sources of a claim, as `FieldText` writes it; null where it names
  /// none.
  static let citationColumn = "ALTER TABLE claim ADD COLUMN cites TEXT;\n"
}
