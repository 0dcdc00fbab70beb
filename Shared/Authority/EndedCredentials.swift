public import Messaging
public import Models
public import Postgres
internal import Reactor

/// Keeps which sessions are over.
public struct KeepEndedSession: EventHandler {
    public init() {}

    public func apply(_ event: WebSessionEnded, in unit: EventUnit) async throws {
        unit.enqueue(.endedCredential(event.session.rawValue))
    }
}

/// Keeps which access tokens were revoked.
public struct KeepRevokedToken: EventHandler {
    public init() {}

    public func apply(_ event: AccessTokenRevoked, in unit: EventUnit) async throws {
        unit.enqueue(.endedCredential(event.token.rawValue))
    }
}

extension SQL {
    /// Refuses what was signed for a session or an access token.
    public static func endedCredential(_ id: String) -> SQL {
        "INSERT INTO ended_credential (id, ended_at) VALUES (\(id), now()) ON CONFLICT DO NOTHING"
    }
}

/// The sessions and access tokens of others that are over.
public enum EndedCredentials {
    /// Forgets those for which nothing is good any more: what is signed is good for a day at most.
    @Reactor public static func forget(in pool: Pool) async throws {
        _ = try await pool.execute("DELETE FROM ended_credential WHERE ended_at < now() - interval '2 days'")
    }
}
