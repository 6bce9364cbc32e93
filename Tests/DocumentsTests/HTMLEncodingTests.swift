import Documents
import Testing

/// The character encoding of a page is found wherever it is said.
struct HTMLEncodingTests {
  @Test(arguments: Example.all)
  func `the words are those of the page's encoding`(example: Example) {
    #expect(document(of: example.page, labelled: example.label).title == example.title)
  }

  @Test func `bytes of no character are replaced and cost nothing else`() {
    var page = Array("<meta charset=utf-8><title>A b</title>".utf8)
    page[page.count - 10] = 0xFF
    #expect(document(of: page).title == "A\u{FFFD}b")
  }

  @Test func `an encoding that nobody knows is taken for windows-1252`() {
    let page = Array("<meta charset=klingon><title>Caf".utf8) + [0xE9] + Array("</title>".utf8)
    #expect(document(of: page).title == "Café")
  }

  struct Example: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var title: String
    var page: [UInt8]
    var label: String?

    /// - Parameter bytes: the title in the page's encoding.
    init(
      _ name: String, head: String = "", _ title: String, _ bytes: [UInt8], label: String? = nil
    ) {
      testDescription = name
      self.title = title
      self.label = label
      page = Array("<html><head>\(head)<title>".utf8) + bytes + Array("</title></head></html>".utf8)
    }

    static let all = [
      Example("utf-8 that nothing names", "도깨비", Array("도깨비".utf8)),
      Example("utf-8 that calls itself latin", head: "<meta charset=latin1>", "é", Array("é".utf8)),
      Example(
        "windows-1252 by default", "Café “au lait”",
        [
          0x43, 0x61, 0x66, 0xE9, 0x20, 0x93, 0x61, 0x75, 0x20, 0x6C, 0x61, 0x69, 0x74, 0x94,
        ]),
      Example(
        "euc-kr by meta", head: #"<meta charset="euc-kr">"#, "도깨비",
        [0xB5, 0xB5, 0xB1, 0xFA, 0xBA, 0xF1]),
      Example(
        "shift_jis by http-equiv",
        head: #"<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">"#, "東京",
        [0x93, 0x8C, 0x8B, 0x9E]),
      Example("gbk by the sender", "中国", [0xD6, 0xD0, 0xB9, 0xFA], label: "GBK"),
      Example("big5 by the sender", "台北", [0xA5, 0x78, 0xA5, 0x5F], label: "Big5"),
      Example(
        "the sender before meta", head: "<meta charset=shift_jis>", "中国",
        [0xD6, 0xD0, 0xB9, 0xFA], label: "gb2312"),
    ]
  }

  @Test func `a byte order mark settles it`() {
    let text = "<title>도깨비</title>"
    let units = Array(text.utf16)
    let little =
      [0xFF, 0xFE]
      + units.flatMap { unit -> [UInt8] in
        [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      }
    let big =
      [0xFE, 0xFF]
      + units.flatMap { unit -> [UInt8] in
        [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      }
    let eight: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    for page in [little, big, eight] {
      #expect(document(of: page, labelled: "euc-kr").title == "도깨비")
    }
  }
}
