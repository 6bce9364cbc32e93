import Claims
import Desk
import Dice
import Documents
import FoundationEssentials
import Ledger

/// A desk on a temporary ledger whose clock stands still.
final class Workplace {
  let folder: String
  let desk: Desk

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/desk-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    desk = try Desk(
      at: folder + "/ledger.sqlite", for: .creating, clock: { "2026-11-21T09:00:00Z" })
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func file(_ name: String, _ text: String) throws {
    let path = folder + "/" + name
    let parent = path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  func intake(_ paths: String...) throws -> Intake {
    let inputs = try paths.flatMap { try Input.all(at: folder + "/" + $0) }
    return Intake(inputs, facts: DocumentFacts(id: DocumentID(""), today: desk.today))
  }

  /// The project's own examples.
  static let examples = Checkout.path + "/Examples"

  func addExamples() async throws -> AddReport {
    try await desk.add(
      Intake(
        try Input.all(at: Self.examples),
        facts: DocumentFacts(id: DocumentID(""), today: desk.today)))
  }
}

func story(_ number: Int) -> String {
  """
   date 2024-12-\(10 + number % 15) The drama Quiet Harbour \(number) is set to premiere on January 4, \
  2025. It is written by Seo Min-ho and directed by Park Ji-woo.

  """
}
