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

    @Reactor init(_ host: ServiceHost) throws {
        bus = host.bus
        document = try JSON.encode(OpenAPI.document())
    }

    func add(to router: Router<BasicRequestContext>) throws {
        let document = document
        router.get("\(Self.prefix)/openapi.json") { _, _ in Response.json(document) }
        for request in RequestCatalogue.all {
            guard let route = request.definition.route else { continue }
            let fields = try RequestFields(of: request)
            router.on(RouterPath(Self.prefix + route.path), method: HTTPRequest.Method(route.method)) {
                request, context in
                Response.json(try await answer(to: request, context, fields, route))
            }
        }
    }

    private func answer(
        to request: Request, _ context: BasicRequestContext, _ fields: RequestFields, _ route: Route
    ) async throws -> [UInt8] {
        let members = try await members(of: request, context, fields, route)
        let definition = fields.definition
        guard let service = definition.name.owner ?? Self.addressee(members) else {
            throw Rejection.notFound("service", context.parameters.get("service") ?? "")
        }
        return try await bus.call(
            definition.name, try JSON.encode(members), to: service, as: try request.bearerToken,
            key: try request.messageKey, traceparent: request.trace)
    }

    /// The one object that the path, the query and the body make.
    private func members(
        of request: Request, _ context: BasicRequestContext, _ fields: RequestFields, _ route: Route
    ) async throws -> [String: JSONValue] {
        var members = try await body(of: request)
        try fields.check(members: members.keys)
        for name in route.placeholders {
            guard members[name] == nil else { throw Rejection.invalid(name, "is given by the address") }
            guard let text = context.parameters.get(name)?.removingPercentEncoding else {
                throw Rejection.invalid(name, "cannot be read in the address")
            }
            members[name] = try fields.value(of: name, from: [text])
        }
        let query = Dictionary(grouping: request.uri.queryParameters, by: { String($0.key) })
        for (name, values) in query {
            guard members[name] == nil else { throw Rejection.invalid(name, "is given twice") }
            members[name] = try fields.value(of: name, from: values.map { String($0.value) })
        }
        return members
    }

    private func body(of request: Request) async throws -> [String: JSONValue] {
        let buffer = try await request.body.collect(upTo: Self.bodyLimit)
        guard buffer.readableBytes > 0 else { return [:] }
        if let type = request.headers[.contentType], !type.lowercased().hasPrefix("application/json") {
            throw Rejection(.unsupportedMediaType, detail: "A request is application/json, not \(type.prefix(100)).")
        }
        do {
            return try JSON.decode([String: JSONValue].self, from: Array(buffer: buffer))
        } catch {
            throw Rejection(.malformed, detail: "The body is no JSON object.")
        }
    }

    /// The service that a request about services names.
    private static func addressee(_ members: [String: JSONValue]) -> ServiceName? {
        guard case .string(let name) = members["service"] else { return nil }
        return ServiceName(rawValue: name)
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
