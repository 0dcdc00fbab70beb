internal import Models
internal import ServiceKit

/// The OpenAPI 3.1 document of the JSON API, derived from the registry of requests.
enum OpenAPI {
    static func document() throws -> JSONValue {
        var paths: [String: JSONValue] = [:]
        for request in RequestCatalogue.all {
            guard let route = request.definition.route else { continue }
            var item = paths[route.path]?.members ?? [:]
            item[route.method.rawValue.lowercased()] = try operation(request, route)
            paths[route.path] = .object(item)
        }
        paths[AttachmentContent.path] = AttachmentContent.pathItem
        return .object([
            "openapi": .string("3.1.0"),
            "info": .object([
                "title": .string("NPP16 follow-up"), "version": .string(Backbone.version),
                "description": .string("Calls, submissions, proposals, follow-up actions and notifications."),
            ]),
            "servers": .array([.object(["url": .string(JSONAPI.prefix)])]),
            "paths": .object(paths),
            "components": .object([
                "securitySchemes": .object([
                    "token": .object(["type": .string("http"), "scheme": .string("bearer")])
                ]),
                "schemas": .object(["Problem": try Schema.reflecting(Problem.self).json]),
            ]),
        ])
    }

    private static func operation(_ request: any Request.Type, _ route: Route) throws -> JSONValue {
        let definition = request.definition
        let fields = try Schema.reflecting(request).fields
        let isRead = route.method == .get
        var operation: [String: JSONValue] = [
            "operationId": .string(definition.name.rawValue), "summary": .string(definition.summary),
            "responses": .object([
                "200": .object([
                    "description": .string("Done."), "content": content("application/json", try answerSchema(request)),
                ]),
                "default": problem,
            ]),
        ]
        var parameters = fields.filter { isRead || route.placeholders.contains($0.name) }
            .map { parameter($0, of: route) }
        if definition.effect == .command { parameters.append(idempotencyKey) }
        operation["parameters"] = .array(parameters)
        if definition.access != .everyone { operation["security"] = .array([.object(["token": .array([])])]) }
        let body = fields.filter { !isRead && !route.placeholders.contains($0.name) }
        if !body.isEmpty {
            operation["requestBody"] = .object([
                "required": .bool(body.contains(where: \.isRequired)),
                "content": content("application/json", try Schema(.object(body)).json),
            ])
        }
        return .object(operation)
    }

    static var problem: JSONValue {
        .object([
            "description": .string("A problem."),
            "content": content(
                "application/problem+json", .object(["$ref": .string("#/components/schemas/Problem")])),
        ])
    }

    private static func answerSchema<R: Request>(_ request: R.Type) throws -> JSONValue {
        try Schema.reflecting(R.Answer.self).json
    }

    private static func content(_ type: String, _ schema: JSONValue) -> JSONValue {
        .object([type: .object(["schema": schema])])
    }

    private static func parameter(_ field: SchemaKind.Field, of route: Route) -> JSONValue {
        let isInPath = route.placeholders.contains(field.name)
        var parameter: [String: JSONValue] = [
            "name": .string(field.name), "in": .string(isInPath ? "path" : "query"),
            "required": .bool(field.isRequired || isInPath), "schema": (try? field.schema.json) ?? .object([:]),
        ]
        if field.name == route.restPlaceholder {
            parameter["description"] = .string("Its slashes may stand as %2F, or as they are.")
        }
        return .object(parameter)
    }

    private static var idempotencyKey: JSONValue {
        .object([
            "name": .string("Idempotency-Key"), "in": .string("header"), "required": .bool(false),
            "description": .string("A UUID. The same key again gets the same answer and has no second effect."),
            "schema": .object(["type": .string("string"), "format": .string("uuid")]),
        ])
    }
}

extension JSONValue {
    fileprivate var members: [String: JSONValue]? { if case .object(let members) = self { members } else { nil } }
}
