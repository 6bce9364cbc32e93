import Claims
import Documents

/// The blocks of a document as lines of text, so that a test can say what it expects at a glance.
func outline(_ document: Document) -> String {
  document.blocks.map { outline($0) }.joined(separator: "\n")
}

func outline(_ block: Block) -> String {
  switch block.content {
  case .title(let text): "title: \(text.text)"
  case .byline(let text): "byline: \(text.text)"
  case .heading(let text, let level): "h\(level): \(text.text)"
  case .term(let text): "term: \(text.text)"
  case .paragraph(let text): "p: \(text.text)"
  case .item(let text, let description):
    (["item: \(text.text)"] + description.map { "  under: \($0.text)" }).joined(separator: "\n")
  case .field(let name, let values):
    "field: \(name) = \(values.map(\.text).joined(separator: " & "))"
  case .table(let table):
    (["table: \(table.caption?.text ?? "-")"] + table.rows.map(outline)).joined(separator: "\n")
  }
}

private func outline(_ row: Table.Row) -> String {
  let cells = row.cells.map { cell in
    let spans = cell.columns * cell.rows > 1 ? "<\(cell.columns)x\(cell.rows)>" : ""
    return (cell.isHeader ? "*" : "") + cell.text.text + spans
  }
  return "  | " + cells.joined(separator: " | ")
}

/// All passages of a block, in no order that matters.
func passages(of block: Block) -> [Passage] {
  switch block.content {
  case .title(let text), .byline(let text), .heading(let text, _), .term(let text),
    .paragraph(let text):
    [text]
  case .item(let text, let description): [text] + description
  case .field(_, let values): values
  case .table(let table):
    (table.caption.map { [$0] } ?? []) + table.rows.flatMap { $0.cells.map(\.text) }
  }
}

/// The one document of a plain text.
func document(_ text: String, _ facts: DocumentFacts = .test) throws -> Document {
  let documents = try PlainTextFormat.documents(in: Array(text.utf8), about: facts)
  return documents[0]
}

extension DocumentFacts {
  static let test = DocumentFacts(id: DocumentID("test"))
}
