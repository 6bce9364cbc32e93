import GRDB

/// The tables of a ledger. What is recorded stands in STRICT tables that refuse UPDATE and DELETE;
/// the two full-text tables are made from them and can be made again.
enum Schema {
  /// Says in the file's header that it is a ledger of this program ("HSAY" in ASCII).
  static let applicationID: Int32 = 0x4853_4159

  /// The steps from an empty file to the newest version; a step that was released is never edited.
  /// The file's `user_version` is the number of steps that it has taken.
  static let migrations: [String] = [
    recordTables + indexTables + guards(of: firstTables),
    tokenTables + guards(of: ["token", "revocation"]) + dateIndex,
    intakeTables,
    citationColumn,
    filingTable,
  ]

  /// A check is a chain of `OR`: `IN` with three words makes a table of them at every insertion.
  private static let recordTables = """
    CREATE TABLE entry (
      number INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind = 'document' OR kind = 'reading' OR kind = 'decision'),
      clock TEXT NOT NULL,
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;
    CREATE TRIGGER entry_in_order BEFORE INSERT ON entry
    WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM entry)
    BEGIN SELECT raise(ABORT, 'entries follow one another'); END;

    CREATE TABLE content (
      id INTEGER PRIMARY KEY,
      bytes BLOB NOT NULL
    ) STRICT;

    -- Several rows may bear one name: the newest describes the document, `first` is where its name
    -- came to be known.
    CREATE TABLE document (
      entry INTEGER PRIMARY KEY REFERENCES entry,
      first INTEGER NOT NULL REFERENCES document,
      name TEXT NOT NULL,
      media_type TEXT NOT NULL,
      publisher TEXT,
      title TEXT,
      url TEXT,
      language TEXT,
      authors TEXT NOT NULL,
      modified TEXT,
      said TEXT NOT NULL,
      last_day INTEGER NOT NULL,
      is_dated INTEGER NOT NULL CHECK (is_dated IN (0, 1)),
      text INTEGER NOT NULL REFERENCES content,
      text_digest BLOB NOT NULL CHECK (length(text_digest) = 32),
      text_length INTEGER NOT NULL,
      original INTEGER REFERENCES content,
      original_digest BLOB CHECK (length(original_digest) = 32),
      CHECK ((original IS NULL) = (original_digest IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX document_name ON document (name, entry);
    CREATE INDEX document_text ON document (text);

    -- The claims of one reading have consecutive numbers.
    CREATE TABLE reading (
      entry INTEGER PRIMARY KEY REFERENCES entry,
      document INTEGER NOT NULL REFERENCES document,
      first INTEGER NOT NULL REFERENCES document,
      reader INTEGER NOT NULL,
      first_claim INTEGER NOT NULL,
      claims INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX reading_order ON reading (first, entry);

    CREATE TABLE name (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX name_text ON name (kind, text);

    CREATE TABLE claim (
      id INTEGER PRIMARY KEY,
      reading INTEGER NOT NULL REFERENCES reading,
      subject INTEGER NOT NULL REFERENCES name,
      property TEXT NOT NULL,
      form TEXT NOT NULL
        CHECK (form = 'text' OR form = 'number' OR form = 'date' OR form = 'money'),
      value ANY NOT NULL,
      currency TEXT CHECK ((currency IS NOT NULL) = (form = 'money')),
      qualifiers TEXT NOT NULL,
      modality TEXT NOT NULL,
      quote_start INTEGER NOT NULL,
      quote_end INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE finding (
      id INTEGER PRIMARY KEY,
      reading INTEGER NOT NULL REFERENCES reading,
      code TEXT NOT NULL,
      quote_start INTEGER,
      quote_end INTEGER,
      facts TEXT NOT NULL
    ) STRICT;
    CREATE INDEX finding_reading ON finding (reading, id);

    CREATE TABLE decision (
      entry INTEGER PRIMARY KEY REFERENCES entry,
      editor TEXT NOT NULL,
      reason TEXT NOT NULL,
      act TEXT NOT NULL
    ) STRICT;

    """

