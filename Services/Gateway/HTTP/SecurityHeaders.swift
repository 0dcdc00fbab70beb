internal import HTTPTypes
internal import Hummingbird

/// What every answer says to browsers: nothing from elsewhere, no frame, no guessing of types.
struct SecurityHeaders<Context: RequestContext>: RouterMiddleware {
    @concurrent func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        // What comes from others is allowed less.
        if response.headers[.contentSecurityPolicy] == nil {
            response.headers[.contentSecurityPolicy] = """
                default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; \
                base-uri 'none'; form-action 'self'; frame-ancestors 'none'
                """
        }
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.referrerPolicy] = "no-referrer"
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }
}

extension HTTPField.Name {
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
