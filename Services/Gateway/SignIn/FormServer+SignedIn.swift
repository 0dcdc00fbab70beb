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
            return redirectToSignIn(request, from: request.uri.string)
        }
        return try await page(secret, token)
    }

    /// Leads to the sign-in, and back from there.
    func redirectToSignIn(_ request: Request, from place: String) -> Response {
        redirect(
            to: "/sign-in", in: request.readerLanguage, setting: ReturnPlace(place).map { [cookies.set($0)] } ?? [])
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
