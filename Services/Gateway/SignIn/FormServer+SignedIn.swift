internal import HTTPTypes
internal import Hummingbird
internal import Messaging
internal import Models

/// Pages for whoever is signed in.
extension FormServer {
    /// Whoever is not signed in is led there, and back.
    func signedIn(
        _ request: Request, _ page: (LinkSecret, String) async throws -> Response
    ) async throws -> Response {
        guard let secret = cookies.secret(.session, of: request), let token = try request.bearerToken else {
            return redirect(
                to: "/sign-in", in: request.readerLanguage,
                setting: ReturnPlace(request.uri.string).map { [cookies.set($0)] } ?? [])
        }
        return try await page(secret, token)
    }

    /// - Parameter stale: the page to show again where the form has grown old.
    func acting(
        _ request: Request, _ context: WebContext, stale: (LinkSecret, String) async throws -> Response,
        _ act: (LinkSecret, String, FormFields) async throws -> Response
    ) async throws -> Response {
        try await signedIn(request) { secret, token in
            guard let fields = try await fields(request, context, of: secret) else {
                return try await stale(secret, token)
            }
            return try await act(secret, token, fields)
        }
    }
}
