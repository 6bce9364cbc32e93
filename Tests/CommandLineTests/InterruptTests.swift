import Dice
import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// However adding ends, each document is in the ledger whole or not at all, and adding again
/// completes.
struct InterruptTests {
  private static let documents = 200

  @Test func `killed at random moments, the ledger holds and adding again completes`() throws {
    let program = try Program()
    let stories = try program.file(
      "stories.jsonl", (1...Self.documents).map { jsonLine($0) }.joined())
    let whole = ContinuousClock().measure {
      _ = try? program.run("add", "--ledger", "whole", stories)
    }
    var moments = Moments(within: whole / .seconds(1), seed: 20_241_216)
    var interrupted = 0
    for round in 1...100 {
      let ledger = "ledger-\(round)"
      let child = try program.start(["add", "--ledger", ledger, stories])
      for _ in 0..<60_000 where access(program.folder + "/" + ledger, F_OK) != 0 { usleep(1_000) }
      usleep(moments.next())
      child.send(SIGKILL)
      _ = try child.wait()
      let verified = try program.run("verify", "--ledger", ledger)
      // Killed before the first transaction, there is nothing to verify yet.
      let isBegun = verified.status != 66 && !verified.errors.contains("never begun")
      #expect(verified.status == 0 || !isBegun, "\(verified.output)\(verified.errors)")
      let all = "\(Self.documents) documents"
      let isDone = isBegun && verified.output.contains(all)
      if isBegun, !isDone { interrupted += 1 }
      moments.wasDone(isDone)
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
    // Adding is under way when the log that is written ahead has grown.
    for _ in 0..<6_000 where size(of: program.folder + "/hearsay.sqlite-wal") < 1 << 20 {
      usleep(10_000)
    }
    child.send(SIGINT)
    let outcome = try child.wait()
    #expect(outcome.status == 130)
    #expect(outcome.errors.contains("interrupted"))
    #expect(try program.run("verify").status == 0)
  }

  private func size(of path: String) -> Int {
    (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
  }
}
