internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Messaging
internal import Models
internal import NIOCore
internal import Reactor
internal import ServiceKit

/// The JSON API: every request that has a route, passed on to its service as it is.
///
/// Path, query and body are the fields of one JSON object. Who may do what is decided by the service that owns the
/// object, from the token that travels along.
struct JSONAPI: Sendable {
    static let prefix = Route.api
    static let bodyLimit = 1_048_576

    private let bus: RequestClient
    private let door: Door
    private let bodies: RequestBodies
    private let path: PublicPath
    private let turns = Turns()
    /// One for all answers that carry it.
    private let document: ByteBuffer

    @Reactor init(_ host: ServiceHost, _ bodies: RequestBodies, _ path: PublicPath) throws {
        bus = host.bus
        door = Door(host)
        self.bodies = bodies
        self.path = path
        document = ByteBuffer(bytes: try JSON.encode(OpenAPI.document()))
    }

    func add(to router: Router<WebContext>) throws {
        let document = document
        router.get("\(Self.prefix)/openapi.json") { _, _ in Response.json(document) }
        for type in RequestCatalogue.all {
            guard let route = type.definition.route else { continue }
            let fields = RequestFields(of: type)
            router.on(RouterPath(Self.prefix + route.pattern), method: HTTPRequest.Method(route.method)) {
                request, context in
                // A person is led to the page that says the same.
                if route.method == .get, request.wantsPage { return page(of: request) }
                return Response.json(try await answer(to: request, context, fields, route))
            }
        }
    }

    private func page(of request: Request) -> Response {
        let place = String(request.uri.string.dropFirst(Self.prefix.count))
        return Response(
            status: .seeOther,
            headers: [.location: path.text + (PathLanguage.moved(place) ?? place), .vary: "Accept, Accept-Language"])
    }

    /// What a service answers to a request of HTTP.
    ///
    /// - Parameter usual: what is asked for where the request does not say it, as far as it has such fields.
    func answer(
        to request: Request, _ context: WebContext, _ fields: RequestFields, _ route: Route,
        unlessGiven usual: [String: JSONValue] = [:]
    ) async throws -> [UInt8] {
        let definition = fields.definition
        let token = try request.bearerToken
        // Whoever is not let in is told that, whatever else is wrong.
        try await door.admit(token, sending: definition)
        let key = try request.messageKey
        try Self.checkType(of: request)
        return try await bodies.take(request, upTo: Self.bodyLimit, in: context) { body in
            var members = try members(of: request, body, context, fields, route)
            for (name, value) in usual where fields.has(name) && !members.has(name) {
                try members.set(name, to: value)
            }
            let owner = definition.name.owner ?? members.text("service").flatMap(ServiceName.init(rawValue:))
            guard let owner else { throw Rejection.notFound("service", context.parameters.get("service") ?? "") }
            let object = try members.object()
            let isDry = try request.isDryRun
            func call() async throws -> [UInt8] {
                guard !isDry else { return try await rehearse(definition, object, at: owner, request, token, key) }
                return try await bus.call(
                    definition.name, object, to: owner, as: token, key: key, traceparent: request.trace)
            }
            return try await definition.cost == .high ? turns.take(context, call) : call()
        }
    }

    /// Checks a command, and says what it would answer and who would hear of it.
    private func rehearse(
        _ definition: RequestDefinition, _ object: [UInt8], at owner: ServiceName, _ request: Request, _ token: String?,
        _ key: MessageID
    ) async throws -> [UInt8] {
        guard definition.mayRunDry else {
            throw Rejection.invalid("NPP16-Dry-Run", "is not for \(definition.name)")
        }
        let run = try await CommandRehearsals(bus: bus).rehearse(
            definition.name, object, at: owner, as: token, key: key, traceparent: request.trace,
            in: request.readerLanguage)
        guard let told = run.told else {
            throw Unavailable("Who would hear of it cannot be said at the moment.", retryAfter: .seconds(1))
        }
        var members: [String: JSONValue] = ["notices": told.json]
        members["answer"] = try JSON.decode(JSONValue.self, from: run.answer)
        return try JSON.encode(JSONValue.object(members))
    }

    /// The one object that the path, the query and the body make.
    private func members(
        of request: Request, _ body: [UInt8], _ context: WebContext, _ fields: RequestFields, _ route: Route
    ) throws -> JSONMembers {
        var members = body.isEmpty ? JSONMembers() : try JSONMembers(object: body)
        try fields.check(members: members.names)
        for name in route.placeholders {
            guard !members.has(name) else { throw Rejection.invalid(name, "is given by the address") }
            let given =
                name == route.restPlaceholder
                ? context.parameters.getCatchAll().joined(separator: "/") : context.parameters.get(name)
            guard let text = given?.removingPercentEncoding else { throw Self.unreadable(name) }
            try members.set(name, to: try fields.value(of: name, from: [text]))
        }
        for (name, pairs) in Dictionary(grouping: request.query, by: \.name) {
            let values = pairs.compactMap(\.value)
            let isLink = route.method == .get && !fields.has(name)
            // Links in mails carry the reader's language; data have none of their own.
            if name == "lang", route.method == .get || !fields.has(name) {
                let language = values.lazy.compactMap { LanguageTag(asked: $0) }.first
                if fields.has(name), let language { try members.set(name, to: .string(language.rawValue)) }
                if language != nil || route.method == .get { continue }
            }
            if isLink,
                name == Request.formatField || request.isForPerson || PassedOnLink.isTracking(name)
                    || PassedOnLink.namesOneObject(fields, route)
            {
                continue
            }
            guard !members.has(name) else { throw Rejection.invalid(name, "is given twice") }
            guard values.count == pairs.count else { throw Self.unreadable(name) }
            try members.set(name, to: try fields.value(of: name, from: values))
        }
        return members
    }

    private static func unreadable(_ name: String) -> Rejection {
        .invalid(name, "cannot be read in the address: it is no percent-encoded UTF-8")
    }

    private static func checkType(of request: Request) throws {
        try request.checkCoding()
        guard request.hasBody, let field = request.headers[.contentType] else { return }
        let parts = field.lowercased().split(separator: ";").map { $0.filter { !$0.isWhitespace && $0 != "\"" } }
        let charset = parts.dropFirst().first { $0.hasPrefix("charset=") }?.dropFirst(8)
        guard parts.first != "application/json" || charset.map({ !["utf-8", "utf8", "us-ascii"].contains($0) }) == true
        else { return }
        throw Rejection(
            .unsupportedMediaType, detail: "A request is application/json in UTF-8, not \(field.prefix(100)).")
    }
}

extension HTTPRequest.Method {
    fileprivate init(_ method: Route.Method) {
        self =
            switch method {
            case .get: .get
            case .post: .post
            }
    }
}

extension Response {
    static func json(_ bytes: [UInt8]) -> Response { json(ByteBuffer(bytes: bytes)) }

    static func json(_ bytes: ByteBuffer) -> Response {
        Response(
            status: .ok, headers: [.contentType: "application/json"], body: ResponseBody(byteBuffer: bytes))
    }
}
