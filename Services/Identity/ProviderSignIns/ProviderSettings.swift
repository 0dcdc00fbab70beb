internal import Configuration
internal import Foundation
internal import ServiceKit

/// The provider of identities, as the installation names it:
///
/// | variable | what |
/// |---|---|
/// | `NPP16_OIDC_ISSUER` | the provider, exactly as it writes its own name; none where it is left out |
/// | `NPP16_OIDC_CLIENT` | what this installation is called there |
/// | `NPP16_OIDC_SECRET_FILE` | file with the secret that it was given, where it has one |
/// | `NPP16_PUBLIC_URL` | where readers reach the gateway, and so where the provider sends them back to |
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
    init?(_ reader: ConfigReader) throws {
        let issuer = reader.string(forKey: "npp16.oidc.issuer", default: "")
        guard !issuer.isEmpty else { return nil }
        var problems: [String] = []
        if !Self.isClosed(issuer) {
            problems.append("NPP16_OIDC_ISSUER is “\(issuer)”: must begin with https://, unless it is on this machine")
        }
        let client = reader.string(forKey: "npp16.oidc.client", default: "")
        if client.isEmpty { problems.append("NPP16_OIDC_CLIENT is missing: what this installation is called there") }
        var secret: String?
        if let file = reader.string(forKey: "npp16.oidc.secret.file"), !file.isEmpty {
            secret = (try? String(contentsOfFile: file, encoding: .utf8))?.trimmingCharacters(
                in: .whitespacesAndNewlines)
            if secret?.isEmpty ?? true {
                problems.append("NPP16_OIDC_SECRET_FILE names \(file), which cannot be read or is empty")
            }
        }
        guard problems.isEmpty else { throw ServiceConfiguration.Invalid(problems: problems) }
        let url = reader.string(forKey: "npp16.public.url", default: "http://127.0.0.1:8016")
        let base = url.reversed().drop { $0 == "/" }.reversed()
        self.init(issuer: issuer, client: client, secret: secret, callback: String(base) + Self.callbackPath)
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
