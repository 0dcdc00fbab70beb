internal import Models
internal import Postgres
internal import Storage

/// The end of the service's own event log.
struct LogHead: Statement {
    var sql: SQL { "SELECT coalesce(max(position), 0) FROM event_log" }
    static func decode(_ row: Row) throws -> EventPosition { try row.decode(EventPosition.self) }
}

/// What waits in a service's schema.
struct QueueDepths: Statement {
    struct Output: Sendable {
        let outbox: Int
        let oldestSeconds: Double?
        let head: EventPosition
        let deadLetters: Int
    }

    var sql: SQL {
        """
        SELECT (SELECT count(*) FROM outbox) AS outbox,
            (SELECT extract(epoch FROM now() - min(recorded_at))::float8 FROM outbox) AS oldest,
            (SELECT coalesce(max(position), 0) FROM event_log) AS head, (SELECT count(*) FROM dead_letter) AS letters
        """
    }

    static func decode(_ row: Row) throws -> Output {
        try Output(outbox: row.outbox, oldestSeconds: row.oldest, head: row.head, deadLetters: row.letters)
    }
}

/// How far the service has followed others.
struct CursorPositions: Statement {
    var sql: SQL { "SELECT source, position FROM event_cursor" }
    static func decode(_ row: Row) throws -> (source: ServiceName, position: EventPosition) {
        try row.decode(ServiceName.self, EventPosition.self)
    }
}
