internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension UseAccessToken {
    @Reactor func answer(
        in context: QueryContext, _ signer: ActorSigner, _ usage: CredentialUsage
    ) async throws -> ActorCredential {
        guard let (token, proved) = try await context.first(Find(secret: secret)), token.isGood else {
            throw Rejection(
                .unauthenticated, detail: "The access token is not known, or was revoked, or has expired.")
        }
        let credential = try await signer.credential(
            token.actor(onBehalfOf: onBehalfOf, proved: proved), ending: token.expiresAt, in: context)
        usage.used(token.id, at: .now)
        return credential
    }

    private struct Find: Statement {
        let secret: AccessTokenSecret

        var sql: SQL {
            "SELECT \(AccessToken.columns), authenticated_at FROM access_token WHERE digest = \(secret.digest)"
        }

        static func decode(_ row: Row) throws -> (token: AccessToken, proved: Instant) {
            try (AccessToken(row), row.authenticated_at)
        }
    }
}
