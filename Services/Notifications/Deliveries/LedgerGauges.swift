internal import Messaging
internal import Postgres

/// What of the send ledger is watched from outside.
struct LedgerGauges: Statement {
    var sql: SQL {
        """
        SELECT count(*) FILTER (WHERE state = 'queued' AND next_attempt_at <= now()),
            coalesce(extract(epoch FROM now() - min(queued_at) FILTER (WHERE state = 'queued')), 0)::float8,
            count(*) FILTER (WHERE state = 'unsettled'), count(*) FILTER (WHERE state = 'failed')
        FROM delivery WHERE state IN ('queued', 'unsettled', 'failed')
        """
    }

    static func decode(_ row: Row) throws -> [(Metric, Double)] {
        let (queued, oldest, unsettled, failed) = try row.decode(Int.self, Double.self, Int.self, Int.self)
        return [
            (.mailQueued, Double(queued)), (.mailOldest, oldest), (.mailUnsettled, Double(unsettled)),
            (.mailFailed, Double(failed)),
        ]
    }
}
