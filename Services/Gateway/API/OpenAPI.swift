internal import Models
internal import ServiceKit

/// The OpenAPI 3.1 document of the JSON API, derived from the registry of requests.
enum OpenAPI {
    static let schemas = "#/components/schemas/"

    static func document() -> JSONValue {
        let requests = RequestCatalogue.all.filter { $0.definition.route != nil }
        var paths: [String: JSONValue] = [:]
        for request in requests {
            guard let route = request.definition.route else { continue }
            var item = paths[route.path]?.members ?? [:]
            item[route.method.rawValue.lowercased()] = Operation(request: request, route: route).json
            paths[route.path] = .object(item)
        }
        paths[AttachmentContent.path] = AttachmentContent.pathItem
        return .object([
            "openapi": .string("3.1.0"),
            "info": .object([
                "title": .string("NPP16 follow-up"), "version": .string(Backbone.version),
                "description": .string(description),
            ]),
            "servers": .array([.object(["url": .string(JSONAPI.prefix)])]),
            "tags": .array(Set(requests.map { $0.tag }).sorted().map { .object(["name": .string($0)]) }),
            "paths": .object(paths),
            "components": components(of: requests),
        ])
    }

    /// What holds for all operations, and would be the same words at each.
    private static let description = """
        Calls, submissions, proposals, follow-up actions and notifications.

        HEAD is answered wherever GET is, without the body. OPTIONS names the methods of an address, and another method is \
        refused with 405 and the field `Allow`. A body is JSON in UTF-8, not packed, or it is refused with 415; answers are \
        packed with gzip for clients that take it. Every answer has an `X-Request-Id`, by which the logs know the request: \
        the one that came with it, or a new one. What the pattern of a text leaves out may be read all the same, where it is \
        another spelling of a text that the pattern takes.
        """

    private static func components(of requests: [any Request.Type]) -> JSONValue {
        var named: [String: Schema] = [:]
        Problem.schema.named(into: &named)
        for request in requests {
            request.answerSchema.named(into: &named)
            for field in request.acceptedSchema.fields { field.schema.named(into: &named) }
            if let body = request.body, let name = body.name { named[name] = body }
        }
        return .object([
            "securitySchemes": .object([
                "token": .object(["type": .string("http"), "scheme": .string("bearer")])
            ]),
            "responses": .object(["Problem": problem]),
            "schemas": .object(named.mapValues { $0.written(referringTo: schemas) }),
        ])
    }

    private static var problem: JSONValue {
        .object([
            "description": .string("A problem: its type says which, its errors name the fields."),
            "headers": .object([
                "X-Request-Id": header("By which logs know the request.", .string),
                "Retry-After": header("Seconds to wait before the next attempt, with 429 and 503.", .integer),
                "Allow": header("The methods that the address takes, with 405.", .string),
            ]),
            "content": .object(["application/problem+json": .object(["schema": Problem.schema.referred(to: schemas)])]),
        ])
    }

    private static func header(_ description: String, _ kind: SchemaKind) -> JSONValue {
        .object(["description": .string(description), "schema": Schema(kind).written(referringTo: schemas)])
    }

    /// Who shows a token sees more of what everyone may ask, too.
    static func security(_ access: Access) -> JSONValue {
        let anyone: [JSONValue] = access == .everyone ? [.object([:])] : []
        return .array(anyone + [.object(["token": .array([])])])
    }

    /// - Parameter statuses: of the problems that can come.
    static func problems(_ statuses: [Int]) -> [String: JSONValue] {
        let reference = JSONValue.object(["$ref": .string("#/components/responses/Problem")])
        return Dictionary(uniqueKeysWithValues: (statuses.map(String.init) + ["default"]).map { ($0, reference) })
    }
}

extension JSONValue {
    fileprivate var members: [String: JSONValue]? { if case .object(let members) = self { members } else { nil } }
}
