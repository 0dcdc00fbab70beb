public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListWebSessions: Query {
    public func answer(in context: QueryContext) async throws -> Page<WebSession> {
        let person = try context.actor.mayLookAfter(person)
        return try await context.page(after, limit, by: Self.order) {
            Select(person: person, current: context.actor.credential, window: $0)
        }
    }

    private static let order = Keyset<WebSession>(.descending("begun_at", \.begunAt), .descending("id", \.id))

    /// Those that are not over.
    private struct Select: Statement {
        let person: ActorID
        let current: Line?
        let window: PageWindow

        var sql: SQL {
            """
            SELECT id, person, role, party, begun_at, used_at, expires_at, agent, network,
                coalesce(id = \(current), false) AS is_current
            FROM web_session WHERE person = \(person) AND ended_at IS NULL AND expires_at > now() AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> WebSession {
            try WebSession(
                id: row.id, person: row.person, role: row.role, party: row.party, begunAt: row.begun_at,
                lastUsedAt: row.used_at, expiresAt: row.expires_at, agent: row.agent, network: row.network,
                isCurrent: row.is_current)
        }
    }
}

extension Actor {
    /// Whose sessions and tokens are meant: one's own, where nobody is named.
    ///
    /// - Throws: `forbidden` for those of somebody else, but to the secretariat and operators.
    func mayLookAfter(_ person: ActorID?) throws -> ActorID {
        guard let person, person != subject else { return subject }
        guard has(.secretariat) || has(.ops) else {
            throw Rejection.forbidden("You may look after your own sessions and access tokens.")
        }
        return person
    }
}
