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

    var definition: RequestDefinition { type.definition }

    func show(_ request: Hummingbird.Request, _ context: WebContext) async throws -> Response {
        let reader = await server.reader(of: request)
        guard reader.isSignedIn else { return server.redirectToSignIn(reader) }
        try definition.access.check(reader.actor, sending: definition.name)
        // What the page knows is no link's to say, and a page of somebody else fills in nothing.
        var values = request.isFromOwnPage ? FormValues(request.query) : FormValues()
        for known in FormShape.carried + ["key", "form"] { values[known] = [] }
        let recorded = try await onRecord(context, reader)
        values.merge(recorded?.values ?? FormValues())
        if type == CreateFeed.self, values.text("language") == nil { values["language"] = [reader.language.rawValue] }
        values[Decision.input] = Decision.fields(in: values, of: type)
        do {
            if let check = try await checkAtOnce(values, request, context, reader) { return check }
        } catch let refused as RemoteProblem {
            let shape = FormShape(of: type, place, reader, decided: Decision(values).values)
            let problems = FormProblem.list(of: refused.problem, shape, FormWords(reader.language))
            let status = HTTPResponse.Status(code: refused.problem.status)
            return server.respond(await page(context, reader, values, problems, recorded), to: request, status)
        } catch is Unavailable {}
        return server.respond(await page(context, reader, values, [], recorded), to: request)
    }

    /// The page that is checked before others hear of it, where the act that led here leaves nothing to ask.
    private func checkAtOnce(
        _ values: FormValues, _ request: Hummingbird.Request, _ context: WebContext, _ reader: PageReader
    ) async throws -> Response? {
        let decision = Decision(values)
        guard decision.hasWords else { return nil }
        let shape = FormShape(of: type, place, reader, decided: decision.values)
        let read = try await read(values, shape, context, reader)
        guard read.problems.isEmpty else { return nil }
        return try await check(values, read, key: MessageID(), context, reader, request)
    }

    func take(
        _ taken: FormIntake.Taken, _ request: Hummingbird.Request, _ context: WebContext, _ reader: PageReader
    ) async throws -> Response {
        let given = taken.values.numberingAnswers(of: type)
        func again(
            _ values: FormValues, _ problems: [FormProblem], _ status: HTTPResponse.Status, _ recorded: Recorded? = nil,
            onRecord: FormValues? = nil
        ) async -> Response {
            let page = await page(context, reader, values, problems, recorded, onRecord: onRecord)
            return server.respond(page, to: request, status)
        }
        guard reader.isSignedIn, let secret = reader.formSecret else {
            let signedOut = FormProblem(reader.texts.text(.problemSignedOut))
            return await again(given, [signedOut] + taken.problems, .unauthorized)
        }
        guard given["form"].first == secret else {
            let stale = FormProblem(reader.texts.text(.problemStale))
            return await again(given, [stale] + taken.problems, .unprocessableContent)
        }
        if let rows = given.changedRows { return await again(rows, taken.problems, .ok) }
        if CheckStep(given).isBack { return await again(given, taken.problems, .ok) }
        let shape = FormShape(of: type, place, reader, decided: Decision(given).values)
        let key = given["key"].first.flatMap(MessageID.init(rawValue:)) ?? MessageID()
        do {
            let read = try await read(given, shape, context, reader)
            let problems = taken.problems(beside: read.problems)
            guard problems.isEmpty else { return await again(given, problems, .unprocessableContent) }
            if let check = try await check(given, read, key: key, context, reader, request) { return check }
            let answer = try await send(read.members, key: key, reader, request)
            return done(answer, read.members, context, reader, request)
        } catch let refused as RemoteProblem {
            var values = given
            // The answer is kept under the key: what is sent next is something else.
            values["key"] = []
            let present = refused.problem.code == .conflict ? try? await onRecord(context, reader) : nil
            if let present { for known in FormShape.known { values[known] = present.values[known] } }
            let problems = FormProblem.list(of: refused.problem, shape, FormWords(reader.language))
            return await again(
                values, problems, HTTPResponse.Status(code: refused.problem.status), present,
                onRecord: changes ? present?.values : nil)
        } catch is Unavailable {
            // It may have had its effect: sent again under its key, it has it once.
            return await again(given, [FormProblem(reader.texts.text(.busyText))], .serviceUnavailable)
        }
    }

    /// What was read from a form.
    private struct Read {
        /// The fields of the command.
        let members: [String: JSONValue]
        /// Those that somebody was asked for.
        let asked: [String: JSONValue]
        let problems: [FormProblem]
    }

    /// - Throws: `Unavailable`, where the times of the form cannot be read by their clock.
    private func read(
        _ given: FormValues, _ shape: FormShape, _ context: WebContext, _ reader: PageReader
    ) async throws -> Read {
        var form = FormReader(given, FormWords(reader.language))
        let clock = FormClock(of: given)
        var members = try await clock.instants(
            form.members(of: shape.visible + shape.hidden), shape.visible, server.pool)
        if changes { members = try await changed(members, from: given.behind(Self.base), clock, shape, reader) }
        let asked = members.filter { !FormShape.carried.contains($0.key) }
        members.merge(place.members(context.placeValues(of: place.placeholders), of: type)) { _, given in given }
        return Read(members: members, asked: asked, problems: form.problems)
    }

    /// The page that is checked before others hear of it; nil where the command is to be sent.
    private func check(
        _ given: FormValues, _ read: Read, key: MessageID, _ context: WebContext, _ reader: PageReader,
        _ request: Hummingbird.Request
    ) async throws -> Response? {
        guard definition.mayRunDry, let owner = definition.name.owner else { return nil }
        let rehearsal = try await CommandRehearsals(bus: server.bus).rehearse(
            definition.name, try JSON.encode(JSONValue.object(read.members)), at: owner, as: reader.token, key: key,
            traceparent: request.trace, in: reader.language)
        guard !CheckStep(given).isReady(rehearsal) else { return nil }
        let words = await server.block { try await server.recipientWords(of: rehearsal.told, for: reader) }
        let answer = try JSON.decode(JSONValue.self, from: rehearsal.answer)
        async let names = server.names(in: answer, type.answerSchema, for: reader)
        async let files = fileNames(in: given, for: reader)
        async let subject = subject(given, context.placeValues(of: place.placeholders), nil, reader)
        let clock = FormClock(of: given)
        async let clocks = server.block { try await clock.shown(in: read.asked, of: type, server.pool) }
        let page = CheckPage(
            type, at: place.filled(with: context.placeValues(of: place.placeholders)) ?? "/", of: object(context),
            given, key: key, read.asked.calling(await files), await names, words == nil ? nil : rehearsal.told,
            words ?? RecipientWords(reader.language), reader, about: await subject?.name, clock: clock,
            clocks: await clocks ?? RecordClocks())
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
        _ answer: JSONValue, _ members: [String: JSONValue], _ context: WebContext, _ reader: PageReader,
        _ request: Hummingbird.Request
    ) -> Response {
        let feed = feed(answer, members, reader)
        guard !type.answerSchema.hasSecret, feed == nil, let target = target(of: answer, context) else {
            var page = RecordPage(
                answer, type.answerSchema, reader, RecordClocks(), title: FormWords(reader.language).title(of: type))
            page.frame.notice = reader.texts.text(.formDone)
            page.shownOnce = feed
            return server.respond(page, to: request, isKept: false)
        }
        return server.redirect(
            to: reader.address(target), setting: [NoticeCookie.field(for: definition.name, server.cookies)])
    }

    /// The private address of a feed, which nobody can be told later.
    private func feed(_ answer: JSONValue, _ members: [String: JSONValue], _ reader: PageReader) -> LinkGroup? {
        guard let secret = members[FormShape.secret]?.asText,
            let kind = answer.fields["kind"]?.asText.flatMap(FeedKind.init(rawValue:)),
            let place = CommandPlace.filled(kind.route.path, with: [FormShape.secret: secret])
        else { return nil }
        let address = server.path.address + place
        return LinkGroup(reader.texts.text(.feedAddress), [PageLink(address: address, words: address)])
    }

    private func target(of answer: JSONValue, _ context: WebContext) -> String? {
        if place.placeholders.isEmpty {
            return ObjectPlaces.place(made: answer, by: type, at: place) ?? ObjectPlaces.list(place.object)
        }
        return ObjectPlaces.page(place.object).map { _ in object(context) }
    }

    // MARK: The page

    private func object(_ context: WebContext) -> String {
        CommandPlace.filled(place.object, with: context.placeValues(of: place.placeholders)) ?? "/"
    }

    private func page(
        _ context: WebContext, _ reader: PageReader, _ values: FormValues, _ problems: [FormProblem],
        _ recorded: Recorded?, onRecord: FormValues? = nil
    ) async -> CommandPage {
        let given = context.placeValues(of: place.placeholders)
        async let found = subject(values, given, recorded, reader)
        async let files = fileNames(in: values, for: reader)
        var suggestions = await FormSuggestions(
            FormShape(of: type, place, reader, decided: Decision(values).values).references, for: reader, server)
        suggestions.files = await files
        suggestions.subject = await found
        let address = place.filled(with: given) ?? "/"
        var values = values
        if values.text(FormClock.input) == nil, let zone = suggestions.subject?.zone {
            values[FormClock.input] = [zone.rawValue]
        }
        if values.text(FormShape.secret) == nil { values[FormShape.secret] = [LinkSecret.generate().rawValue] }
        let key = values["key"].first.flatMap(MessageID.init(rawValue:)) ?? MessageID()
        var page = CommandPage(
            type, place, at: address, of: object(context), key: key, values, problems, reader, suggestions,
            onRecord: onRecord)
        page.original = await TranslatedOriginal(server: server, reader: reader).find(for: type, values, given)
        return page
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

extension [String: JSONValue] {
    /// With what files are called in the place of their ids.
    fileprivate func calling(_ files: [String: String]) -> [String: JSONValue] {
        func called(_ value: JSONValue) -> JSONValue {
            switch value {
            case .string(let text): .string(files[text] ?? text)
            case .array(let items): .array(items.map(called))
            case .object(let members): .object(members.mapValues(called))
            default: value
            }
        }
        return files.isEmpty ? self : mapValues(called)
    }
}

extension Schema {
    /// Whether it tells something that is told once.
    fileprivate var hasSecret: Bool {
        fields.contains { ["secret", "token", "code", "codes", "uri"].contains($0.name) }
    }
}
