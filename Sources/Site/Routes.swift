import Claims
import Desk
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Judgement
import NIOCore
import Publishing

extension Site {
  typealias Routes = Router<Caller>

  func addAssets(to router: Routes) {
    router.get("/health") { _, _ in try health() }
    router.get(RouterPath(Assets.stylesheetAddress)) { request, _ in
      file(Assets.stylesheet, to: request)
    }
    router.get("/icon.svg") { request, _ in file(Assets.icon, to: request) }
  }

  /// A file whose address changes when it does.
  private func file(_ answer: Answer, to request: Request) -> Response {
    var response = reception.send(answer, to: request, tag: nil)
    response.headers[.cacheControl] = "public, max-age=31536000, immutable"
    return response
  }

  /// Whether the ledger can be read, and how far it has come.
  private func health() throws -> Response {
    var json = JSONWriter()
    var status = HTTPResponse.Status.ok
    do {
      let glance = try door.glance(now: true)
      json.object {
        $0.field("status", "ok")
        $0.field("entries", Int(glance.edition.entry))
      }
    } catch {
      status = .serviceUnavailable
      json.object { $0.field("status", "no ledger") }
    }
    return Response(
      status: status,
      headers: [.contentType: "application/json", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: json.text + "\n")))
  }

  /// A page a thing, by its kind and key; with the name of a format behind it, the record in that.
  func addRecords(to router: Routes) {
    for kind in Kind.allCases {
      router.get("/\(kind.rawValue)/:key") { request, _ in
        await reception.answer(request, query: ["zone"]) { visit in
          let key = String(visit.path.dropFirst(kind.rawValue.count + 2))
          if let dot = key.lastIndex(of: "."),
            let format = Exports.named(String(key[key.index(after: dot)...]))
          {
            return try export(kind, String(key[..<dot]), as: format, visit)
          }
          return try RecordPage(templates: templates, visit: visit).answer(kind: kind, key: key)
        }
      }
    }
  }

  private func export(
    _ kind: Kind, _ key: String, as format: any ExportFormat.Type, _ visit: Visit
  ) throws -> Answer {
    let portrait = try visit.desk.portrait(of: EntityID(kind, key), asOf: visit.asOf)
    return Answer(format.text(of: portrait.dossier), type: Self.type(of: format.name))
  }

  private static func type(of format: String) -> String {
    switch format {
    case "json": "application/json"
    case "jsonld": "application/ld+json"
    case "csv": "text/csv; charset=utf-8"
    case "nfo": "application/xml; charset=utf-8"
    case "jsonl", "claims": "application/jsonl"
    case "markdown", "md": "text/markdown; charset=utf-8"
    default: "text/plain; charset=utf-8"
    }
  }

  /// Documents, what was read in them, and why statements stand.
  func addEvidence(to router: Routes) {
    router.get("/document/**") { request, _ in
      await reception.answer(request) { visit in
        try DocumentPages(templates: templates, visit: visit).document(
          visit.rest(after: "/document/"))
      }
    }
    router.get("/read/:range/**") { request, _ in
      await reception.answer(request) { visit in
        let rest = visit.rest(after: "/read/")
        let range = rest.prefix { $0 != "/" }
        return try DocumentPages(templates: templates, visit: visit).stretch(
          range, of: String(rest.dropFirst(range.count + 1)))
      }
    }
    router.get("/claim/:number") { request, context in
      let number = context.parameters.get("number", as: Int64.self) ?? 0
      return await reception.answer(request) { visit in
        try ClaimPage(visit: visit).answer(number)
      }
    }
    router.get("/statement/:kind/:key/:property/:digest") { request, _ in
      await reception.answer(request, query: ["on"]) { visit in
        let parts = visit.path.split(separator: "/").map(String.init)
        guard parts.count == 5, let kind = Kind(rawValue: parts[1]) else {
          return Trouble.notFound(visit)
        }
        return try StatementPage(templates: templates, visit: visit).answer(
          kind: kind, key: parts[2], property: parts[3], digest: parts[4])
      }
    }
    router.get("/sources") { request, _ in
      await reception.answer(request) {
        try SourcePages(templates: templates, visit: $0).all()
      }
    }
    router.get("/source/**") { request, _ in
      await reception.answer(request) {
        try SourcePages(templates: templates, visit: $0).source($0.rest(after: "/source/"))
      }
    }
  }

  /// The first page, and what looks over all series.
  func addOverviews(to router: Routes) {
    router.get("/") { request, _ in
      await reception.answer(request) {
        try HomePage(
          templates: templates, visit: $0, overview: try surveyor.overview(for: $0)
        ).answer()
      }
    }
    router.get(RouterPath(CalendarPage.path)) { request, _ in
      await reception.answer(request, query: ["week", "month"]) { visit in
        try CalendarPage(
          templates: templates, visit: visit,
          overview: visit.asOf == nil ? try surveyor.overview(for: visit) : nil
        ).answer()
      }
    }
    router.get("/search") { request, _ in
      await reception.answer(request, query: ["q"]) {
        try SearchPage(templates: templates, visit: $0).answer()
      }
    }
    router.get("/conflicts") { request, _ in
      await reception.answer(request, query: ["page"]) {
        OverviewPages(templates: templates, visit: $0).conflicts(
          try surveyor.overview(for: $0))
      }
    }
    router.get("/gaps") { request, _ in
      await reception.answer(request, query: ["page"]) {
        OverviewPages(templates: templates, visit: $0).gaps(
          try surveyor.overview(for: $0))
      }
    }
    router.get("/changes/:kind/:key") { request, _ in
      await reception.answer(request, query: ["since"]) { visit in
        let parts = visit.path.split(separator: "/").map(String.init)
        guard parts.count == 3, let kind = Kind(rawValue: parts[1]) else {
          return Trouble.notFound(visit)
        }
        return try OverviewPages(templates: templates, visit: visit).changes(
          kind: kind, key: parts[2])
      }
    }
  }
}

extension Visit {
  /// What stands behind the beginning of the path.
  func rest(after prefix: String) -> String { String(path.dropFirst(prefix.count)) }
}
