import Claims
import Desk
import Documents
import Testing

/// How documents come in.
struct IntakeTests {
  @Test func `a folder gives its files in order, hidden ones left out`() throws {
    let place = try Workplace()
    for name in ["in/b.txt", "in/a.txt", "in/deep/c.txt", "in/.hidden", "in/.git/x.txt"] {
      try place.file(name, story(1))
    }
    let inputs = try Input.all(at: place.folder + "/in")
    #expect(inputs.map(\.document.name) == ["a.txt", "b.txt", "deep/c.txt"])
    #expect(try Input.all(at: place.folder + "/in/a.txt").map(\.document.name) == ["a.txt"])
  }

  @Test func `a path that is not there is an error of the desk`() throws {
    #expect(throws: DeskError.self) { try Input.all(at: "/nowhere/at/all") }
  }

  @Test func `outcomes come in the order of the inputs`() async throws {
    let place = try Workplace()
    for number in 100..<300 {
      // Long ones among short ones, so that they are not done in order.
      let text = String(repeating: story(number), count: number % 7 == 0 ? 30 : 1)
      try place.file("in/\(number).txt", text)
    }
    try place.file("in/150-bad.txt", "")
    var names: [String] = []
    var failures: [Int] = []
    try await place.intake("in").each { arrival in
      switch arrival.outcome {
      case .items(let items): names += items.map(\.document.id.name)
      case .failed: failures.append(arrival.input)
      default: Issue.record("\(arrival.outcome)")
      }
    }
    #expect(names == names.sorted())
    #expect(names.count == 200)
    #expect(failures == [50])
  }

  @Test func `it stops when it is told to`() async throws {
    let place = try Workplace()
    for number in 100..<400 { try place.file("in/\(number).txt", story(number)) }
    var count = 0
    func isEnough() -> Bool { count >= 10 }
    try await place.intake("in").each(isStopped: isEnough) { _ in count += 1 }
    #expect(count >= 10)
    #expect(count < 150)
  }
}
