public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension DecideSignature: Command {
    public func perform(in unit: UnitOfWork) async throws -> Submission {
        let party = try unit.actor.speaker(for: party)
        let known = try await unit.lockedSubmission(submission)
        try SubmissionAuthorization.requireSignatory(party, of: known)
        if let newer = known.supersededBy {
            throw Rejection(
                .transitionRefused, detail: "The submission was revised: sign its newest version, \(newer).")
        }
        guard decision == .confirm || points != nil || known.submitters != [party] else {
            throw Rejection(
                .transitionRefused, detail: "Nobody but \(party) has signed the submission, and it needs a submitter.")
        }
        let decided = try await pointsToDecide(by: party, in: unit)
        for point in decided { unit.enqueue(sign("point_signature", "point", point, by: party, in: unit)) }
        if points == nil {
            unit.enqueue(sign("submission_signature", "submission", submission, by: party, in: unit))
        }
        unit.enqueue(countSignatures)
        countSignaturesOfPoints(by: party, in: unit)
        guard let signed = try await unit.first(FindSubmission(id: submission)) else {
            throw Fault("a submission vanished")
        }
        try unit.tell(
            SignatureDecided(
                submission: submission, number: signed.number, points: decided, party: party, decision: decision,
                reason: reason,
                call: signed.call, authors: signed.signatories.filter { $0.state == .author }.map(\.party),
                submitters: signed.submitters),
            about: Subject(submission), reason: reason?.rawValue)
        return signed.withoutBody
    }

    /// A point may have come from several submissions: it is locked before the signatures are read, so that two who sign
    /// two of these both count.
    @Reactor private func countSignaturesOfPoints(by party: PartyID, in unit: UnitOfWork) {
        let points: SQL =
            "withdrawn_at IS NULL AND submissions && \(SubmissionChain.versions(upTo: submission)) AND named @> \([party])"
        unit.enqueue("SELECT FROM point WHERE \(points) ORDER BY id FOR UPDATE")
        unit.enqueue("UPDATE point SET submitters = behind_point(id, submissions, named) WHERE \(points)")
    }

    /// From here on it counts for those who stand behind it now, wherever submitters are listed or counted.
    private var countSignatures: SQL {
        """
        UPDATE submission SET submitters = ARRAY(
            SELECT signer.party FROM unnest(named) WITH ORDINALITY AS signer (party, place)
            JOIN submission_signature AS signature
                ON signature.submission = submission.id AND signature.party = signer.party
            WHERE signature.state IN ('author', 'confirmed') ORDER BY place)
        WHERE id = \(submission)
        """
    }

    /// Those of the versions before it too: a revision takes nothing back that was said.
    private func pointsToDecide(by party: PartyID, in unit: UnitOfWork) async throws -> [PointID] {
        let possible = try await unit.query(PointsNaming(submission: submission, party: party))
        guard let points else { return possible }
        guard Set(points).isSubset(of: possible) else {
            throw Rejection.invalid("points", "must be points of the submission that name \(party)")
        }
        return points
    }

    /// Who has submitted it stays its author, whether it confirms that or not.
    private func sign(
        _ table: StaticString, _ column: StaticString, _ id: ID<some Any>, by party: PartyID, in unit: UnitOfWork
    ) -> SQL {
        let state = decision == .confirm ? SignatureState.confirmed : .declined
        return """
            INSERT INTO \(unsafe: table.description) AS signature
                (\(unsafe: column.description), party, state, decided_by, decided_at, reason)
            VALUES (\(id), \(party), \(state), \(unit.actor.subject), \(unit.now), \(reason))
            ON CONFLICT (\(unsafe: column.description), party) DO UPDATE SET
                state = CASE WHEN signature.state = 'author' AND excluded.state = 'confirmed' THEN 'author'
                    ELSE excluded.state END,
                decided_by = excluded.decided_by, decided_at = excluded.decided_at, reason = excluded.reason
            """
    }

    private struct PointsNaming: Statement {
        let submission: SubmissionID
        let party: PartyID

        var sql: SQL {
            """
            SELECT id FROM point
            WHERE withdrawn_at IS NULL AND submissions && \(SubmissionChain.versions(upTo: submission))
                AND named @> \([party])
            ORDER BY id LIMIT 500
            """
        }

        static func decode(_ row: Row) throws -> PointID { try row.decode(PointID.self) }
    }
}
