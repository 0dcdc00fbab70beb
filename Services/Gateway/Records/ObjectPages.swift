internal import HTTPTypes
internal import Hummingbird
internal import Localization
internal import Messaging
internal import Models
internal import Reactor
internal import ServiceKit

/// A page for every query that has an address of the API: at the same address, without what stands before. Objects with a page of
/// their own design are left out.
struct ObjectPages: Sendable {
    private let server: PageServer
    private let api: JSONAPI

    init(_ server: PageServer, _ api: JSONAPI) { (self.server, self.api) = (server, api) }

    /// - Parameter designed: the patterns of the addresses that have another page.
    func add(to router: Router<WebContext>, except designed: Set<String>) {
        for (pattern, type) in ObjectPlaces.pages where !designed.contains(pattern) {
            guard let route = type.definition.route else { continue }
            let fields = RequestFields(of: type)
            router.get(RouterPath(route.pattern)) { request, context in
                let reader = await server.reader(of: request)
                if let kept = request.query.listAddress(at: request.uri.path, of: type) {
                    return server.redirect(to: reader.address(kept))
                }
                let usual = Self.usual(fields, route, reader)
                let answer: [UInt8]
                do {
                    answer = try await api.answer(to: request, context, fields, route, unlessGiven: usual)
                } catch let refused as RemoteProblem where type.isList && Self.asks(refused.problem, fields, request) {
                    return await asking(refused.problem, type, route, request, context, reader)
                }
                if let quoted = Self.quoted(answer, route, context, reader) {
                    return server.redirect(to: quoted, .permanentRedirect)
                }
                return try await page(of: answer, type, route, request, context, reader)
            }
        }
    }

    /// What a page asks for where its address does not say it. A list without a way on is shown whole.
    private static func usual(_ fields: RequestFields, _ route: Route, _ reader: PageReader) -> [String: JSONValue] {
        var usual: [String: JSONValue] = ["lang": .string(reader.language.rawValue)]
        if fields.has("after") { usual["limit"] = .integer(Int64(ObjectPlaces.rows(of: route.path))) }
        return usual
    }

    /// The address by the number that people quote, where an object was asked for by its id.
    private static func quoted(_ bytes: [UInt8], _ route: Route, _ context: WebContext, _ reader: PageReader) -> String?
    {
        guard let name = route.placeholders.first, route.path.hasSuffix("/{\(name)}"), route.placeholders.count == 1,
            let given = context.decoded(name), MessageID(rawValue: given) != nil,
            let answer = try? JSON.decode(JSONValue.self, from: bytes), answer.fields["id"] == .string(given),
            let place = ObjectPlaces.place(of: answer, in: String(route.path.dropLast(name.count + 3))),
            !place.hasSuffix(given)
        else { return nil }
        return reader.address(place)
    }

    private func page(
        of bytes: [UInt8], _ type: any Models.Request.Type, _ route: Route, _ request: Hummingbird.Request,
        _ context: WebContext, _ reader: PageReader
    ) async throws -> Response {
        let worded = AnswerWordings(try JSON.decode(JSONValue.self, from: bytes), type, reader)
        let (answer, schema) = (worded.answer, type.answerSchema)
        // A page without its zones is better than none.
        let clocks = (try? await RecordClocks(answer, schema, server.pool)) ?? RecordClocks()
        let words = FormWords(reader.language)
        let values = context.placeValues(of: route.placeholders)
        let acts =
            Self.acts(on: route.path, reader, words).compactMap { act in
                act.place.filled(with: values).map {
                    PageLink(address: reader.address($0), words: words.title(of: act.type))
                }
            } + Self.answers(on: route.path, answer, reader) + worded.acts
        var asked = PageQuery(request)
        let fields = RequestFields(of: type)
        for (name, value) in Self.usual(fields, route, reader) where fields.has(name) {
            asked[name] = asked[name] ?? value.asText
        }
        asked[Hummingbird.Request.formatField] = "json"
        let data = asked.address("\(reader.root)\(JSONAPI.prefix)\(request.uri.path)")
        var links = [PageLink(address: data, words: reader.texts.text(.recordData))]
        if case .string(let place)? = answer.fields["next"] {
            links.insert(
                PageLink(address: request.address(with: "after", place), words: reader.texts.text(.recordMore)), at: 0)
        }
        var page = RecordPage(
            answer, schema, reader, clocks, await server.names(in: answer, schema, for: reader),
            title: words.title(of: type), marks: worded.marks,
            list: type.isList ? CommandPlace.filled(route.path, with: values) : nil, values: values,
            crumbs: Self.crumbs(route.path, values, reader, words),
            acts: acts, links: links,
            live: ObjectPlaces.path(of: answer, at: route.path).map { LiveEvents(about: $0) })
        page.wording = worded.note
        page.follow = await follow(answer, route, reader)
        if type.isList {
            page.filter = await ListFilter(type, at: request.uri.path, PageQuery(request), reader, server)
        }
        return server.respond(page, to: request)
    }

