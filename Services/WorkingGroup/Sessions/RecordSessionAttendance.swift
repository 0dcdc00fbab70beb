public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RecordSessionAttendance: Command {
    public func perform(in unit: UnitOfWork) async throws -> SessionAttendance {
        let current = try await LockSession.require(session, in: unit)
        guard current.status.hasBegun else {
            throw Rejection(
                .transitionRefused, detail: "Nobody attends a session that is \(current.status.rawValue).")
        }
        try await check(in: unit)
        let changed = try await unit.query(
            Keep(session: session, delegations: delegations, by: try unit.actor.signature, at: unit.now))
        let attendance = try await SessionAttendance.load(session, in: unit)
        if !changed.isEmpty {
            try unit.tell(
                SessionAttended(session: session, parties: changed.sorted(), states: attendance.states),
                about: "session:\(session)")
        }
        return attendance
    }

    private func check(in unit: UnitOfWork) async throws {
        guard (1...500).contains(delegations.count) else {
            throw Rejection.invalid("delegations", "must be 1 to 500")
        }
        let parties = delegations.map(\.party)
        let known = Set(try await unit.query(KnownParties(parties: parties)))
        for (index, party) in parties.enumerated() {
            guard known.contains(party) else {
                throw Rejection.invalid(
                    "delegations[\(index)].party", "“\(party)” is not in the register of parties")
            }
            if parties[..<index].contains(party) {
                throw Rejection.invalid("delegations[\(index)].party", "stands there twice")
            }
        }
    }

    /// Answers the parties whose presence is another than it was.
    private struct Keep: Statement {
        let session: SessionID
        let delegations: [DelegationPresence]
        let by: Line
        let at: Instant

        var sql: SQL {
            """
            INSERT INTO session_attendance (session, party, presence, recorded_by, recorded_at)
            SELECT \(session), party, presence, \(by), \(at)
            FROM unnest(\(delegations.map(\.party)), \(delegations.map(\.presence))) AS given (party, presence)
            ON CONFLICT (session, party) DO UPDATE
                SET presence = excluded.presence, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                WHERE session_attendance.presence <> excluded.presence
            RETURNING party
            """
        }

        static func decode(_ row: Row) throws -> PartyID { try row.decode(PartyID.self) }
    }
}
