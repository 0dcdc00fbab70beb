internal import Models
internal import Postgres

/// The delegates who speak for parties at present, by their credentials.
///
/// Credentials belong to a session. For each person the most recent session with a decision (accepted or rejected)
/// counts, until a later session is closed. Cancelled sessions are ignored. A session that was never planned here is
/// older than all others.
struct CountingCredentials: Statement {
    let parties: [PartyID]

    var sql: SQL {
        """
        SELECT \(Delegate.columns) FROM (
            SELECT DISTINCT ON (person) delegate.*, starts_at
            FROM delegate LEFT JOIN session ON session.id = delegate.session
            WHERE party = ANY(\(parties)) AND credentials = ANY(\([CredentialsState.accepted, .rejected]))
                AND status IS DISTINCT FROM \(SessionStatus.cancelled)
            ORDER BY person, starts_at DESC NULLS LAST, delegate.session DESC
        ) AS newest
        WHERE credentials = \(CredentialsState.accepted) AND may_speak AND NOT EXISTS (
            SELECT FROM session AS later WHERE later.status = \(SessionStatus.closed)
                AND (later.starts_at > newest.starts_at OR newest.starts_at IS NULL))
        ORDER BY is_head DESC, name, id
        """
    }

    static func decode(_ row: Row) throws -> Delegate { try Delegate(row) }
}