    /// Whether a list cannot be shown for want of what its filter can say: whose it is, for somebody who belongs to no party.
    private static func asks(
        _ problem: Models.Problem, _ fields: RequestFields, _ request: Hummingbird.Request
    ) -> Bool {
        guard problem.status == 422, let errors = problem.errors, !errors.isEmpty else {
            return false
        }
        return errors.allSatisfy { fields.has($0.field) && (request.inQuery($0.field) ?? "").isEmpty }
    }

    /// The filter of a list, which asks for what is missing.
    private func asking(
        _ problem: Models.Problem, _ type: any Models.Request.Type, _ route: Route, _ request: Hummingbird.Request,
        _ context: WebContext, _ reader: PageReader
    ) async -> Response {
        let words = FormWords(reader.language)
        let values = context.placeValues(of: route.placeholders)
        let problems = FormProblem.list(of: problem, words)
        var page = RecordPage(
            .object([:]), type.answerSchema, reader, RecordClocks(), title: words.title(of: type),
            list: CommandPlace.filled(route.path, with: values),
            crumbs: Self.crumbs(route.path, values, reader, words))
        page.message = problems.map(\.text).joined(separator: " ")
        page.filter = await ListFilter(
            type, at: request.uri.path, PageQuery(request), reader, server, problems: problems)
        return server.respond(page, to: request)
    }

    /// The button by which the reader follows an object; nil for what cannot be followed.
    private func follow(_ answer: JSONValue, _ route: Route, _ reader: PageReader) async -> FollowForm? {
        guard let kind = FollowedKind.allCases.first(where: { route.path == "/\($0.collection)/{\($0.rawValue)}" }),
            let id = answer.fields["id"]?.asText, let object = ObjectPath(rawValue: "\(kind.collection)/\(id)")
        else { return nil }
        let name = kind == .need ? id : answer.fields["title"]?.asText ?? id
        return await server.followForm(for: object, called: name, reader)
    }

    /// What a reader may do with an object, or a list: the service that owns it decides in the end.
    private static func acts(
        on pattern: String, _ reader: PageReader, _ words: FormWords
    ) -> [(type: any Models.Request.Type, place: CommandPlace)] {
        RequestCatalogue.forms.filter { type, place in place.object == pattern && reader.may(type) }
    }

    /// What answers an object and adds to another list: the form stands there, and is filled in with the object.
    private static func answers(on pattern: String, _ object: JSONValue, _ reader: PageReader) -> [PageLink] {
        guard pattern == ShowCall.definition.route?.path, reader.may(ReceiveSubmission.self),
            let call = object.fields["id"]?.asText
        else { return [] }
        return [reader.answer(to: call)]
    }

    /// The pages above one: its area, and the list or the object that it is a part of.
    private static func crumbs(
        _ pattern: String, _ values: [String: String], _ reader: PageReader, _ words: FormWords
    ) -> [PageLink] {
        var crumbs: [PageLink] = []
        if let area = PageArea(of: pattern), area.place != pattern {
            crumbs.append(area.link(for: reader))
        }
        var above = pattern
        var parents: [PageLink] = []
        while let slash = above.lastIndex(of: "/"), slash > above.startIndex {
            above = String(above[..<slash])
            guard let type = ObjectPlaces.page(above), let place = CommandPlace.filled(above, with: values) else {
                continue
            }
            let link = PageLink(address: reader.address(place), words: words.title(of: type))
            if !crumbs.contains(where: { $0.address == link.address }) { parents.insert(link, at: 0) }
        }
        return crumbs + parents
    }
}

extension Hummingbird.Request {
    /// The same address with another value in its query, relative to itself.
    func address(with name: String, _ value: String) -> String {
        let kept = query.filter { $0.name != name }.map {
            "\($0.name.escapedForQuery)=\(($0.value ?? "").escapedForQuery)"
        }
        return "?" + (kept + ["\(name)=\(value.escapedForQuery)"]).joined(separator: "&")
    }
}

extension Models.Request {
    /// Whether it is answered by a list.
    fileprivate static var isList: Bool { answerSchema.fields.contains { $0.name == "items" } }
}

extension Route {
    /// As the router has it, to which `**` is whatever is left.
    var pattern: String { restPlaceholder.map { path.replacing("{\($0)}", with: "**") } ?? path }
}

extension PageReader {
    /// To the form that answers a call, filled in with the reader's own party.
    func answer(to call: String) -> PageLink {
        let own = actor.party.map { "&submitters=\($0.rawValue.escapedForQuery)" } ?? ""
        return link(.taskAnswerCall, "/submissions/receive?call=\(call.escapedForQuery)\(own)")
    }
}
