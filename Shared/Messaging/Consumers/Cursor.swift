internal import Models
internal import Postgres

/// How far a service has applied another service's log: the place, and the event that stood there.
struct Cursor: Sendable, Equatable {
    var position: Int64 = 0
    var eventID: String?

    struct Load: Statement {
        let source: ServiceName

        var sql: SQL { "SELECT position, event_id FROM event_cursor WHERE source = \(source.rawValue)" }

        static func decode(_ row: Row) throws -> Cursor {
            let (position, eventID) = try row.decode(Int64.self, String?.self)
            return Cursor(position: position, eventID: eventID)
        }
    }

    /// Moves the cursor, unless another replica has moved it before: then no row is touched.
    static func move(_ source: ServiceName, from old: Cursor, to new: Cursor) -> SQL {
        if old.position == 0 {
            return """
                INSERT INTO event_cursor (source, position, event_id)
                VALUES (\(source.rawValue), \(new.position), \(new.eventID))
                ON CONFLICT (source) DO UPDATE
                SET position = excluded.position, event_id = excluded.event_id, moved_at = now()
                WHERE event_cursor.position = 0
                """
        }
        return """
            UPDATE event_cursor SET position = \(new.position), event_id = \(new.eventID), moved_at = now()
            WHERE source = \(source.rawValue) AND position = \(old.position)
            """
    }
}
