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
                "description": .string("Calls, submissions, proposals, follow-up actions and notifications."),
            ]),
            "servers": .array([.object(["url": .string(JSONAPI.prefix)])]),
            "tags": .array(Set(requests.map { $0.tag }).sorted().map { .object(["name": .string($0)]) }),
            "paths": .object(paths),
            "components": components(of: requests),
        ])
    }

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
            "content": .object(["application/problem+json": .object(["schema": Problem.schema.referred(to: schemas)])]),
        ])
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

/// One request as an operation.
private struct Operation {
    let request: any Request.Type
    let route: Route

    var json: JSONValue {
        let definition = request.definition
        var members: [String: JSONValue] = [
            "operationId": .string(definition.name.rawValue), "summary": .string(definition.summary),
            "tags": .array([.string(request.tag)]), "parameters": .array(parameters),
            "responses": .object(OpenAPI.problems(statuses).merging(["200": answer]) { $1 }),
        ]
        members["security"] = OpenAPI.security(definition.access)
        if let body = request.body {
            members["requestBody"] = .object([
                "required": .bool(body.fields.contains(where: \.isRequired)), "content": content(body),
            ])
        }
        return .object(members)
    }

    private var answer: JSONValue {
        .object(["description": .string("Done."), "content": content(request.answerSchema)])
    }

    private func content(_ schema: Schema) -> JSONValue {
        .object(["application/json": .object(["schema": schema.referred(to: OpenAPI.schemas)])])
    }

    /// Of the problems that the request can meet.
    private var statuses: [Int] {
        let codes: [(ProblemCode, Bool)] = [
            (.malformed, true), (.unauthenticated, true), (.forbidden, request.definition.access != .everyone),
            (.notFound, !route.placeholders.isEmpty), (.conflict, request.definition.effect == .command),
            (.tooLarge, request.body != nil), (.unsupportedMediaType, request.body != nil), (.invalid, true),
            (.tooManyRequests, true), (.fault, true), (.unavailable, true),
        ]
        return codes.filter(\.1).map(\.0.status)
    }

    private var parameters: [JSONValue] {
        let inAddress = request.acceptedSchema.fields.filter {
            route.method == .get || route.placeholders.contains($0.name)
        }
        return inAddress.map(parameter) + (request.definition.effect == .command ? [idempotencyKey] : [])
    }

    private func parameter(_ field: SchemaKind.Field) -> JSONValue {
        let isInPath = route.placeholders.contains(field.name)
        var parameter: [String: JSONValue] = [
            "name": .string(field.name), "in": .string(isInPath ? "path" : "query"),
            "required": .bool(field.isRequired || isInPath), "schema": field.schema.referred(to: OpenAPI.schemas),
        ]
        let slashes = field.name == route.restPlaceholder ? "Its slashes may stand as %2F, or as they are." : nil
        let words = [field.description, slashes].compactMap(\.self)
        if !words.isEmpty { parameter["description"] = .string(words.joined(separator: " ")) }
        return .object(parameter)
    }

    private var idempotencyKey: JSONValue {
        .object([
            "name": .string("Idempotency-Key"), "in": .string("header"), "required": .bool(false),
            "description": .string("A UUID. The same key again gets the same answer and has no second effect."),
            "schema": .object(["type": .string("string"), "maxLength": .integer(36)]),
        ])
    }
}

extension Request {
    /// What it is about: `actions` of `working-group.actions.move`.
    fileprivate static var tag: String {
        let parts = definition.name.rawValue.split(separator: ".")
        return String(parts.count > 2 ? parts[1] : parts[0])
    }

    /// What is sent beside the address; nil where nothing is.
    fileprivate static var body: Schema? {
        guard let route = definition.route, route.method == .post else { return nil }
        var body = acceptedSchema
        let fields = body.fields.filter { !route.placeholders.contains($0.name) }
        guard !fields.isEmpty else { return nil }
        body.kind = .object(fields)
        return body
    }
}

extension JSONValue {
    fileprivate var members: [String: JSONValue]? { if case .object(let members) = self { members } else { nil } }
}
