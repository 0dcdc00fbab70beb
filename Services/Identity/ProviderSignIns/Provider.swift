internal import Curl
internal import Foundation
internal import JWTKit
internal import Messaging
internal import Models
internal import Reactor

/// The provider of identities: where its pages are, by which keys it signs, and what it says of who comes back from it.
@Reactor final class Provider {
    /// What it says of itself and its keys are asked for again after this time.
    private static let lifetime = Duration.seconds(3600)
    /// A key that is not known is asked for, but not by everybody who makes one up.
    private static let keyInterval = Duration.seconds(60)
    /// Exchanges at a time: one that hangs holds up so many, and nobody who signs in otherwise.
    private static let limit = 4

    private let settings: ProviderSettings
    private let exchange = ProviderExchange()
    private var document: (value: ProviderDocument, fetched: Instant)?
    private var keys: (value: PublishedKeys, fetched: Instant)?
    private var soughtKey: Instant?
    private var underWay = 0

    nonisolated init(_ settings: ProviderSettings) { self.settings = settings }

    /// The page that a browser is sent to.
    ///
    /// - Throws: ``ProviderFailure``.
    func page(_ state: LinkSecret, _ proofs: ProviderProofs) async throws -> String {
        try await counted {
            let page = try await readDocument().authorization
            let query = FormText.text([
                ("response_type", "code"), ("client_id", settings.client), ("redirect_uri", settings.callback),
                ("scope", "openid email"), ("state", state.rawValue), ("nonce", proofs.nonce),
                ("code_challenge", proofs.challenge), ("code_challenge_method", "S256"),
                // Whoever signed in there longer ago proves anew who they are: what is grave is not sent otherwise.
                ("max_age", "\(RequestDefinition.freshMinutes * 60)"),
            ])
            return page + (page.contains("?") ? "&" : "?") + query
        }
    }

    /// The address of whoever came back with a code.
    ///
    /// - Throws: ``ProviderFailure``.
    func address(of grant: String, _ proofs: ProviderProofs) async throws -> ProvidedAddress {
        try await counted {
            let document = try await readDocument()
            let answer = try await exchange.redeem(grant, proofs, settings, document)
            let claims = try await claims(of: answer.idToken, document)
            try claims.check(settings, nonce: proofs.nonce)
            if claims.email == nil, let page = document.userInfo, let token = answer.accessToken {
                let info = try await exchange.userInfo(page, token)
                guard info.sub == claims.sub else { throw ProviderFailure.untrusted("it speaks of somebody else") }
                return ProvidedAddress(
                    info.email, isVerified: info.email_verified, authenticated: claims.authenticated)
            }
            return ProvidedAddress(
                claims.email, isVerified: claims.email_verified, authenticated: claims.authenticated)
        }
    }

    private func counted<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
        guard underWay < Self.limit else { throw ProviderFailure.away("many wait for it already") }
        underWay += 1
        defer { underWay -= 1 }
        return try await body()
    }

    private func readDocument() async throws -> ProviderDocument {
        if let document, document.fetched.advanced(by: Self.lifetime) > .now { return document.value }
        let base = settings.issuer.hasSuffix("/") ? String(settings.issuer.dropLast()) : settings.issuer
        let fetched = try await exchange.fetch(ProviderDocument.self, base + "/.well-known/openid-configuration")
        try fetched.check(settings)
        document = (fetched, .now)
        return fetched
    }

    // MARK: Its signature

    /// The head of a token: only what is looked at.
    private struct Head: Decodable {
        let alg: String
        let kid: String?
        let crit: [String]?
    }

    /// What a token says whose signature holds.
    private func claims(of token: String, _ document: ProviderDocument) async throws -> IdentityClaims {
        guard let head = token.split(separator: ".", maxSplits: 1).first.flatMap({ Base64URL.bytes(of: $0) }),
            let head = try? JSON.decode(Head.self, from: head), head.crit == nil
        else { throw ProviderFailure.untrusted("its word cannot be read") }
        // Neither “none” nor what the secret of a client would verify.
        guard let algorithm = ["RS256": JWK.Algorithm.rs256, "ES256": .es256][head.alg] else {
            throw ProviderFailure.untrusted("its word is signed by \(head.alg.prefix(20)), which is not taken")
        }
        let key = try await key(head.kid, for: algorithm, document)
        do {
            return try await JWTKeyCollection().add(jwk: key).verify(token, as: IdentityClaims.self)
        } catch {
            throw ProviderFailure.untrusted("its word cannot be verified: \(String("\(error)".prefix(200)))")
        }
    }

    private func key(
        _ id: String?, for algorithm: JWK.Algorithm, _ document: ProviderDocument
    ) async throws -> JWK {
        if let keys, keys.fetched.advanced(by: Self.lifetime) > .now {
            if let key = keys.value.key(id, for: algorithm) { return key }
            guard soughtKey.map({ $0.advanced(by: Self.keyInterval) <= .now }) ?? true else {
                throw ProviderFailure.untrusted("it signs by a key that it does not publish")
            }
            soughtKey = .now
        }
        let fetched = try await exchange.fetch(PublishedKeys.self, document.keys)
        keys = (fetched, .now)
        guard let key = fetched.key(id, for: algorithm) else {
            throw ProviderFailure.untrusted("it signs by a key that it does not publish")
        }
        return key
    }
}
