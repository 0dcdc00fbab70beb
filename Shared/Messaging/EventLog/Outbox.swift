internal import Models
internal import Postgres

/// What a transaction tells, until the sequencer gives it its place in the event log.
enum Outbox {
    static func insert(_ envelope: Envelope, aggregate: String) -> SQL {
        let entry = String(decoding: envelope.frame(), as: UTF8.self)
        return "INSERT INTO outbox (aggregate, entry) VALUES (\(aggregate), \(entry))"
    }

    /// Events that are committed but have no position yet, and since when the oldest of them waits.
    struct Depth: Statement {
        var sql: SQL { "SELECT count(*), extract(epoch FROM now() - min(recorded_at))::float8 FROM outbox" }

        static func decode(_ row: Row) throws -> (count: Int64, oldestSeconds: Double?) {
            try row.decode(Int64.self, Double?.self)
        }
    }
}
