internal import HTTPTypes
internal import Hummingbird
internal import Localization
internal import Messaging
internal import Models
internal import ServiceKit

/// The form of one command: shown, and taken. What somebody typed is never lost: whatever is wrong, the page comes again with it.
struct CommandForm: Sendable {
    let type: any Models.Request.Type
    let place: CommandPlace
    let server: PageServer

    private var definition: RequestDefinition { type.definition }

    func show(_ request: Hummingbird.Request, _ context: WebContext) async throws -> Response {
        let reader = await server.reader(of: request)
        guard reader.isSignedIn else { return server.redirectToSignIn(reader) }
        try definition.access.check(reader.actor, sending: definition.name)
        // What the page knows is no link's to say, and a page of somebody else fills in nothing.
        var values = request.isFromOwnPage ? FormValues(request.query) : FormValues()
        for known in FormShape.known + ["key", "form"] { values[known] = [] }
        values.merge(try await onRecord(context, reader))
        values[Decision.input] = Decision.fields(in: values, of: type)
        do {
            if let check = try await checkAtOnce(values, request, context, reader) { return check }
        } catch let refused as RemoteProblem {
            let shape = FormShape(of: type, place, reader, decided: Decision(values).values)
            let problems = FormProblem.list(of: refused.problem, shape, FormWords(reader.language))
            let status = HTTPResponse.Status(code: refused.problem.status)
            return server.respond(await page(context, reader, values, problems), to: request, status)
        } catch is Unavailable {}
        return server.respond(await page(context, reader, values, []), to: request)
    }

    /// The page that is checked before others hear of it, where the act that led here leaves nothing to ask.
    private func checkAtOnce(
        _ values: FormValues, _ request: Hummingbird.Request, _ context: WebContext, _ reader: PageReader
    ) async throws -> Response? {
        let decision = Decision(values)
        guard !decision.values.isEmpty else { return nil }
        let shape = FormShape(of: type, place, reader, decided: decision.values)
        var form = FormReader(values, FormWords(reader.language))
        var members = form.members(of: shape.visible + shape.hidden)
        guard form.problems.isEmpty else { return nil }
        let asked = members.filter { !FormShape.known.contains($0.key) }
        members.merge(place.members(context.placeValues(of: place.placeholders), of: type)) { _, given in given }
        return try await check(values, members, asked, key: MessageID(), context, reader, request)
    }

    func take(
        _ given: FormValues, _ request: Hummingbird.Request, _ context: WebContext, _ reader: PageReader
    ) async throws -> Response {
        func again(
            _ values: FormValues, _ problems: [FormProblem], _ status: HTTPResponse.Status, onRecord: FormValues? = nil
        ) async -> Response {
            server.respond(await page(context, reader, values, problems, onRecord: onRecord), to: request, status)
        }
        guard reader.isSignedIn, let secret = reader.formSecret else {
            return await again(given, [FormProblem(reader.texts.text(.problemSignedOut))], .unauthorized)
        }
        guard given["form"].first == secret else {
            return await again(given, [FormProblem(reader.texts.text(.problemStale))], .unprocessableContent)
        }
        if let rows = given.changedRows { return await again(rows, [], .ok) }
        if CheckStep(given).isBack { return await again(given, [], .ok) }
        let shape = FormShape(of: type, place, reader, decided: Decision(given).values)
        var form = FormReader(given, FormWords(reader.language))
        var members = form.members(of: shape.visible + shape.hidden)
        guard form.problems.isEmpty else { return await again(given, form.problems, .unprocessableContent) }
        if changes { members = changed(members, from: given.behind(Self.base), shape, reader) }
        let asked = members.filter { !FormShape.known.contains($0.key) }
        members.merge(place.members(context.placeValues(of: place.placeholders), of: type)) { _, given in given }
        let key = given["key"].first.flatMap(MessageID.init(rawValue:)) ?? MessageID()
        do {
            if let check = try await check(given, members, asked, key: key, context, reader, request) { return check }
            let answer = try await send(members, key: key, reader, request)
            return done(answer, context, reader, request)
        } catch let refused as RemoteProblem {
            var values = given
            // The answer is kept under the key: what is sent next is something else.
            values["key"] = []
            let present = refused.problem.code == .conflict ? try? await onRecord(context, reader) : nil
            if let present { for field in shape.hidden { values[field.name] = present[field.name] } }
            let problems = FormProblem.list(of: refused.problem, shape, FormWords(reader.language))
            return await again(
                values, problems, HTTPResponse.Status(code: refused.problem.status), onRecord: changes ? present : nil)
        } catch is Unavailable {
            // It may have had its effect: sent again under its key, it has it once.
            return await again(given, [FormProblem(reader.texts.text(.busyText))], .serviceUnavailable)
        }
    }

    /// Before the names of inputs that carry what a form began with: what is sent is what differs from that.
    private static let base = "was."

    /// The page that is checked before others hear of it; nil where the command is to be sent.
    ///
    /// - Parameter asked: the fields without those of the address.
    private func check(
        _ given: FormValues, _ members: [String: JSONValue], _ asked: [String: JSONValue], key: MessageID,
        _ context: WebContext, _ reader: PageReader, _ request: Hummingbird.Request
    ) async throws -> Response? {
        guard definition.mayRunDry, let owner = definition.name.owner else { return nil }
        let rehearsal = try await CommandRehearsals(bus: server.bus).rehearse(
            definition.name, try JSON.encode(JSONValue.object(members)), at: owner, as: reader.token, key: key,
            traceparent: request.trace, in: reader.language)
        guard !CheckStep(given).isReady(rehearsal) else { return nil }
        let words = await server.block { try await server.recipientWords(of: rehearsal.told, for: reader) }
        let page = CheckPage(
            type, at: place.filled(with: context.placeValues(of: place.placeholders)) ?? "/", of: object(context),
            given,
            key: key, asked, words == nil ? nil : rehearsal.told, words ?? RecipientWords(reader.language), reader)
        return server.respond(page, to: request, isKept: false)
    }

