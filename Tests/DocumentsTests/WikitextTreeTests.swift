import Dice
import Documents
import Testing

struct WikitextTreeTests {
  @Test func `templates are found at any depth, with names and values`() {
    let tree = WikitextTree("{{ubl|[[A|B]]|x={{n/a}}|{{lang|ko|가}} c}}")
    let found = tree.templates.map { template in
      tree.string(tree.name(of: template))
        + tree.parameters(of: template).map { parameter in
          "|" + (parameter.name.map { tree.string($0) + "=" } ?? "") + tree.string(parameter.value)
        }.joined()
    }
    #expect(found == ["ubl|[[A|B]]|x={{n/a}}|{{lang|ko|가}} c", "n/a", "lang|ko|가"])
  }

  @Test(arguments: [
    ("{{a}}", "template ⟨{{a}}⟩"),
    ("{{{a|b}}}", "argument ⟨{{{a|b}}}⟩, parameter ⟨b⟩"),
    ("{{{{{a}}}|b}}", "template ⟨{{{{{a}}}|b}}⟩, argument ⟨{{{a}}}⟩, parameter ⟨b⟩"),
    ("{{{{a}}}}", "argument ⟨{{{a}}}⟩"),
    ("{{a|b", ""),
    ("{{a [[b|c}} d", "template ⟨{{a [[b|c}}⟩, parameter ⟨c⟩"),
    ("[[a]] b]]", "link ⟨[[a]]⟩"),
    ("[[a\n]]", ""),
    ("[[a|b\nc]]", "link ⟨[[a|b\nc]]⟩, parameter ⟨b\nc⟩"),
    ("[[File:a|b [[c]]]]", "link ⟨[[File:a|b [[c]]]]⟩, parameter ⟨b [[c]]⟩, link ⟨[[c]]⟩"),
    ("[https://a.example b] [c]", "externalLink ⟨[https://a.example b]⟩"),
    ("<!-- {{a}} --> {{b}}", "comment ⟨<!-- {{a}} -->⟩, template ⟨{{b}}⟩"),
    ("a <!-- b", "comment ⟨<!-- b⟩"),
    ("<nowiki>{{a}}</nowiki>", "raw ⟨<nowiki>{{a}}</nowiki>⟩"),
    ("<nowiki>{{a}}", "tag ⟨<nowiki>⟩, template ⟨{{a}}⟩"),
    ("<br /> 1 < 2 <x>", "tag ⟨<br />⟩"),
    ("a<ref>{{b}}</ref>", "reference ⟨<ref>{{b}}</ref>⟩, template ⟨{{b}}⟩"),
    ("<ref name=\"a\" />b", "reference ⟨<ref name=\"a\" />⟩"),
    (
      "{{a|<ref>b}}</ref>}}",
      "template ⟨{{a|<ref>b}}</ref>}}⟩, parameter ⟨<ref>b}}</ref>⟩, reference ⟨<ref>b}}</ref>⟩"
    ),
    ("== a ==\n=b", "heading ⟨== a ==⟩"),
    ("== a == <!-- c -->\n", "heading ⟨== a == <!-- c -->⟩, comment ⟨<!-- c -->⟩"),
    ("''a'' don't", "quotes ⟨''⟩, quotes ⟨''⟩"),
    ("*: a\nb * c", "listMarker ⟨*:⟩"),
    (
      "{|\n|+ t\n! a !! b\n|-\n| c || x | d\n|}",
      "tableOpen ⟨{|⟩, caption ⟨|+⟩, headerCell ⟨!⟩, headerCell ⟨!!⟩, row ⟨|-⟩, cell ⟨|⟩, cell ⟨||⟩, bar ⟨|⟩, tableClose ⟨|}⟩"
    ),
    ("{{a\n| b\n}}", "template ⟨{{a\n| b\n}}⟩, parameter ⟨ b\n⟩"),
    // A page that was cut within a template keeps what its pipes would have hidden.
    ("{{a|\n{|\n| b\n|}", "tableOpen ⟨{|⟩, cell ⟨|⟩, tableClose ⟨|}⟩"),
    (
      "{{#if:a|b|{{c}}}}",
      "template ⟨{{#if:a|b|{{c}}}}⟩, parameter ⟨b⟩, parameter ⟨{{c}}⟩, template ⟨{{c}}⟩"
    ),
  ])
  func `markup is found where it stands, what is never closed is text`(
    text: String, expected: String
  ) {
    let tree = WikitextTree(text)
    let found = tree.nodes.filter { $0.kind != .void }
      .map { "\($0.kind) ⟨\(tree.string($0.range))⟩" }
    #expect(found.joined(separator: ", ") == expected)
  }

  @Test(arguments: WikitextSample.all)
  func `a page and every truncation of it are printed as they were read`(page: WikitextSample) {
    // The pages of the corpus are long: every length that a step of seven hits.
    for length in stride(
      from: 0, through: page.bytes.count, by: page.name.hasSuffix(".wiki") ? 7 : 1)
    {
      let bytes = Array(page.bytes[..<length])
      let tree = WikitextTree(bytes)
      guard tree.printed() == bytes, isNested(tree) else {
        Issue.record("the first \(length) bytes are not printed as they were read")
        return
      }
    }
  }

  @Test func `any mixture of signs makes a tree that prints as it was read`() {
    var generator = SeededGenerator(seed: 11)
    let pieces = [
      "{", "}", "[", "]", "|", "=", "<", ">", "'", "\n", "{{", "}}", "[[", "]]", "{|", "|}", "|-",
      "!!",
      "<ref>", "</ref>", "<!--", "-->", "<nowiki>", "</nowiki>", "==", "*", ":", ";", "http://",
      " ", "a", "가",
    ]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 1...40, using: &generator))
        .map { _ in pieces[Int.random(in: pieces.indices, using: &generator)] }.joined()
      let tree = WikitextTree(text)
      #expect(tree.printed() == Array(text.utf8) && isNested(tree), "\(text)")
    }
  }

  /// A time that grew with the square would be hours.
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "{{", "[[", "{{a|", "[[a|", "{{a}}", "<ref>", "<!--", "{|\n|", "'''", "<nowiki>", "{", "<b",
    ])
  func `a million signs are printed as they were read`(sign: String) {
    let bytes = Array(String(repeating: sign, count: 1_000_000).utf8)
    #expect(WikitextTree(bytes).printed() == bytes)
  }

  /// Whether every node lies within the one around it and after the one before it.
  private func isNested(_ tree: WikitextTree) -> Bool {
    var open: [WikitextTree.Node] = []
    for (index, node) in tree.nodes.enumerated() where node.kind != .void {
      while let last = open.last, Int(last.next) <= index { open.removeLast() }
      if let outer = open.last,
        node.start < outer.start || node.end > outer.end || node.next > outer.next
      {
        return false
      }
      if node.start > node.end || Int(node.next) <= index { return false }
      open.append(node)
    }
    return true
  }
}

extension WikitextTree {
  init(_ text: String) { self.init(Array(text.utf8)) }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
