import Claims
import Documents

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The format that is fuzzed: the one that `HEARSAY_FORMAT` names.
private let format: (any InputFormat.Type)? = getenv("HEARSAY_FORMAT").flatMap {
  Formats.named(String(cString: $0))
}

/// The way into libFuzzer for a program that has a beginning of its own, as one of the package
/// manager's has.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@main
struct FuzzFormat {
  static func main() {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    exit(runDriver(&count, &arguments) { readOne($0, $1) })
  }
}

/// What libFuzzer calls with each input: the input is read as the format, and every document that
/// comes out keeps its laws, or the program stops.
private func readOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let source = MemorySource(bytes, piecesOf: 61)
  let facts = DocumentFacts(id: DocumentID("fuzz"))
  for entry in Formats.entries(in: source, named: nil, as: format, about: facts) {
    guard let documents = try? entry.get().documents() else { continue }
    for document in documents { check(document) }
  }
  return 0
}

/// Blocks stand in order within the text, references too.
private func check(_ document: Document) {
  var end = 0
  for block in document.blocks {
    precondition(block.range.lowerBound >= end, "blocks overlap")
    precondition(block.range.upperBound <= document.text.count, "a block ends after the text")
    end = block.range.upperBound
  }
  for reference in document.references {
    let end = max(reference.range.upperBound, reference.supports.upperBound)
    precondition(end <= document.text.count, "a reference ends after the text")
  }
}
