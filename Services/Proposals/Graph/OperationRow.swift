internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension ProposalOperation {
    /// Of `operation`, joined to `operation_reversal`.
    static var columns: SQL {
        """
        id, kind, rationale, sources, targets, before, after, carried_out_by, carried_out_at,
        operation_reversal.reason, reversed_by, reversed_at
        """
    }

    init(_ row: Row) throws {
        let reason: Prose? = try row.reason
        let reversedBy: ActorID? = try row.reversed_by
        let reversedAt: Instant? = try row.reversed_at
        var reversal: OperationReversal?
        if let reason, let reversedBy, let reversedAt {
            reversal = OperationReversal(reason: reason, by: reversedBy, at: reversedAt)
        }
        try self.init(
            id: row.id, kind: row.kind, rationale: row.rationale, sources: row.sources, targets: row.targets,
            before: row.json.before, after: row.json.after, by: row.carried_out_by, at: row.carried_out_at,
            reversal: reversal)
    }

    init(_ change: GraphChange, _ rationale: Prose, in unit: UnitOfWork) {
        self.init(
            id: change.id, kind: change.kind, rationale: rationale, sources: change.sources, targets: change.targets,
            before: change.before, after: change.after, by: unit.actor.subject, at: unit.now)
    }

    var insert: SQL {
        get throws {
            """
            INSERT INTO operation (id, kind, rationale, sources, targets, before, after, carried_out_by, carried_out_at)
            VALUES (\(id), \(kind), \(rationale), \(sources), \(targets), \(try JSONColumn(before)),
                \(try JSONColumn(after)), \(by), \(at))
            """
        }
    }
}

extension ProposalNode {
    /// Brings the proposal's row and its edges to this state; edges that are taken away stay on record.
    @Reactor func write(in unit: UnitOfWork) {
        unit.enqueue(
            """
            UPDATE proposal SET status = \(status), labels = \(labels), version = \(version), title = current.title,
                summary = current.text
            FROM proposal_version AS kept
            JOIN version_text AS current USING (proposal, version, language)
            WHERE number = \(number) AND kept.proposal = number AND kept.version = \(version)
            """)
        unit.enqueue(
            """
            WITH gone AS (
                DELETE FROM provenance WHERE proposal = \(number) AND NOT original = ANY(\(originals))
                RETURNING proposal, original, place, since)
            INSERT INTO provenance_former (proposal, original, place, since, until)
            SELECT proposal, original, place, since, \(unit.now) FROM gone
            """)
        unit.enqueue(
            """
            INSERT INTO provenance (proposal, original, place, since)
            SELECT \(number), edge.original, edge.place, \(unit.now)
            FROM unnest(\(originals)) WITH ORDINALITY AS edge (original, place)
            ON CONFLICT (proposal, original) DO UPDATE SET place = excluded.place
            """)
    }
}

struct FindOperation: Statement {
    let id: OperationID

    var sql: SQL {
        """
        SELECT \(ProposalOperation.columns) FROM operation
        LEFT JOIN operation_reversal ON operation_reversal.operation = operation.id WHERE id = \(id)
        """
    }

    static func decode(_ row: Row) throws -> ProposalOperation { try ProposalOperation(row) }
}
