internal import HTTPTypes
internal import Hummingbird
internal import Messaging
internal import Models

/// Pages for whoever is signed in.
extension FormServer {
    /// Whoever is not signed in is led there, and back.
    ///
    /// - Parameter place: to where one comes back; the address of the request where it is left out.
    func signedIn(
        _ request: Request, at place: String? = nil, _ page: (PageReader, LinkSecret, String) async throws -> Response
    ) async throws -> Response {
        let reader = await reader(of: request, at: place)
        guard let secret = cookies.secret(.session, of: request), let token = try request.bearerToken else {
            return pages.redirectToSignIn(reader)
        }
        return try await page(reader, secret, token)
    }

    /// Leads to the sign-in, and back from there.
    func redirectToSignIn(_ reader: PageReader, from place: String) -> Response {
        var reader = reader
        reader.place = place
        return pages.redirectToSignIn(reader)
    }

    /// - Parameters:
    ///   - place: of the page that has the form.
    ///   - stale: that page, to show again where the form has grown old.
    func acting(
        _ request: Request, _ context: WebContext, at place: String,
        stale: (PageReader, LinkSecret, String) async throws -> Response,
        _ act: (PageReader, LinkSecret, String, FormFields) async throws -> Response
    ) async throws -> Response {
        try await signedIn(request, at: place) { reader, secret, token in
            guard let fields = try await fields(request, context, of: secret) else {
                return try await stale(reader, secret, token)
            }
            return try await act(reader, secret, token, fields)
        }
    }
}
