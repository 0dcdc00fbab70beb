public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RecordSessionAttendance: Command {
    public func perform(in unit: UnitOfWork) async throws -> SessionAttendance {
        let current = try await LockSession.require(session, in: unit)
        guard current.status.hasBegun else {
            throw Rejection(
                .transitionRefused, detail: "Nobody attends a session that is \(word: current.status).")
        }
        try await check(in: unit)
        let former = try await SessionAttendance.load(session, in: unit)
        let known = Dictionary(former.delegations.map { ($0.party, $0.presence) }) { first, _ in first }
        let changed = delegations.filter { known[$0.party] != $0.presence }
        guard !changed.isEmpty else { return former }
        try requireSeen(changed, known)
        if current.status.isFinal, reason == nil {
            throw Rejection.invalid("reason", "is required once the session is \(word: current.status)")
        }
        unit.enqueue(keep(changed.map(\.party), in: unit))
        unit.enqueue(save(changed, in: unit))
        let attendance = try await SessionAttendance.load(session, in: unit)
        try unit.tell(
            SessionAttended(session: session, parties: changed.map(\.party).sorted(), states: attendance.states),
            about: Subject(session), reason: reason?.rawValue)
        return attendance
    }

    /// - Throws: a conflict that shows what is on record of a delegation beside what was given.
    private func requireSeen(_ changed: [DelegationPresence], _ known: [PartyID: Presence]) throws {
        guard let seen else { return }
        let read = Dictionary(seen.map { ($0.party, $0.presence) }) { first, _ in first }
        let others = changed.filter { read[$0.party] != known[$0.party] }
        guard !others.isEmpty else { return }
        throw Rejection.changedMeanwhile(
            others.count == 1
                ? "How a delegation attends was changed meanwhile."
                : "How \(others.count) delegations attend was changed meanwhile.",
            others.map { other in
                let place = delegations.firstIndex(of: other) ?? 0
                return ("delegations[\(place)].presence", known[other.party]?.rawValue, other.presence.rawValue)
            })
    }

    private func check(in unit: UnitOfWork) async throws {
        let parties = delegations.map(\.party)
        let known = Set(try await unit.query(KnownParties(parties: parties)))
        for (index, party) in parties.enumerated() {
            guard known.contains(party) else {
                throw try await NearParties.refusal(of: party, as: "delegations[\(index)].party", in: unit)
            }
            if parties[..<index].contains(party) {
                throw Rejection.invalid("delegations[\(index)].party", "stands there twice")
            }
        }
    }

    /// Puts down how it was before.
    private func keep(_ parties: [PartyID], in unit: UnitOfWork) -> SQL {
        """
        INSERT INTO session_attendance_former (session, party, presence, recorded_by, recorded_at, reason, replaced_by,
            replaced_at)
        SELECT session, party, presence, recorded_by, recorded_at, \(reason), \(unit.actor.subject), \(unit.now)
        FROM session_attendance WHERE session = \(session) AND party = ANY(\(parties))
        """
    }

    private func save(_ delegations: [DelegationPresence], in unit: UnitOfWork) -> SQL {
        """
        INSERT INTO session_attendance (session, party, presence, recorded_by, recorded_at)
        SELECT \(session), party, presence, \(unit.actor.subject), \(unit.now)
        FROM unnest(\(delegations.map(\.party)), \(delegations.map(\.presence))) AS given (party, presence)
        ON CONFLICT (session, party) DO UPDATE
            SET presence = excluded.presence, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
        """
    }
}
