package import Claims
import Fetching
import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One thing to read: a file, an address or standard input, and the name under which its document is kept.
package struct Input: Hashable, Sendable {
  package enum Place: Hashable, Sendable {
    case file(path: String)
    /// Of `http` or `https`.
    case address(String)
    case standardInput
  }

  package var place: Place
  package var document: DocumentID

  package init(_ place: Place, document: DocumentID) {
    self.place = place
    self.document = document
  }

  /// The name of the file, by which its format is told.
  package var fileName: String? {
    if case .file(let path) = place { Self.lastPart(of: path) } else { nil }
  }

  /// What a path, an address or `-` (standard input) stands for; a folder stands for no input.
  package static func one(at path: String, named name: String? = nil) -> Input {
    if path == "-" { return Input(.standardInput, document: DocumentID(name ?? "standard input")) }
    guard WebAddress.isMeant(by: path) else {
      return Input(.file(path: path), document: DocumentID(name ?? lastPart(of: path)))
    }
    let address = WebAddress(path)?.text ?? path
    return Input(.address(address), document: DocumentID(name ?? address))
  }

  /// The inputs that a path stands for: itself, or, for a folder, every file below it that is not
  /// hidden, in order of their paths. `-` is standard input.
  ///
  /// A file is named by its file name, one in a folder by its path below the folder, a page by its
  /// address.
  package static func all(at path: String, named name: String? = nil) throws(DeskError) -> [Input] {
    if path == "-" || WebAddress.isMeant(by: path) { return [one(at: path, named: name)] }
    var status = stat()
    guard stat(path, &status) == 0 else { throw .unreadable(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      return [one(at: path, named: name)]
    }
    var inputs: [Input] = []
    try walk(path, below: "", into: &inputs)
    return inputs
  }

  private static func walk(
    _ folder: String, below prefix: String, into inputs: inout [Input]
  ) throws(DeskError) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw .unreadable(path: folder, code: errno)
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder + (folder.hasSuffix("/") ? "" : "/") + name
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: try walk(path, below: prefix + name + "/", into: &inputs)
      case S_IFREG: inputs.append(Input(.file(path: path), document: DocumentID(prefix + name)))
      default: break
      }
    }
  }

  private static func lastPart(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
