internal import Models

extension AttachmentContent {
    /// The addresses of contents as the API's document has them: the only ones that take or give something else than JSON.
    static var pathItem: JSONValue {
        .object([
            "put": operation(
                "submissions.attachments.content.put",
                "Brings the content of an announced file, at most 25 MiB, and ends its upload.",
                [401, 403, 404, 409, 413, 422, 503],
                ["200": stored],
                [
                    "security": OpenAPI.security(BeginAttachment.definition.access),
                    "requestBody": .object(["required": .bool(true), "content": bytes]),
                ]),
            "get": operation(
                "submissions.attachments.content.get",
                "Gives the content of a file; a Range field asks for a part, If-None-Match saves what is at hand.",
                [401, 404, 422, 503],
                [
                    "200": answer("The content.", bytes), "206": answer("The part.", bytes),
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

    private static var bytes: JSONValue {
        let schema = JSONValue.object(["type": .string("string"), "format": .string("binary")])
        return .object(["application/octet-stream": .object(["schema": schema])])
    }
}
