internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// A token that is issued.
struct NewAccessToken: Sendable {
    let id = AccessTokenID.generate()
    let secret = AccessTokenSecret.generate()
    let name: Line
    let person: ActorID
    let role: Role
    let party: PartyID?
    let requests: [RequestPattern]?
    let lifetime: Duration
    let authenticatedAt: Instant

    /// Tokens that one person may have at a time.
    private static let limit = 20

    /// - Throws: `conflict` for one too many. Those of one person are issued one after the other, so that all are counted.
    @Reactor func issue(in unit: UnitOfWork) async throws -> AccessToken {
        try await unit.execute(AdvisoryLock("access tokens of \(person)").take)
        guard try await unit.first(Good(person: person)) ?? 0 < Self.limit else {
            throw Rejection(.conflict, detail: "You have \(Self.limit) access tokens already: revoke one.")
        }
        let now = Instant.now
        let token = AccessToken(
            id: id, name: name, person: person, role: role, party: party, requests: requests, issuedAt: now,
            expiresAt: now.advanced(by: lifetime), secret: secret)
        unit.enqueue(
            """
            INSERT INTO access_token (id, digest, name, person, role, party, requests, issued_at, expires_at,
                authenticated_at)
            VALUES (\(id), \(secret.digest), \(name), \(person), \(role), \(party), \(requests), \(now),
                \(token.expiresAt), \(authenticatedAt))
            """)
        try unit.tell(
            AccessTokenIssued(token: id, actor: person, party: party, expiresAt: token.expiresAt), about: Subject(id))
        return token
    }

    private struct Good: Statement {
        let person: ActorID

        var sql: SQL {
            """
            SELECT count(*) FROM access_token
            WHERE person = \(person) AND revoked_at IS NULL AND expires_at > now()
            """
        }

        static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
    }
}

extension Actor {
    /// The one role in which somebody is signed in.
    ///
    /// - Throws: a rejection for what asks with a token that may do less than its owner, or in several roles at once.
    func issuingRole() throws -> Role {
        guard requests == nil else { throw Rejection.forbidden("An access token for some requests issues no other.") }
        guard !subject.isAccount else {
            throw Rejection.forbidden("A role has no access tokens of its own: sign in as somebody in an office.")
        }
        guard roles.count == 1, let role = roles.first else {
            throw Rejection.forbidden("Sign in in one office to issue an access token.")
        }
        return role
    }
}
