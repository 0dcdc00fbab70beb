import Foundation
import Messaging

/// A provider of identities that others made (oidc-provider-mock): it signs by RS256, and asks for a nonce and a proof.
struct IdentityProvider: Sendable {
    let issuer: String
    private let daemon: Daemon

    /// - Parameter people: addresses, and whether the provider has made sure of them.
    static func start(in folder: String, people: [String: Bool]) async throws -> IdentityProvider {
        let python = try await Python.interpreter(with: ["oidc_provider_mock": "0.3.4"])
        let port = try FreePort.find()
        let claims = try people.flatMap { address, isVerified in
            ["--user-claims", try JSON.text(Claims(sub: address, email: address, email_verified: isVerified))]
        }
        let daemon = Daemon(
            "provider", program: python,
            arguments: ["-m", "oidc_provider_mock", "--port", String(port), "--require-nonce", "true"] + claims,
            environment: ["AUTHLIB_INSECURE_TRANSPORT": "1"], log: folder + "/provider.log")
        try await daemon.start()
        try await eventually("the provider", within: .seconds(30)) { (try? RawConnection(port: port)) != nil }
        return IdentityProvider(issuer: "http://127.0.0.1:\(port)", daemon: daemon)
    }

    private struct Claims: Encodable {
        let sub: String
        let email: String
        let email_verified: Bool
    }

    func stop() async throws {
        guard await daemon.pid != nil else { return }
        try await daemon.kill()
    }

    /// What somebody does in its page.
    ///
    /// - Parameter name: none for somebody who does not agree.
    /// - Returns: where the browser is sent back to.
    func visit(_ page: String, as name: String?) async throws -> String? {
        let answer = name.map { "sub=\($0.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")" }
        return try await WebBrowser(at: issuer).exchange("POST", page, answer ?? "action=deny").location
    }
}
