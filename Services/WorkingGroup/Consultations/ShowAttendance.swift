public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowAttendance: Query {
    public func answer(in context: QueryContext) async throws -> AttendanceReport {
        let rows = try await context.query(PerRegion())
        return AttendanceReport(
            total: rows.reduce(0) { $0 + $1.count },
            byRegion: Dictionary(uniqueKeysWithValues: rows.map { ($0.region.rawValue, $0.count) }))
    }

    /// States count once where they were represented; observers are no states and do not count.
    private struct PerRegion: Statement {
        var sql: SQL {
            """
            SELECT consultation.region, count(DISTINCT party.id)
            FROM consultation JOIN party ON party.id = ANY(consultation.attendance)
            WHERE party.kind IN ('member-state', 'non-member-state') AND consultation.withdrawn_at IS NULL
            GROUP BY consultation.region ORDER BY consultation.region
            """
        }

        static func decode(_ row: Row) throws -> (region: Region, count: Int) {
            try row.decode(Region.self, Int.self)
        }
    }
}
