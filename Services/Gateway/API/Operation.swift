internal import Models
internal import ServiceKit

/// One request as an operation.
struct Operation {
    let request: any Request.Type
    let route: Route

    var json: JSONValue {
        let definition = request.definition
        var members: [String: JSONValue] = [
            "operationId": .string(definition.name.rawValue), "summary": .string(definition.summary),
            "tags": .array([.string(request.tag)]), "parameters": .array(parameters),
            "responses": .object(OpenAPI.problems(statuses).merging(["200": answer]) { $1 }),
        ]
        if !definition.warnings.isEmpty {
            members["description"] = .string(definition.warnings.joined(separator: " "))
        }
        members["security"] = OpenAPI.security(definition.access)
        if let body = request.body {
            members["requestBody"] = .object([
                "required": .bool(body.fields.contains(where: \.isRequired)), "content": content(body),
            ])
        }
        return .object(members)
    }

    private var answer: JSONValue {
        var answer: [String: JSONValue] = [
            "description": .string("Done."), "content": content(request.answerSchema),
        ]
        answer["links"] = nextPart
        return .object(answer)
    }

    /// Where a list goes on; nil for what is no list.
    private var nextPart: JSONValue? {
        guard request.acceptedSchema.fields.contains(where: { $0.name == "after" }),
            request.answerSchema.fields.contains(where: { $0.name == "next" })
        else { return nil }
        return .object([
            "next": .object([
                "operationId": .string(request.definition.name.rawValue),
                "parameters": .object(["after": .string("$response.body#/next")]),
                "description": .string("The next part of the list, where the answer has `next`."),
            ])
        ])
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
            + (request.definition.mayRunDry ? [dryRun] : [])
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

    /// Bare, or in quotes.
    private static let keyPattern: String? = MessageID.rule.pattern.map { pattern in
        let bare = pattern.dropFirst().dropLast()
        return "^(\(bare)|\"\(bare)\")$"
    }

    private var dryRun: JSONValue {
        .object([
            "name": .string("NPP16-Dry-Run"), "in": .string("header"), "required": .bool(false),
            "description": .string(
                "With true the command is checked and nothing is done: the answer has `answer`, as it would be, and "
                    + "`notices`, who would hear of it."),
            "schema": Schema(.boolean).written(referringTo: OpenAPI.schemas),
        ])
    }

    private var idempotencyKey: JSONValue {
        .object([
            "name": .string("Idempotency-Key"), "in": .string("header"), "required": .bool(false),
            "description": .string("A UUID. The same key again gets the same answer and has no second effect."),
            "schema": Schema(.string, pattern: Self.keyPattern, maximumLength: 38).written(
                referringTo: OpenAPI.schemas),
        ])
    }
}

extension Request {
    /// What it is about: `actions` of `working-group.actions.move`.
    static var tag: String {
        let parts = definition.name.rawValue.split(separator: ".")
        return String(parts.count > 2 ? parts[1] : parts[0])
    }

    /// What is sent beside the address; nil where nothing is.
    static var body: Schema? {
        guard let route = definition.route, route.method == .post else { return nil }
        var body = acceptedSchema
        let fields = body.fields.filter { !route.placeholders.contains($0.name) }
        guard !fields.isEmpty else { return nil }
        body.kind = .object(fields)
        body.rules.removeAll { !$0.fields.isSubset(of: fields.map(\.name)) }
        body.refusesOtherFields = true
        return body
    }
}
