internal import HTTPTypes
internal import Hummingbird

/// What every answer says to browsers: nothing from elsewhere, no frame, no guessing of types.
struct SecurityHeaders<Context: RequestContext>: RouterMiddleware {
    @concurrent func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        // What comes from others is allowed less.
        for field in SecurityFields.all where response.headers[field.name] == nil {
            response.headers[field.name] = field.value
        }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }
}

enum SecurityFields {
    static let all: [HTTPField] = [
        HTTPField(
            name: .contentSecurityPolicy,
            value: """
                default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; \
                base-uri 'none'; form-action 'self'; frame-ancestors 'none'
                """),
        HTTPField(name: .xContentTypeOptions, value: "nosniff"),
        HTTPField(name: .referrerPolicy, value: "no-referrer"),
    ]
}

extension HTTPField.Name {
    static var xRequestID: HTTPField.Name {
        guard let name = HTTPField.Name("X-Request-Id") else { preconditionFailure("a valid name of a field") }
        return name
    }

    static var crossOriginResourcePolicy: HTTPField.Name {
        guard let name = HTTPField.Name("Cross-Origin-Resource-Policy") else {
            preconditionFailure("a valid name of a field")
        }
        return name
    }

    static var referrerPolicy: HTTPField.Name {
        guard let name = HTTPField.Name("Referrer-Policy") else { preconditionFailure("a valid name of a field") }
        return name
    }

    static var idempotencyKey: HTTPField.Name {
        guard let name = HTTPField.Name("Idempotency-Key") else { preconditionFailure("a valid name of a field") }
        return name
    }

    static var traceparent: HTTPField.Name {
        guard let name = HTTPField.Name("traceparent") else { preconditionFailure("a valid name of a field") }
        return name
    }
}
