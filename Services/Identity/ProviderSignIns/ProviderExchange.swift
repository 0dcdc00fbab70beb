internal import Curl
internal import Foundation
internal import Messaging
internal import Models

/// What is asked of a provider over HTTP. No redirect is followed, and no answer is waited for long.
struct ProviderExchange: Sendable {
    /// All that one command asks ends before its transaction does.
    private static let timeout = Duration.milliseconds(2500)
    private static let limit = 262_144

    private let client = WebClient()

    /// What comes for a code.
    struct Tokens: Decodable, Sendable {
        let idToken: String
        let accessToken: String?

        private enum CodingKeys: String, CodingKey {
            case idToken = "id_token"
            case accessToken = "access_token"
        }
    }

    func fetch<Answer: Decodable>(_ type: Answer.Type, _ url: String) async throws -> Answer {
        try await send(WebRequest("GET", url, timeout: Self.timeout), for: type)
    }

    func redeem(
        _ grant: String, _ proofs: ProviderProofs, _ settings: ProviderSettings, _ document: ProviderDocument
    ) async throws -> Tokens {
        var fields = [
            ("grant_type", "authorization_code"), ("code", grant), ("redirect_uri", settings.callback),
            ("code_verifier", proofs.verifier),
        ]
        var request = WebRequest("POST", document.token, timeout: Self.timeout)
        if let secret = settings.secret, !document.takesSecretAsField {
            let pair = "\(FormText.escaped(settings.client)):\(FormText.escaped(secret))"
            request.headers.append(("Authorization", "Basic \(Data(pair.utf8).base64EncodedString())"))
        } else {
            fields.append(("client_id", settings.client))
            if let secret = settings.secret { fields.append(("client_secret", secret)) }
        }
        request.headers.append(("Content-Type", "application/x-www-form-urlencoded"))
        request.body = .bytes(Array(FormText.text(fields).utf8))
        return try await send(request, for: Tokens.self)
    }

    func userInfo(_ url: String, _ token: String) async throws -> UserInfo {
        // What could begin another field of the head is no token.
        guard token.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw ProviderFailure.untrusted("its access token is none")
        }
        var request = WebRequest("GET", url, timeout: Self.timeout)
        request.headers.append(("Authorization", "Bearer \(token)"))
        return try await send(request, for: UserInfo.self)
    }

    /// - Throws: ``ProviderFailure``.
    private func send<Answer: Decodable>(_ request: WebRequest, for type: Answer.Type) async throws -> Answer {
        var request = request
        request.headers.append(("Accept", "application/json"))
        request.limit = Self.limit
        let answer: WebAnswer
        do {
            answer = try await client.send(request)
        } catch let error as NoAnswer {
            throw ProviderFailure.away("\(request.url): \(error)")
        }
        guard answer.status == 200 else {
            let reason = "\(request.url) answered \(answer.status)"
            throw answer.status >= 500 || answer.status == 429
                ? ProviderFailure.away(reason) : ProviderFailure.untrusted(reason)
        }
        guard let value = try? JSON.decode(type, from: answer.body) else {
            throw ProviderFailure.untrusted("\(request.url) answered what cannot be read")
        }
        return value
    }
}
