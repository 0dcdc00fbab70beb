internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Messaging
internal import Models
internal import Reactor
internal import ServiceKit

/// The JSON API: every request that has a route, passed on to its service as it is.
///
/// Path, query and body are the fields of one JSON object. Who may do what is decided by the service that owns the
/// object, from the token that travels along.
struct JSONAPI: Sendable {
    static let prefix = "/api/v1"
    static let bodyLimit = 1_048_576

    private let bus: RequestClient
    private let document: [UInt8]
    private let pages: RecordPages

    @Reactor init(_ host: ServiceHost, _ pages: RecordPages) throws {
        bus = host.bus
        self.pages = pages
        document = try JSON.encode(OpenAPI.document())
    }

    func add(to router: Router<WebContext>) throws {
        let document = document
        router.get("\(Self.prefix)/openapi.json") { _, _ in Response.json(document) }
        for type in RequestCatalogue.all {
            guard let route = type.definition.route else { continue }
            let fields = try RequestFields(of: type)
            router.on(RouterPath(Self.prefix + route.pattern), method: HTTPRequest.Method(route.method)) {
                request, context in
                let answer = try await answer(to: request, context, fields, route)
                return pages.isWanted(by: request)
                    ? try pages.page(of: answer, request, type) : Response.json(answer)
            }
        }
    }

    private func answer(
        to request: Request, _ context: WebContext, _ fields: RequestFields, _ route: Route
    ) async throws -> [UInt8] {
        let members = try await members(of: request, context, fields, route)
        let definition = fields.definition
        guard let service = definition.name.owner ?? members.text("service").flatMap(ServiceName.init(rawValue:)) else {
            throw Rejection.notFound("service", context.parameters.get("service") ?? "")
        }
        return try await bus.call(
            definition.name, try members.object(), to: service, as: try request.bearerToken,
            key: try request.messageKey, traceparent: request.trace)
    }

    /// The one object that the path, the query and the body make.
    private func members(
        of request: Request, _ context: WebContext, _ fields: RequestFields, _ route: Route
    ) async throws -> JSONMembers {
        var members = try await body(of: request)
        try fields.check(members: members.names)
        for name in route.placeholders {
            guard !members.has(name) else { throw Rejection.invalid(name, "is given by the address") }
            let given =
                name == route.restPlaceholder
                ? context.parameters.getCatchAll().joined(separator: "/") : context.parameters.get(name)
            guard let text = given?.removingPercentEncoding else {
                throw Rejection.invalid(name, "cannot be read in the address")
            }
            try members.set(name, to: try fields.value(of: name, from: [text]))
        }
        let query = Dictionary(grouping: request.uri.queryParameters, by: { String($0.key) })
        for (name, values) in query {
            let isLink = route.method == .get && !fields.has(name)
            // Links in mails carry the reader's language; data have none of their own.
            if name == "lang", route.method == .get || !fields.has(name) {
                let language = values.lazy.compactMap { LanguageTag(asked: $0.value) }.first
                if fields.has(name), let language { try members.set(name, to: .string(language.rawValue)) }
                if language != nil || route.method == .get { continue }
            }
            if isLink,
                name == RecordPages.formatField || request.isForPerson || PassedOnLink.isTracking(name)
                    || PassedOnLink.namesOneObject(fields, route)
            {
                continue
            }
            guard !members.has(name) else { throw Rejection.invalid(name, "is given twice") }
            try members.set(name, to: try fields.value(of: name, from: values.map { String($0.value) }))
        }
        return members
    }

    private func body(of request: Request) async throws -> JSONMembers {
        let buffer = try await Self.bytes(of: request)
        guard buffer.readableBytes > 0 else { return JSONMembers() }
        if let type = request.headers[.contentType], !type.lowercased().hasPrefix("application/json") {
            throw Rejection(.unsupportedMediaType, detail: "A request is application/json, not \(type.prefix(100)).")
        }
        return try JSONMembers(object: Array(buffer: buffer))
    }

    /// - Throws: a rejection for a body that is too long, breaks off or is not as HTTP has it.
    private static func bytes(of request: Request) async throws -> ByteBuffer {
        do {
            return try await request.body.collect(upTo: bodyLimit)
        } catch let error as any HTTPResponseError {
            throw error
        } catch {
            throw Rejection(.malformed, detail: "The body cannot be read to its end.")
        }
    }
}

extension Route {
    /// As the router has it, to which `**` is whatever is left.
    fileprivate var pattern: String {
        restPlaceholder.map { path.replacing("{\($0)}", with: "**") } ?? path
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
    static func json(_ bytes: [UInt8]) -> Response {
        Response(
            status: .ok, headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
