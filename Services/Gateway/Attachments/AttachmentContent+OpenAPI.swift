internal import Models

extension AttachmentContent {
    /// The addresses of contents as the API's document has them: the only ones that take or give something else than JSON.
    static var pathItem: JSONValue {
        .object([
            "put": operation(
                "submissions.attachments.content.put",
                "Brings the content of an announced file, at most 25 MiB, and ends its upload.",
                [401, 403, 404, 409, 413, 415, 422, 429, 503],
                ["200": stored],
                [
                    "security": OpenAPI.security(BeginAttachment.definition.access),
                    "requestBody": .object(["required": .bool(true), "content": bytes]),
                ]),
            "get": operation(
                "submissions.attachments.content.get",
                "Gives the content of a file; a Range field asks for a part, If-None-Match saves what is at hand.",
                [401, 404, 409, 422, 429, 503],
                [
                    "200": answer("The content.", content), "206": answer("The part.", content),
                    "304": answer("Unchanged."), "416": answer("The range begins behind the end."),
                ],
                ["security": OpenAPI.security(.everyone)]),
            "head": operation(
                "submissions.attachments.content.head",
                "Says how long a content is, of which type, and its tag.",
                [401, 404, 409, 422, 429, 503],
                [
                    "200": answer("The head of the content."), "206": answer("The head of the part."),
                    "304": answer("Unchanged."), "416": answer("The range begins behind the end."),
                ],
                ["security": OpenAPI.security(.everyone)]),
        ])
    }

    private static func operation(
        _ id: String, _ summary: String, _ problems: [Int], _ answers: [String: JSONValue], _ more: [String: JSONValue]
    ) -> JSONValue {
        let parameter: JSONValue = .object([
            "name": .string("attachment"), "in": .string("path"), "required": .bool(true),
            "schema": AttachmentID.schema.referred(to: OpenAPI.schemas),
        ])
        let fixed: [String: JSONValue] = [
            "operationId": .string(id), "summary": .string(summary), "tags": .array([.string("attachments")]),
            "parameters": .array([parameter]),
            "responses": .object(OpenAPI.problems(problems).merging(answers) { $1 }),
        ]
        return .object(fixed.merging(more) { given, _ in given })
    }

    private static var stored: JSONValue {
        answer(
            "Stored, with its type and SHA-256.",
            .object(["application/json": .object(["schema": Attachment.schema.referred(to: OpenAPI.schemas)])]))
    }

    private static func answer(_ description: String, _ content: JSONValue? = nil) -> JSONValue {
        var members: [String: JSONValue] = ["description": .string(description)]
        members["content"] = content
        return .object(members)
    }

    private static let binary = JSONValue.object([
        "schema": .object(["type": .string("string"), "format": .string("binary")])
    ])

    /// Whatever type is named: it is found out from the bytes.
    private static var bytes: JSONValue { .object(["application/octet-stream": binary]) }

    /// By the types that are taken in.
    private static var content: JSONValue {
        let types = ["application/octet-stream"] + FileType.allCases.map(\.mediaType)
        return .object(Dictionary(uniqueKeysWithValues: types.map { ($0, binary) }))
    }
}