  /// Made from the claims, and so without foreign keys, which here would cost a tenth of the time
  /// that a document takes; `verify` counts their rows.
  private static let indexTables = """
    CREATE TABLE name_key (
      kind TEXT NOT NULL,
      key TEXT NOT NULL,
      name INTEGER NOT NULL,
      PRIMARY KEY (kind, key, name)
    ) STRICT, WITHOUT ROWID;

    -- What a reading speaks of, and in how many claims.
    CREATE TABLE topic (
      name INTEGER NOT NULL,
      reading INTEGER NOT NULL,
      claims INTEGER NOT NULL,
      PRIMARY KEY (name, reading)
    ) STRICT, WITHOUT ROWID;

    -- Which claims name a thing as their value (1) or in a qualifier (2).
    CREATE TABLE mention (
      name INTEGER NOT NULL,
      role INTEGER NOT NULL CHECK (role = 1 OR role = 2),
      claim INTEGER NOT NULL,
      PRIMARY KEY (name, role, claim)
    ) STRICT, WITHOUT ROWID;

    -- How far the tables that are made from the claims and texts go.
    CREATE TABLE catalogued (
      entry INTEGER PRIMARY KEY REFERENCES entry,
      content INTEGER NOT NULL,
      name INTEGER NOT NULL,
      claim INTEGER NOT NULL
    ) STRICT;
    CREATE VIEW readable (rowid, words) AS SELECT id, CAST(bytes AS TEXT) FROM content;
    CREATE VIRTUAL TABLE text_words USING fts5 (
      words, content = 'readable', content_rowid = 'rowid',
      tokenize = 'unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE name_words USING fts5 (
      text, content = 'name', content_rowid = 'id', prefix = '2 3',
      tokenize = 'unicode61 remove_diacritics 2');

    """

  private static let firstTables = [
    "entry", "content", "document", "reading", "name", "claim", "finding", "decision", "name_key",
    "topic", "mention", "catalogued",
  ]

  /// Who may act from the network. A token is no part of the record, and so is no entry of its
  /// chain: it says who may decide, and what is decided bears the holder's name.
  private static let tokenTables = """
    CREATE TABLE token (
      number INTEGER PRIMARY KEY,
      holder TEXT NOT NULL,
      digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
      clock TEXT NOT NULL
    ) STRICT;

    CREATE TABLE revocation (
      token INTEGER PRIMARY KEY REFERENCES token,
      clock TEXT NOT NULL
    ) STRICT;

    """

  /// Finds what happens on a day.
  private static let dateIndex = """
    CREATE INDEX claim_date ON claim (value) WHERE form = 'date';

    """

  static func guards(of tables: [String]) -> String {
    tables.map { table in
      ["UPDATE", "DELETE"].map { act in
        """
        CREATE TRIGGER \(table)_no_\(act.lowercased()) BEFORE \(act) ON \(table)
        BEGIN SELECT raise(ABORT, 'a ledger is only appended to'); END;

        """
      }.joined()
    }.joined()
  }
}

extension Schema {
  /// Where a file stands, from its header and its list of tables.
  enum State: Equatable {
    case empty
    /// A ledger that has taken so many of the steps.
    case ledger(version: Int)
    /// A database of somebody else's.
    case foreign
  }

  static func state(of database: Database) throws -> State {
    let application = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if application == applicationID { return .ledger(version: version) }
    let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema")
    return tables == 0 && application == 0 && version == 0 ? .empty : .foreign
  }

  /// Whether the ledger has not yet taken all of the steps.
  static func isBehind(_ database: Database) throws -> Bool {
    guard case .ledger(let version) = try state(of: database) else { return false }
    return version < migrations.count
  }

  /// Takes the steps that are still to be taken, all of them or none.
  static func migrate(_ database: Database, from version: Int) throws {
    for step in migrations.dropFirst(version) { try database.execute(sql: step) }
    try database.execute(
      sql: """
        PRAGMA application_id = \(applicationID);
        PRAGMA user_version = \(migrations.count);
        """)
  }
}
