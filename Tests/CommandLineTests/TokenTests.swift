import Testing

/// Who may act from the network, and how far sources are relied on, as the commands tell it.
struct TokenTests {
  let program: Program

  init() throws {
    program = try Program()
    try program.run("add", Program.package + "/Examples")
  }

  @Test func `a token is shown once, alone on the output`() throws {
    let made = try program.run("token", "create", "Ann Lee")
    #expect(made.status == 0)
    #expect(made.output.hasPrefix("hearsay_"))
    #expect(made.output.count == 73)
    #expect(made.errors.contains("not shown again"))
    let list = try program.run("token", "list").output
    #expect(list.contains("#1 Ann Lee, made "))
    #expect(!list.contains(made.output.dropLast()))
  }

  @Test func `a token that was revoked is listed as such, and is not revoked again`() throws {
    try program.run("token", "create", "Ann")
    #expect(try program.run("token", "revoke", "1").status == 0)
    #expect(try program.run("token", "list").output.contains("revoked"))
    let again = try program.run("token", "revoke", "1")
    #expect(again.status == 1)
    #expect(again.errors.contains("no token 1"))
  }

  @Test func `a name that tells nobody is refused`() throws {
    #expect(try program.run("token", "create", " ").status == 64)
  }

  @Test func `the help of tokens has examples`() throws {
    let help = try program.run("token", "--help").output
    for words in ["EXAMPLES", "token create", "token list", "token revoke"] {
      #expect(help.contains(words))
    }
  }

  @Test func `the reliability of sources tells what it rests on`() throws {
    let text = try program.run("sources", "--reliability").output
    #expect(text.contains("% of what it says"))
    #expect(text.contains("another source states too"))
    #expect(text.contains("By kind: "))
  }
}
