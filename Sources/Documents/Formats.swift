/// The formats that are read, and how the right one is found.
package enum Formats {
  /// All of them; of two that recognise one input the earlier has it.
  package static let all: [any InputFormat.Type] = [
    DumpFormat.self, FeedFormat.self, JSONLinesFormat.self, HTMLFormat.self,
    WikitextFormat.self, PlainTextFormat.self,
  ]

  /// How much of an input is looked at to recognise its format.
  package static let headLength = 4096

  /// The format that a caller asks for by its name.
  package static func named(_ name: String) -> (any InputFormat.Type)? {
    all.first { $0.name == name }
  }

  /// The format of an input: the ending of its file name settles it, else its beginning does.
  package static func recognised(head: [UInt8], named name: String?) -> any InputFormat.Type {
    if let ending = name?.split(separator: ".").dropFirst().last?.lowercased(),
      let format = all.first(where: { $0.extensions.contains(ending) })
    {
      return format
    }
    return all.first { $0.recognises(head: head, named: name) } ?? PlainTextFormat.self
  }

  /// The entries of an input of any format; `name` is its file name, where it has one. An input that
  /// is compressed with bzip2 is taken for what it holds.
  ///
  /// - Parameters:
  ///   - format: the format asked for, or nil to recognise it.
  ///   - mark: where to go on, as an entry of the same bytes gave it.
  package static func entries(
    in source: any ByteSource, named name: String?, as format: (any InputFormat.Type)? = nil,
    about facts: DocumentFacts, after mark: SourceMark? = nil
  ) -> EntryStream {
    do throws(DocumentError) {
      var given = try PeekedSource(source, length: headLength)
      var name = name
      if BZip2Source.recognises(head: given.head) {
        let opened = BZip2Source(given, document: facts.id)
        given = try PeekedSource(opened, length: headLength)
        name = name.map { $0.hasSuffix(".bz2") ? String($0.dropLast(4)) : $0 }
      }
      let format = format ?? recognised(head: given.head, named: name)
      if let mark, let bundle = format as? any ResumableFormat.Type {
        return bundle.entries(in: given, about: facts, after: mark)
      }
      if let bundle = format as? any BundleFormat.Type {
        return bundle.entries(in: given, about: facts)
      }
      let single = format as? any Format.Type ?? PlainTextFormat.self
      let bytes = try given.readAll(of: facts.id)
      return EntryStream(
        CollectionOfOne(.success(Entry(bytes: bytes, facts: facts, format: single)))
          .makeIterator())
    } catch {
      return EntryStream(CollectionOfOne(.failure(error)).makeIterator())
    }
  }
}
