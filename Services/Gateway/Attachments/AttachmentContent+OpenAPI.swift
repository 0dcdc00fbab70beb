internal import Models

extension AttachmentContent {
    /// The addresses of contents as the API's document has them: the only ones that take or give something else than JSON.
    static var pathItem: JSONValue {
        .object([
            "put": operation(
                "submissions.attachments.content.put",
                "Brings the content of an announced file, at most 25 MiB, and ends its upload.",
                ["security": .array([.object(["token": .array([])])]), "requestBody": bytes(isRequired: true)],
                ["200": .object(["description": .string("Stored: the attachment, with its type and SHA-256.")])]),
            "get": operation(
                "submissions.attachments.content.get",
                "Gives the content of a file; a Range field asks for a part, If-None-Match saves what is at hand.", [:],
                [
                    "200": answer("The content."), "206": answer("The part."),
                    "304": .object(["description": .string("Unchanged.")]),
                    "416": .object(["description": .string("The range begins behind the end.")]),
                ]),
        ])
    }

    private static func operation(
        _ id: String, _ summary: String, _ more: [String: JSONValue], _ responses: [String: JSONValue]
    ) -> JSONValue {
        let parameter: JSONValue = .object([
            "name": .string("attachment"), "in": .string("path"), "required": .bool(true),
            "schema": .object(["type": .string("string")]),
        ])
        let fixed: [String: JSONValue] = [
            "operationId": .string(id), "summary": .string(summary), "parameters": .array([parameter]),
            "responses": .object(responses.merging(["default": OpenAPI.problem]) { given, _ in given }),
        ]
        return .object(fixed.merging(more) { given, _ in given })
    }

    private static func answer(_ description: String) -> JSONValue {
        guard case .object(let body) = bytes(isRequired: nil) else { return .null }
        return .object(body.merging(["description": .string(description)]) { given, _ in given })
    }

    private static func bytes(isRequired: Bool?) -> JSONValue {
        var members: [String: JSONValue] = ["content": .object(["application/octet-stream": .object([:])])]
        if let isRequired { members["required"] = .bool(isRequired) }
        return .object(members)
    }
}
