public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension DecideSignature: Command {
    public func perform(in unit: UnitOfWork) async throws -> Submission {
        let party = try unit.actor.speaker(for: party)
        if decision == .decline, reason == nil { throw Rejection.invalid("reason", "is required to decline") }
        guard var known = try await unit.first(LockSubmission(id: submission)) else {
            throw Rejection.notFound("submission", submission)
        }
        let decided = try await pointsToDecide(by: party, in: unit)
        for point in decided { unit.enqueue(try decide(point, by: party, in: unit)) }
        try unit.tell(
            SignatureDecided(submission: submission, points: decided, party: party, decision: decision, reason: reason),
            about: "submission:\(submission)", reason: reason?.rawValue)
        known.points = try await unit.query(PointsOfSubmission(id: submission))
        return known
    }

    private func pointsToDecide(by party: PartyID, in unit: UnitOfWork) async throws -> [PointID] {
        let named = try await unit.query(PointsOfSubmission(id: submission)).filter { $0.submitters.contains(party) }
        let joint = named.filter { $0.submitters.count > 1 }
        guard !joint.isEmpty else {
            throw Rejection.forbidden("No joint point of the submission is said to be made by \(party).")
        }
        guard let points else { return joint.map(\.id) }
        let possible = Set(joint.map(\.id))
        guard !points.isEmpty, points.allSatisfy(possible.contains) else {
            throw Rejection.invalid("points", "must be joint points of the submission that name \(party)")
        }
        return points
    }

    private func decide(_ point: PointID, by party: PartyID, in unit: UnitOfWork) throws -> SQL {
        let state = decision == .confirm ? SignatureState.confirmed : .declined
        return """
            INSERT INTO point_signature (point, party, state, decided_by, decided_at, reason)
            VALUES (\(point), \(party), \(state), \(try unit.actor.signature), \(unit.now), \(reason))
            ON CONFLICT (point, party) DO UPDATE SET state = excluded.state, decided_by = excluded.decided_by,
                decided_at = excluded.decided_at, reason = excluded.reason
            """
    }
}
