public import Messaging
public import Models
internal import Reactor

extension RevokeAccessToken: Command {
    public func perform(in unit: UnitOfWork) async throws -> AccessToken {
        let (held, revokedAt) = try await AccessToken.end(token, reason: reason, in: unit)
        return AccessToken(
            id: held.id, name: held.name, person: held.person, role: held.role, party: held.party,
            requests: held.requests, issuedAt: held.issuedAt, expiresAt: held.expiresAt, lastUsedAt: held.lastUsedAt,
            revokedAt: revokedAt)
    }
}
