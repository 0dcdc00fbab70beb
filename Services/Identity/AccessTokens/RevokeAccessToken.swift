internal import Authority
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RevokeAccessToken: Command {
    public func perform(in unit: UnitOfWork) async throws -> AccessToken {
        guard let held = try await unit.first(Lock(id: token)), unit.actor.mayEnd(what: held.person) else {
            throw Rejection.notFound("access token", token)
        }
        if held.person != unit.actor.subject, reason == nil {
            throw Rejection.invalid("reason", "is needed to revoke the token of somebody else")
        }
        guard held.revokedAt == nil else { return held }
        unit.enqueue("UPDATE access_token SET revoked_at = now() WHERE id = \(token)")
        unit.enqueue(.endedCredential(token.rawValue))
        try unit.tell(
            AccessTokenRevoked(token: token, actor: held.person, party: held.party), about: Subject(token),
            reason: reason?.rawValue)
        return try await unit.first(Lock(id: token)) ?? held
    }

    private struct Lock: Statement {
        let id: AccessTokenID

        var sql: SQL { "SELECT \(AccessToken.columns) FROM access_token WHERE id = \(id) FOR UPDATE" }

        static func decode(_ row: Row) throws -> AccessToken { try AccessToken(row) }
    }
}
