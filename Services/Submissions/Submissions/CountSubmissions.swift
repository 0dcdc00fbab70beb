public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension CountSubmissions: Query {
    public func answer(in context: QueryContext) async throws -> SubmissionCounts {
        let counts = try await context.query(PerClass(call: call, unasked: unasked ?? false))
        return SubmissionCounts(
            total: counts.reduce(0) { $0 + $1.count },
            byClass: Dictionary(uniqueKeysWithValues: counts.map { ($0.class.rawValue, $0.count) }),
            points: try await context.first(Points(call: call, unasked: unasked ?? false)) ?? 0)
    }

    /// Late ones do not count until they are admitted, and of versions only the newest.
    private struct PerClass: Statement {
        let call: CallID?
        let unasked: Bool

        var sql: SQL {
            """
            SELECT submitter_class, count(*) FROM submission
            WHERE (NOT is_late OR admitted_at IS NOT NULL) AND (\(call)::text IS NULL OR call_id = \(call))
                AND (NOT \(unasked) OR call_id IS NULL)
                AND superseded_by IS NULL
            GROUP BY submitter_class
            """
        }

        static func decode(_ row: Row) throws -> (class: SubmitterClass, count: Int) {
            try row.decode(SubmitterClass.self, Int.self)
        }
    }

    /// Excludes points that occur only in late submissions whose newest version is not admitted.
    private struct Points: Statement {
        let call: CallID?
        let unasked: Bool

        var sql: SQL {
            """
            WITH RECURSIVE uncounted AS (
                SELECT id, supersedes FROM submission
                WHERE superseded_by IS NULL AND is_late AND admitted_at IS NULL
                UNION SELECT former.id, former.supersedes FROM submission AS former
                    JOIN uncounted ON former.id = uncounted.supersedes)
            SELECT count(*) FROM point
            WHERE withdrawn_at IS NULL AND NOT submissions <@ ARRAY(SELECT id FROM uncounted)
                AND ((\(call)::text IS NULL AND NOT \(unasked))
                    OR submissions && ARRAY(SELECT id FROM submission
                        WHERE CASE WHEN \(unasked) THEN call_id IS NULL ELSE call_id = \(call) END))
            """
        }

        static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
    }
}
