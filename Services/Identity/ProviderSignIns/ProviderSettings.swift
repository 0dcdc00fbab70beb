internal import Foundation
internal import ServiceKit

/// The provider of identities, as the settings name it.
struct ProviderSettings: Sendable {
    static let callbackPath = "/sign-in/oidc/callback"

    let issuer: String
    let client: String
    /// None for a client without: then the proof that goes with the code (PKCE) stands alone.
    let secret: String?
    /// Where the provider sends a browser back to.
    let callback: String

    init(issuer: String, client: String, secret: String?, callback: String) {
        (self.issuer, self.client, self.secret, self.callback) = (issuer, client, secret, callback)
    }

    /// - Returns: nil where no provider is named.
    /// - Throws: `ServiceConfiguration.Invalid` with everything that is wrong.
    init?(_ settings: Settings) throws {
        var settings = settings
        guard !settings.text(.oidcIssuer).isEmpty else { return nil }
        let issuer = settings.parsed(.oidcIssuer) { Self.isClosed($0) ? $0 : nil }
        let client = settings.needed(.oidcClient)
        let secret = settings.secret(.oidcSecret)
        let callback = settings.publicURL() + Self.callbackPath
        try settings.check()
        self.init(issuer: issuer ?? "", client: client, secret: secret, callback: callback)
    }

    /// Whether nobody on the way reads along: by TLS, or on this machine.
    static func isClosed(_ url: String) -> Bool {
        guard let parts = URLComponents(string: url), let host = parts.host, !host.isEmpty, parts.user == nil else {
            return false
        }
        switch parts.scheme {
        case "https": return true
        case "http": return ["127.0.0.1", "localhost", "::1", "[::1]"].contains(host)
        default: return false
        }
    }
}
