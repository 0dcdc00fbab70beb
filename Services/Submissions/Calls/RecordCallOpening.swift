internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RecordCallOpening: Command {
    public func perform(in unit: UnitOfWork) async throws -> CallOpening {
        let party = try unit.actor.speaker(for: party)
        guard let known = try await unit.first(FindCall(id: call)) else { throw Rejection.notFound("call", call) }
        try Rejection.requireStanding("call", withdrawnAt: known.withdrawnAt)
        guard let opening = try await unit.first(Keep(call: call, party: party, now: unit.now)) else {
            throw Fault("an upsert that answers nothing")
        }
        return CallOpening(call: call, party: party, openedAt: opening)
    }

    /// The first opening stays.
    private struct Keep: Statement {
        let call: CallID
        let party: PartyID
        let now: Instant

        var sql: SQL {
            """
            INSERT INTO call_opening (call_id, party, opened_at) VALUES (\(call), \(party), \(now))
            ON CONFLICT (call_id, party) DO UPDATE SET opened_at = call_opening.opened_at RETURNING opened_at
            """
        }

        static func decode(_ row: Row) throws -> Instant { try row.decode(Instant.self) }
    }
}
