import Claims
import Desk
import Documents
import FoundationEssentials
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Ledger
import NIOCore

extension Site {
  /// What editors alone can do. Reading a page of the desk asks for a session; changing anything asks
  /// for a form of that session too.
  func addDesk(to router: Routes) {
    router.get("/desk/login") { request, _ in
      let place = DeskPages.place(Visit.fields(of: request.uri, knowing: ["to"])["to"])
      return try send(pages(nil).login(to: place), to: request)
    }
    router.post("/desk/login") { request, context in try await login(request, context) }
    router.post("/desk/logout") { request, _ in
      let form = try await counter.form(request)
      if let (name, session) = try counter.session(of: request), Self.isSealed(form, session) {
        counter.sessions.end(name)
      }
      var response = send(Answer(goTo: "/"), to: request)
      response.headers[.setCookie] = counter.farewell
      return response
    }
    router.get("/desk") { request, _ in
      try guarded(request) { try pages($0).overview() }
    }
    router.get("/desk/decide") { request, _ in
      try guarded(request) { session in
        let fields = Visit.fields(of: request.uri, knowing: ["statement", "on"])
        guard let home = StatementPage.entity(fields["on"] ?? "") else {
          return try pages(session).refused("Decide on what?", "The address names no statement.")
        }
        return try pages(session).decide(statement: fields["statement"] ?? "", on: home)
      }
    }
    router.get("/desk/done") { request, _ in
      try guarded(request) { session in
        let fields = Visit.fields(of: request.uri, knowing: ["entry", "on"])
        return try pages(session).done(
          entry: Int64(fields["entry"] ?? "") ?? 0, on: StatementPage.entity(fields["on"] ?? ""))
      }
    }
    router.post("/desk/act") { request, _ in
      try await acting(request) { session, form in try act(form, by: session) }
    }
    router.post("/desk/add") { request, _ in
      try await acting(request) { session, form in try await add(form, by: session) }
    }
  }

  private func pages(_ session: Session?) throws(LedgerError) -> DeskPages {
    DeskPages(templates: templates, desk: try door.glance(now: true).desk, session: session)
  }

  /// Nobody keeps a page of the desk.
  private func send(_ answer: Answer, to request: Request) -> Response {
    var response = reception.send(answer, to: request, tag: nil)
    response.headers[.cacheControl] = "no-store"
    return response
  }

  // MARK: - Who may

  private func login(_ request: Request, _ context: Caller) async throws -> Response {
    guard counter.attempts.permits(context.remoteAddress ?? "") else {
      throw HTTPError(.tooManyRequests, headers: [.retryAfter: "60"])
    }
    let form = try await counter.form(request)
    let place = DeskPages.place(form["to"])
    guard let editor = try door.glance(now: true).desk.admit(token: (form["token"] ?? "").trimmed)
    else {
      var answer = try pages(nil).login(to: place, told: "That token does not open the desk.")
      answer.status = .forbidden
      return send(answer, to: request)
    }
    let name = counter.sessions.begin(editor: editor.name, token: editor.token)
    var response = send(Answer(goTo: place), to: request)
    response.headers[.setCookie] = counter.header(for: name)
    return response
  }

  /// A page for an editor; anybody else is asked for a token first.
  private func guarded(
    _ request: Request, _ make: (Session) throws -> Answer
  ) throws -> Response {
    guard let (_, session) = try counter.session(of: request) else {
      let to = request.uri.string.hasPrefix("/desk") ? request.uri.string : "/desk"
      return send(Answer(goTo: "/desk/login?to=" + Address.escaped(to)), to: request)
    }
    return send(try orTrouble { try make(session) }, to: request)
  }

  /// An act of an editor: by a session that goes on, from a form of that session, not too often.
  private func acting(
    _ request: Request, _ act: (Session, [String: String]) async throws -> Answer
  ) async throws -> Response {
    guard let (name, session) = try counter.session(of: request) else {
      throw HTTPError(.forbidden)
    }
    let form = try await counter.form(request)
    guard Self.isSealed(form, session) else { throw HTTPError(.forbidden) }
    guard counter.acts.permits(name) else {
      throw HTTPError(.tooManyRequests, headers: [.retryAfter: "60"])
    }
    do {
      return send(try await act(session, form), to: request)
    } catch {
      return send(try trouble(error), to: request)
    }
  }

  private static func isSealed(_ form: [String: String], _ session: Session) -> Bool {
    Sessions.isSame(form["seal"] ?? "", session.seal)
  }

  private func orTrouble(_ make: () throws -> Answer) throws -> Answer {
    do { return try make() } catch { return try trouble(error) }
  }

  private func trouble(_ error: any Error) throws -> Answer {
    Trouble.page(
      for: error,
      Visit(desk: try door.glance().desk, path: "/desk", fields: [:], asOf: nil))
  }

  // MARK: - What is done

  /// Appends a decision and leads to what it changed.
  private func act(_ form: [String: String], by session: Session) throws -> Answer {
    let reason = (form["reason"] ?? "").trimmed
    guard !reason.isEmpty else {
      return try pages(session).refused(
        "A decision needs a reason", "It stands in the log beside what was decided.")
    }
    let desk = try door.writingDesk()
    defer { try? desk.ledger.close() }
    guard let asked = try DeskForm(form).act(at: desk) else {
      return try pages(session).refused(
        "That is no decision", "The form was not filled in as it asks.")
    }
    let decision = try desk.decide(asked.act, by: session.editor, because: reason)
    let home = asked.home.map { "&on=" + Address.escaped($0.description) } ?? ""
    return Answer(goTo: "/desk/done?entry=\(decision.entry)\(home)")
  }

  /// Adds a document that was given as text, and tells what became of it.
  private func add(_ form: [String: String], by session: Session) async throws -> Answer {
    let pasted = form["text"] ?? ""
    let text = pasted.trimmed.isEmpty ? form["file"] ?? "" : pasted
    let given = [form["name"], form["file.filename"]].compactMap { $0?.trimmed }
      .first { !$0.isEmpty }
    guard !text.trimmed.isEmpty, let given else {
      return try pages(session).refused(
        "Which document?", "Give it a name, and its text or a file.")
    }
    let day = (form["published"] ?? "").trimmed
    let published = PartialDate(iso: day)
    guard day.isEmpty || published != nil else {
      return try pages(session).refused(
        "That is no day", "The day of publication is written as 2025-01-04.")
    }
    let name = String(given.split(separator: "/").last ?? "document").prefix(200)
    let path = FileManager.default.temporaryDirectory.path + "/hearsay-\(UUID().uuidString)"
    guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) else {
      throw DeskError.unreadable(path: path, code: 0)
    }
    defer { try? FileManager.default.removeItem(atPath: path) }
    let desk = try door.writingDesk()
    defer { try? desk.ledger.close() }
    let facts = DocumentFacts(
      id: DocumentID(""), published: published, publisher: Self.given(form["publisher"]),
      url: Self.given(form["url"]), today: desk.today)
    let report = try await desk.add(
      Intake(
        [Input(.file(path: path), document: DocumentID(String(name)))], facts: facts,
        format: Formats.all.first { type in type.extensions.contains { name.hasSuffix("." + $0) } })
    )
    return try pages(session).added(report, as: String(name))
  }

  private static func given(_ words: String?) -> String? {
    let words = (words ?? "").trimmed
    return words.isEmpty ? nil : words
  }
}
