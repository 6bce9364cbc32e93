/// A MediaWiki XML dump (`export-0.x.xsd`): the articles of a wiki, each the latest of its revisions
/// in the dump. Talk, templates, redirects and pages that are not wikitext are passed over.
package enum DumpFormat: ResumableFormat {
  package static let name = "dump"
  package static let summary = "MediaWiki XML dump"
  package static let extensions: [String] = []
  package static let mediaTypes: [String] = []

  package static func recognises(head: [UInt8], named name: String?) -> Bool {
    head.contains(word: "<mediawiki")
  }

  package static func entries(in source: any ByteSource, about facts: DocumentFacts) -> EntryStream
  {
    entries(in: source, about: facts, after: nil)
  }

  package static func entries(
    in source: any ByteSource, about facts: DocumentFacts, after mark: SourceMark?
  ) -> EntryStream {
    EntryStream(DumpPages(source, about: facts, after: mark))
  }
}
