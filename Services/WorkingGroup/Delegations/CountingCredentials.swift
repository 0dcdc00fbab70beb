internal import Models
internal import Postgres

/// The delegates who speak for a party at present, by their credentials.
///
/// Credentials are of a session. Of each person those of the newest session count that were accepted or rejected, whatever
/// was decided for earlier ones; they count until a session that began later is closed. What was to be at a session that
/// was cancelled counts for nothing.
struct CountingCredentials: Statement {
    let party: PartyID
    /// nil for all of them.
    var email: String?

    var sql: SQL {
        """
        SELECT \(Delegate.columns) FROM (
            SELECT DISTINCT ON (email) delegate.*, starts_at
            FROM delegate JOIN session ON session.id = delegate.session
            WHERE party = \(party) AND (\(email)::text IS NULL OR email = \(email))
                AND credentials = ANY(\([CredentialsState.accepted, .rejected])) AND status <> \(SessionStatus.cancelled)
            ORDER BY email, starts_at DESC, session.id DESC
        ) AS newest
        WHERE credentials = \(CredentialsState.accepted) AND may_speak AND NOT EXISTS (
            SELECT FROM session AS later WHERE later.status = \(SessionStatus.closed) AND later.starts_at > newest.starts_at)
        ORDER BY is_head DESC, name, id
        """
    }

    static func decode(_ row: Row) throws -> Delegate { try Delegate(row) }
}
