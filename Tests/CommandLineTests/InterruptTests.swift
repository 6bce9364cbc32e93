import Dice
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// However adding ends, each document is in the ledger whole or not at all, and adding again
/// completes.
struct InterruptTests {
  private static let documents = 60

  @Test func `killed at random moments, the ledger holds and adding again completes`() throws {
    let program = try Program()
    let stories = try program.file(
      "stories.jsonl", (1...Self.documents).map { jsonLine($0) }.joined())
    let whole = ContinuousClock().measure {
      _ = try? program.run("add", "--ledger", "whole", stories)
    }
    var dice = SeededGenerator(seed: 20_241_216)
    var interrupted = 0
    for round in 1...100 {
      let ledger = "ledger-\(round)"
      let child = try program.start(["add", "--ledger", ledger, stories])
      let share = Double.random(in: 0...1, using: &dice)
      usleep(UInt32(share * min(whole / .seconds(1), 0.4) * 1_000_000))
      child.send(SIGKILL)
      _ = try child.wait()
      let verified = try program.run("verify", "--ledger", ledger)
      // Killed before the first transaction, there is nothing to verify yet.
      let isBegun = verified.status != 66 && !verified.errors.contains("never begun")
      #expect(verified.status == 0 || !isBegun, "\(verified.output)\(verified.errors)")
      let all = "\(Self.documents) documents"
      if isBegun, !verified.output.contains(all) { interrupted += 1 }
      #expect(try program.run("add", "--ledger", ledger, stories).status == 0)
      let completed = try program.run("verify", "--ledger", ledger)
      #expect(completed.status == 0 && completed.output.contains(all))
    }
    #expect(interrupted > 5, "kills must fall among the additions, not only before and after them")
  }

  @Test func `an interrupt stops between two documents and says so`() throws {
    let program = try Program()
    let stories = try program.file("stories.jsonl", (1...20_000).map { jsonLine($0) }.joined())
    let child = try program.start(["add", stories])
    usleep(500_000)
    child.send(SIGINT)
    let outcome = try child.wait()
    #expect(outcome.status == 130)
    #expect(outcome.errors.contains("interrupted"))
    #expect(try program.run("verify").status == 0)
  }
}
