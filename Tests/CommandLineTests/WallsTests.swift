import Foundation
import Testing

/// Which room may use which: the package says it, and no source file goes around it.
struct WallsTests {
  /// The rooms from left to right; Naming and Ledger know nothing of each other but by way of the
  /// rooms before them.
  private static let rooms = [
    "Claims", "Documents", "Fetching", "Reading", "Naming", "Ledger", "Judgement", "Publishing",
    "Desk", "Site", "CommandLine",
  ]
  /// What a room must not know, although it lies to the left.
  private static let strangers: [String: Set<String>] = [
    "Reading": ["Fetching"], "Naming": ["Documents", "Fetching", "Reading"],
    "Ledger": ["Fetching", "Reading", "Naming"],
    "Judgement": ["Documents", "Fetching", "Reading", "Ledger"],
    "Publishing": ["Documents", "Fetching", "Reading", "Ledger"],
  ]
  /// The one room that may import each library.
  private static let libraries = [
    "GRDB": "Ledger", "GRDBSQLite": "Ledger", "Crypto": "Ledger", "ArgumentParser": "CommandLine",
    "AsyncHTTPClient": "Fetching", "Hummingbird": "Site", "HummingbirdCore": "Site",
    "Mustache": "Site", "CZlib": "Site", "CLibXML2": "Documents", "CBzip2": "Documents",
  ]

  @Test func `a room depends on rooms to its left alone`() throws {
    let rooms = try Self.described().filter { Self.rooms.contains($0.name) }
    #expect(rooms.count == Self.rooms.count)
    for room in rooms {
      let place = try #require(Self.rooms.firstIndex(of: room.name))
      for used in room.rooms ?? [] where Self.rooms.contains(used) {
        #expect(Self.rooms[..<place].contains(used), "\(room.name) uses \(used)")
        #expect(Self.strangers[room.name]?.contains(used) != true, "\(room.name) uses \(used)")
      }
      for library in room.libraries ?? [] {
        if let owner = Self.libraries[library] {
          #expect(owner == room.name, "\(room.name) uses \(library)")
        }
      }
    }
  }

  @Test func `a library is imported in its own room alone`() throws {
    var files = 0
    for room in Self.rooms {
      let folder = Program.package + "/Sources/" + room
      guard let names = FileManager.default.enumerator(atPath: folder) else { continue }
      for case let name as String in names where name.hasSuffix(".swift") {
        let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
        files += 1
        for line in text.split(separator: "\n") {
          let words = line.split(separator: " ")
          guard let place = words.firstIndex(of: "import"), place <= 2, words.count > place + 1,
            let owner = Self.libraries[String(words[place + 1])]
          else { continue }
          #expect(owner == room, "\(room)/\(name) imports \(words[place + 1])")
        }
      }
    }
    #expect(files > 100)
  }

  private struct Target: Decodable {
    var name: String
    var rooms: [String]?
    var libraries: [String]?

    enum CodingKeys: String, CodingKey {
      case name
      case rooms = "target_dependencies"
      case libraries = "product_dependencies"
    }
  }

  private struct Description: Decodable { var targets: [Target] }

  private static func described() throws -> [Target] {
    let outcome = try Program().shell(
      """
      swift package --package-path '\(Program.package)' --scratch-path "$PWD/scratch" \
        --disable-automatic-resolution describe --type json
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Description.self, from: Data(outcome.output.utf8)).targets
  }
}
