internal import Foundation
internal import JWTKit
public import Messaging
public import Models
public import Reactor

/// What an actor token says: who sends, in which roles, for which party, until when.
private struct ActorClaims: JWTPayload {
    /// No token names a person by a mail address.
    var sub: ActorID
    var aud: AudienceClaim
    var iat: IssuedAtClaim
    var exp: ExpirationClaim
    var nbf: NotBeforeClaim?
    var roles: [Role]
    var party: PartyID?
    var onBehalfOf: PartyID?
    /// The session or access token that it was signed for.
    var sid: Line?
    /// The requests that it is good for; nil for all that its roles may send.
    var requests: [RequestPattern]?
    /// The one object that it is good for; nil for all.
    var object: ObjectPath?
    /// When the actor last proved who they are.
    var auth_time: IssuedAtClaim?

    static let audience = "npp16"
    /// What leaks is of use for a day at most.
    private static let longest: TimeInterval = 86_400
    /// By how much the clocks of two machines may differ.
    private static let leeway: TimeInterval = 60

    func verify(using algorithm: some JWTAlgorithm) throws {
        try exp.verifyNotExpired()
        try aud.verifyIntendedAudience(includes: Self.audience)
        guard iat.value.timeIntervalSinceNow <= Self.leeway else {
            throw JWTError.claimVerificationFailure(failedClaim: iat, reason: "is in the future")
        }
        if let nbf, nbf.value.timeIntervalSinceNow > Self.leeway {
            throw JWTError.claimVerificationFailure(failedClaim: nbf, reason: "is in the future")
        }
        guard exp.value.timeIntervalSince(iat.value) <= Self.longest else {
            throw JWTError.claimVerificationFailure(failedClaim: exp, reason: "is more than a day after iat")
        }
    }

    var verified: TokenVerifier.Verified {
        TokenVerifier.Verified(
            actor: Actor(
                subject: sub, roles: Set(roles), party: party, onBehalfOf: onBehalfOf, credential: sid,
                requests: requests, object: object, authenticatedAt: auth_time.map { Instant($0.value) }),
            signed: Instant(iat.value))
    }
}

extension Instant {
    fileprivate init(_ date: Date) { self.init(microseconds: Int64(date.timeIntervalSince1970 * 1_000_000)) }

    fileprivate var date: Date { Date(timeIntervalSince1970: Double(microseconds) / 1_000_000) }
}

/// Signs actor tokens. The holder of the signing key decides who is who: the identity service, and ops at its console.
public struct TokenIssuer: Sendable {
    private let key: EdDSA.PrivateKey

    /// - Parameter signingKey: an Ed25519 private key, PEM.
    public init(signingKey: String) throws { key = try EdDSA.PrivateKey(pem: signingKey) }

    /// - Parameter lifetime: from now.
    public func token(for actor: Actor, lifetime: Duration, now: Instant = .now) async throws -> String {
        let issued = now.date
        return try await JWTKeyCollection().add(eddsa: key).sign(
            ActorClaims(
                sub: actor.subject, aud: AudienceClaim(value: ActorClaims.audience),
                iat: IssuedAtClaim(value: issued),
                exp: ExpirationClaim(value: issued.addingTimeInterval(lifetime / .seconds(1))),
                roles: actor.roles.sorted { $0.rawValue < $1.rawValue }, party: actor.party,
                onBehalfOf: actor.onBehalfOf, sid: actor.credential, requests: actor.requests,
                object: actor.object, auth_time: actor.authenticatedAt.map { IssuedAtClaim(value: $0.date) }))
    }
}

/// Verifies actor tokens, and remembers those it has verified until they expire.
@Reactor public final class TokenVerifier: ActorVerifier {
    private let keys: JWTKeyCollection
    private var known: [String: (verified: Verified, expires: Date)] = [:]

    /// What a token says, and since when.
    struct Verified: Sendable {
        let actor: Actor
        let signed: Instant
    }

    /// Tokens live for minutes and actors are few: beyond this many somebody plays with us.
    private static let capacity = 4096

    /// - Parameter verifyingKey: an Ed25519 public key, PEM.
    public nonisolated init(verifyingKey: String) async throws {
        keys = await JWTKeyCollection().add(eddsa: try EdDSA.PublicKey(pem: verifyingKey))
    }

    public func actor(for token: String?) async throws -> Actor { try await verify(token)?.actor ?? .public }

    /// - Returns: nil where there is no token.
    func verify(_ token: String?) async throws -> Verified? {
        guard let token else { return nil }
        if let entry = known[token], entry.expires > Date() { return entry.verified }
        let claims: ActorClaims
        do {
            try TokenForm.check(token)
            claims = try await keys.verify(token, as: ActorClaims.self)
        } catch {
            known[token] = nil
            throw Rejection(.unauthenticated, detail: reason(of: error))
        }
        if known.count >= Self.capacity { known.removeAll(keepingCapacity: true) }
        known[token] = (claims.verified, claims.exp.value)
        return claims.verified
    }

    private func reason(of error: any Error) -> ProblemText {
        guard let error = error as? JWTError else { return "The token cannot be read." }
        return switch error.errorType {
        case .claimVerificationFailure:
            "The token has expired, is not yet good, is good for more than a day, or is meant for another system."
        case .signatureVerificationFailed: "The token was not signed by this system."
        default: "The token cannot be read."
        }
    }
}
