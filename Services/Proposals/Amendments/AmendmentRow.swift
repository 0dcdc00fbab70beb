internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension Amendment {
    static var columns: SQL {
        """
        id, proposal, version, begins_at, quote, replacement, reason, party, proposed_by, proposed_at, state,
        decided_by, decided_at, decision_note, resulting_version,
        state = 'proposed' AND (
            SELECT now.version <> amendment.version AND (
                occurrences(quote, now.summary) <> 1 OR NOT EXISTS (
                    SELECT FROM version_text AS read JOIN proposal_version USING (proposal, version, language)
                    WHERE read.proposal = amendment.proposal AND read.version = amendment.version
                        AND occurrences(quote, read.text) = 1))
            FROM proposal AS now WHERE now.number = amendment.proposal) AS is_stale
        """
    }

    init(_ row: Row) throws {
        try self.init(
            id: row.id, proposal: row.proposal, version: row.version, offset: row.begins_at, quote: row.quote,
            replacement: row.replacement, reason: row.reason, party: row.party, by: row.proposed_by,
            at: row.proposed_at, state: row.state, decidedBy: row.decided_by, decidedAt: row.decided_at,
            decisionNote: row.decision_note, resultingVersion: row.resulting_version, isStale: row.is_stale)
    }

    var insert: SQL {
        """
        INSERT INTO amendment (id, proposal, version, begins_at, quote, replacement, reason, party, proposed_by,
            proposed_at, state)
        VALUES (\(id), \(proposal), \(version), \(offset), \(quote), \(replacement), \(reason), \(party), \(by),
            \(at), \(state))
        ON CONFLICT (id) DO NOTHING
        """
    }
}

/// An amendment, kept from others until the end of the transaction.
struct LockAmendment: Statement {
    let id: AmendmentID

    var sql: SQL { "SELECT \(Amendment.columns) FROM amendment WHERE id = \(id) FOR UPDATE OF amendment" }

    static func decode(_ row: Row) throws -> Amendment { try Amendment(row) }
}
