internal import Foundation
internal import JWTKit
internal import Models

/// What a provider says of who comes back from it (OpenID Connect Core 1.0, section 2).
struct IdentityClaims: JWTPayload {
    let iss: String
    let sub: String
    let aud: AudienceClaim
    let azp: String?
    let exp: ExpirationClaim
    let iat: IssuedAtClaim
    /// When somebody proved to the provider who they are, in seconds since 1970.
    let auth_time: Double?
    let nonce: String?
    let email: String?
    let email_verified: BoolClaim?

    /// By how much the clocks of the two may differ.
    private static let leeway: TimeInterval = 300

    /// When somebody proved who they are, as the provider says it: no later than now, whatever its clock shows. Where it does not
    /// say it, though it was asked (OpenID Connect Core, 3.1.2.1), that may be long ago.
    var authenticated: Instant {
        let now = Instant.now
        let seconds = auth_time ?? 0
        // Compared as a number: not every one is a time.
        guard seconds < Double(now.microseconds) / 1_000_000 else { return now }
        return Instant(microseconds: Int64(max(seconds, 0) * 1_000_000))
    }

    /// The signature alone: what the claims must say depends on what was asked (``check(_:nonce:now:)``).
    func verify(using algorithm: some JWTAlgorithm) {}

    /// - Throws: ``ProviderFailure`` for the word of somebody else, for somebody else, for another question or of another time.
    func check(_ settings: ProviderSettings, nonce: String, now: Date = Date()) throws {
        guard iss == settings.issuer else { throw ProviderFailure.untrusted("its word is that of another issuer") }
        guard aud.value.contains(settings.client), azp.map({ $0 == settings.client }) ?? (aud.value.count == 1) else {
            throw ProviderFailure.untrusted("its word is meant for another audience")
        }
        guard self.nonce == nonce else { throw ProviderFailure.untrusted("its word answers another question") }
        guard exp.value.timeIntervalSince(now) > -Self.leeway else {
            throw ProviderFailure.untrusted("its word has expired, or the clocks differ by more than five minutes")
        }
        guard abs(iat.value.timeIntervalSince(now)) <= Self.leeway else {
            throw ProviderFailure.untrusted(
                "its word is of another time, or the clocks differ by more than five minutes")
        }
    }
}

/// What a provider says of somebody when it is asked with the key to it that came beside the signed word.
struct UserInfo: Decodable, Sendable {
    let sub: String
    let email: String?
    let email_verified: BoolClaim?
}

/// An address as a provider says it.
struct ProvidedAddress: Sendable, Equatable {
    let address: EmailAddress?
    /// Whether the provider has made sure that it is theirs.
    let isVerified: Bool
    /// When they proved to the provider who they are; nil where it does not say.
    let authenticated: Instant?

    init(_ text: String?, isVerified: BoolClaim?, authenticated: Instant?) {
        address = text.flatMap(EmailAddress.init(rawValue:))
        self.isVerified = isVerified?.value ?? false
        self.authenticated = authenticated
    }
}
