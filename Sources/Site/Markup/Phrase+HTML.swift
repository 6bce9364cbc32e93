import Claims
import Publishing

/// Sets phrases as HTML for one page: names and marks become links.
struct Setting {
  let address: Address
  /// The thing whose page it is.
  let subject: EntityID

  func html(_ phrase: Phrase) -> HTML {
    var html = HTML()
    for run in phrase.runs {
      switch run {
      case .text(let text): html += HTML(text)
      case .name(let name, let entity):
        html += entity == subject ? HTML(name) : .link(name, to: address.entity(entity))
      case .doubt(let word): html += .doubt(word)
      case .marks(let numbers, let statement): html += marks(numbers, of: statement)
      }
    }
    return html
  }

  /// The numbers of sources, raised; they lead to why the statement is held, or to the sources.
  func marks(_ numbers: [Int], of statement: StatementName?) -> HTML {
    guard !numbers.isEmpty else { return HTML() }
    let content: HTML
    if let statement {
      let words = numbers.map(String.init).joined(separator: ", ")
      content = .element(
        "a", ["href": address.statement(statement, on: subject)], Self.unseen + HTML(words))
    } else {
      content = numbers.map {
        .element("a", ["href": "#source-\($0)"], Self.unseen + HTML("\($0)"))
      }
      .joined(by: ", ")
    }
    return .element("sup", [:], content)
  }

  /// What a screen reader says before the numbers.
  private static let unseen: HTML = "<span class=\"unseen\">source </span>"
}
