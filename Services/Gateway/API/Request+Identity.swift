internal import HTTPTypes
internal import Hummingbird
internal import Models

extension Request {
    /// The signed token of the actor; nil for the public.
    var bearerToken: String? {
        get throws {
            guard let field = headers[.authorization] else { return nil }
            guard field.lowercased().hasPrefix("bearer "), field.utf8.count <= 8192 else {
                throw Rejection(.unauthenticated, detail: "The Authorization field must be: Bearer TOKEN.")
            }
            return String(field.dropFirst(7))
        }
    }

    /// The caller's idempotency key, or a new one: without one of its own a caller must not repeat a request blindly.
    var messageKey: MessageID {
        get throws {
            guard let field = headers[.idempotencyKey] else { return MessageID() }
            // Bare, or in quotes as a structured field has it (draft-ietf-httpapi-idempotency-key-header).
            let isQuoted = field.count > 2 && field.first == "\"" && field.last == "\""
            guard let key = MessageID(rawValue: isQuoted ? String(field.dropFirst().dropLast()) : field) else {
                throw Rejection.invalid("Idempotency-Key", "must be \(MessageID.rule.words)")
            }
            return key
        }
    }
}
