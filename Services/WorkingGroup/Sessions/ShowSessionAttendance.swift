public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowSessionAttendance: Query {
    public func answer(in context: QueryContext) async throws -> SessionAttendance {
        _ = try await FindSession.require(session, in: context)
        return try await SessionAttendance.load(session, in: context)
    }
}

extension SessionAttendance {
    /// States count where they are represented, here or from afar; observers are no states.
    @Reactor static func load(_ session: SessionID, in reading: some HandlerContext) async throws -> SessionAttendance {
        let rows = try await reading.query(Attending(session: session))
        let states = rows.filter {
            [.unMember, .otherState].contains($0.kind.status) && $0.delegation.presence != .absent
        }
        let regions = Dictionary(grouping: states.compactMap(\.delegation.region), by: \.rawValue)
        return SessionAttendance(
            session: session, states: states.count, byRegion: regions.mapValues(\.count),
            delegations: rows.map(\.delegation))
    }

    private struct Attending: Statement {
        let session: SessionID

        var sql: SQL {
            """
            SELECT party.id, party.name, party.region, party.kind, presence, recorded_by, recorded_at
            FROM session_attendance JOIN party ON party.id = session_attendance.party
            WHERE session = \(session) ORDER BY party.name, party.id
            """
        }

        static func decode(_ row: Row) throws -> (kind: PartyKind, delegation: DelegationAttendance) {
            try (
                row.kind,
                DelegationAttendance(
                    party: row.id, name: row.name, region: row.region, presence: row.presence, by: row.recorded_by,
                    at: row.recorded_at)
            )
        }
    }
}