    private func send(
        _ members: [String: JSONValue], key: MessageID, _ reader: PageReader, _ request: Hummingbird.Request
    ) async throws -> JSONValue {
        var owner = definition.name.owner
        if owner == nil, case .string(let service)? = members["service"] { owner = ServiceName(rawValue: service) }
        guard let owner else { throw Rejection.notFound("service", "") }
        let bytes = try await server.bus.call(
            definition.name, try JSON.encode(JSONValue.object(members)), to: owner, as: reader.token,
            key: key, traceparent: request.trace)
        return try JSON.decode(JSONValue.self, from: bytes)
    }

    /// Leads to what was made or changed; what is shown once is shown at once.
    private func done(
        _ answer: JSONValue, _ context: WebContext, _ reader: PageReader, _ request: Hummingbird.Request
    ) -> Response {
        guard !type.answerSchema.hasSecret, let target = target(of: answer, context) else {
            var page = RecordPage(
                answer, type.answerSchema, reader, RecordClocks(), title: FormWords(reader.language).title(of: type))
            page.frame.notice = reader.texts.text(.formDone)
            return server.respond(page, to: request, isKept: false)
        }
        return server.redirect(
            to: reader.address(target), setting: [NoticeCookie.field(for: definition.name, server.cookies)])
    }

    private func target(of answer: JSONValue, _ context: WebContext) -> String? {
        if place.placeholders.isEmpty {
            return ObjectPlaces.place(made: answer, by: type, at: place) ?? ObjectPlaces.list(place.object)
        }
        return ObjectPlaces.page(place.object).map { _ in object(context) }
    }

    // MARK: What is on record

    /// Whether the form begins with what is on record, and sends what differs from it.
    private var changes: Bool {
        let verb = definition.name.rawValue.split(separator: ".").last ?? ""
        return ["revise", "correct", "change"].contains(verb) && !place.placeholders.isEmpty
    }

    /// What the object is like that the form is about: the version, and the fields that the form changes.
    private func onRecord(_ context: WebContext, _ reader: PageReader) async throws -> FormValues {
        guard let show = ObjectPlaces.page(place.object) else { return FormValues() }
        let shape = FormShape(of: type, place, reader)
        guard changes || !shape.hidden.isEmpty else { return FormValues() }
        let members = place.members(context.placeValues(of: place.placeholders), of: show)
        guard let owner = show.definition.name.owner else { return FormValues() }
        let answer = try await server.bus.call(
            show.definition.name, try JSON.encode(JSONValue.object(members)), to: owner, as: reader.token,
            key: MessageID(), traceparent: nil)
        guard case .object(var known) = try JSON.decode(JSONValue.self, from: answer) else { return FormValues() }
        for name in ["basedOn", "seen"] where known[name] == nil { known[name] = known["version"] }
        var values = FormValues(known, changes ? shape.hidden + shape.visible : shape.hidden)
        guard changes else { return values }
        for (name, text) in FormValues(known, shape.visible).inputs { values[Self.base + name] += [text] }
        return values
    }

    /// What differs from what is on record; what was emptied is named in `clear`, where the command has that.
    private func changed(
        _ members: [String: JSONValue], from present: FormValues, _ shape: FormShape, _ reader: PageReader
    ) -> [String: JSONValue] {
        var before = FormReader(present, FormWords(reader.language))
        let known = before.members(of: shape.visible.filter { !$0.isRequired })
        var result = members.filter { name, value in known[name] != value }
        let emptied = known.keys.filter { members[$0] == nil && shape.clearable.contains($0) }.sorted()
        if !emptied.isEmpty { result["clear"] = .array(emptied.map { .string($0) }) }
        return result
    }

    // MARK: The page

    private func object(_ context: WebContext) -> String {
        CommandPlace.filled(place.object, with: context.placeValues(of: place.placeholders)) ?? "/"
    }

    private func page(
        _ context: WebContext, _ reader: PageReader, _ values: FormValues, _ problems: [FormProblem],
        onRecord: FormValues? = nil
    ) async -> CommandPage {
        let suggestions = await FormSuggestions(
            FormShape(of: type, place, reader, decided: Decision(values).values).references, for: reader, server)
        let address = place.filled(with: context.placeValues(of: place.placeholders)) ?? "/"
        let key = values["key"].first.flatMap(MessageID.init(rawValue:)) ?? MessageID()
        return CommandPage(
            type, place, at: address, of: object(context), key: key, values, problems, reader, suggestions,
            onRecord: onRecord)
    }
}

extension WebContext {
    /// What an address gives for its placeholders.
    func placeValues(of names: [String]) -> [String: String] {
        names.reduce(into: [:]) { values, name in values[name] = decoded(name) }
    }
}

extension FormValues {
    /// With a row more, or one less, where one of those buttons was pressed.
    fileprivate var changedRows: FormValues? {
        var changed = self
        if let row = self["add"].first, !row.isEmpty {
            changed["add"] = []
            if row.hasPrefix("=") {
                changed[String(row.dropFirst())] += [""]
            } else {
                changed["\(row).row"] = [""]
            }
            return changed
        }
        if let row = self["remove"].first, !row.isEmpty {
            changed["remove"] = []
            changed.remove(row)
            return changed
        }
        return nil
    }
}

extension Schema {
    /// Whether it tells something that is told once.
    fileprivate var hasSecret: Bool {
        fields.contains { ["secret", "token", "code", "codes", "uri"].contains($0.name) }
    }
}
