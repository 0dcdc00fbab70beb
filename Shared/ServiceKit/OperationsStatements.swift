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
        SELECT (SELECT count(*) FROM outbox),
            (SELECT extract(epoch FROM now() - min(recorded_at))::float8 FROM outbox),
            (SELECT coalesce(max(position), 0) FROM event_log), (SELECT count(*) FROM dead_letter)
        """
    }

    static func decode(_ row: Row) throws -> Output {
        let (outbox, oldest, head, letters) = try row.decode(Int.self, Double?.self, EventPosition.self, Int.self)
        return Output(outbox: outbox, oldestSeconds: oldest, head: head, deadLetters: letters)
    }
}

/// How far the service has followed others.
struct CursorPositions: Statement {
    var sql: SQL { "SELECT source, position FROM event_cursor" }
    static func decode(_ row: Row) throws -> (source: ServiceName, position: EventPosition) {
        try row.decode(ServiceName.self, EventPosition.self)
    }
}
