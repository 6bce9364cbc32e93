import Claims
import Dice
import Documents
import Foundation
import Ledger
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("A ledger whose writer is killed")
struct CrashTests {
  /// Stories of very different lengths, so that a kill meets short and long transactions.
  static let stories: [Story] = (0..<24).map { number in
    var story = Story(
      "story-\(number).txt",
      "Series \(number) drew viewers. " + String(repeating: "And more words. ", count: number * 60))
    for claim in 0..<12 {
      story = story.claiming(
        "Series \(number)", .series, .castMember, .text("Actor \(number) \(claim)"),
        [.character: .text("Part \(claim)")], at: "drew viewers")
    }
    return story
  }

  /// A hundred moments within the time that adding takes.
  @Test(.timeLimit(.minutes(15)))
  func `after a kill at any moment the ledger verifies and adding again completes`() async throws {
    var moments = Moments(within: try timeToAddAll(), seed: 20_250_104)
    var interrupted = 0
    for _ in 0..<100 {
      let delay = moments.next()
      let temporary = try TemporaryLedger()
      let path = temporary.path
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = path as String, delay = delay as UInt32] in
        try addAll(to: path, killedAfter: delay)
      }
      let isDone = try check(temporary) == Self.stories.count
      if !isDone { interrupted += 1 }
      moments.wasDone(isDone)
    }
    #expect(interrupted > 5, "kills must fall among the additions, not only after them")
  }

  private func timeToAddAll() throws -> Double {
    let temporary = try TemporaryLedger()
    let start = ContinuousClock.now
    try addAll(to: temporary.ledger)
    return (ContinuousClock.now - start) / .seconds(1)
  }

  /// Tells how many documents a killed writer left, after making sure that each is whole.
  private func check(_ temporary: TemporaryLedger) throws -> Int {
    let left = try temporary.opened(for: .writing)
    #expect(try left.verify().isEmpty)
    let documents = try left.documents()
    for document in documents {
      #expect(try left.claims(ClaimQuery(.document(document.source.document))).count == 12)
      #expect(document.claims == 12)
    }
    for story in Self.stories {
      let outcome = try left.append(
        story.document, claims: story.claims, findings: [], readerVersion: 1)
      let number = Int(story.document.id.name.dropFirst(6).dropLast(4))! + 1
      #expect(
        outcome == (number <= documents.count ? .unchanged(Int64(number)) : .added(Int64(number))))
    }
    #expect(try left.documents().count == Self.stories.count)
    #expect(try left.documents(containing: "viewers", limit: 99).count == Self.stories.count)
    #expect(try left.verify().isEmpty)
    try left.close()
    return documents.count
  }
}

/// Adds all stories as one bulk.
private func addAll(to ledger: Ledger) throws {
  for story in CrashTests.stories {
    _ = try ledger.append(
      story.document, claims: story.claims, findings: [], readerVersion: 1, isOneOfMany: true)
  }
  try ledger.makeSearchable()
}

/// Adds all stories in this process, which is killed so many microseconds later.
private func addAll(to path: String, killedAfter delay: UInt32) throws {
  let ledger = try Ledger(at: path, keys: testKeys, clock: { "2026-11-21T09:00:00Z" })
  Thread.detachNewThread {
    usleep(delay)
    kill(getpid(), SIGKILL)
  }
  try addAll(to: ledger)
  while true { sleep(1) }
}
