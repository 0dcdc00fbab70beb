/// What a provider says of itself (OpenID Connect Discovery 1.0).
struct ProviderDocument: Decodable, Sendable {
    let issuer: String
    let authorization: String
    let token: String
    let keys: String
    let userInfo: String?
    private let authentications: [String]?

    private enum CodingKeys: String, CodingKey {
        case issuer
        case authorization = "authorization_endpoint"
        case token = "token_endpoint"
        case keys = "jwks_uri"
        case userInfo = "userinfo_endpoint"
        case authentications = "token_endpoint_auth_methods_supported"
    }

    /// Whether the secret of a client goes among the fields; in the head where nothing is said.
    var takesSecretAsField: Bool {
        guard let authentications, !authentications.contains("client_secret_basic") else { return false }
        return authentications.contains("client_secret_post")
    }

    /// - Throws: ``ProviderFailure`` for another one than was asked, and for one that is reached on an open line.
    func check(_ settings: ProviderSettings) throws {
        guard issuer == settings.issuer else {
            throw ProviderFailure.untrusted("it calls itself \(issuer.prefix(200)), and not \(settings.issuer)")
        }
        for url in [authorization, token, keys] + [userInfo].compactMap(\.self)
        where !ProviderSettings.isClosed(url) {
            throw ProviderFailure.untrusted("\(url.prefix(200)) is reached on an open line")
        }
    }
}
