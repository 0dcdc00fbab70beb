internal import Localization
internal import Messaging
internal import Models
internal import Postgres

/// One line of the overview's list.
struct LatestEvent: Sendable {
    let id: Int64
    let source: ServiceName
    let position: EventPosition
    let type: String
    let headline: Sentence
    /// The object that it leads to.
    let about: ObjectPath?
    let at: Instant

    /// How many are kept, and shown at most.
    static let kept = 200

    static var columns: SQL { "id, source, position, type, headline::text AS headline, about, told_at" }

    init(_ row: Row) throws {
        id = try row.id
        source = try row.source
        position = try row.position
        type = try row.type
        headline = try JSON.decode(Sentence.self, from: try row.headline as String)
        about = try row.about
        at = try row.told_at
    }
}

/// The newest events, the newest first. What was told several times within an hour in the same words is shown once.
struct NewestEvents: Statement {
    let limit: Int

    var sql: SQL {
        """
        SELECT \(LatestEvent.columns) FROM (
            SELECT DISTINCT ON (headline, date_trunc('hour', told_at)) * FROM latest_event
            ORDER BY headline, date_trunc('hour', told_at), id DESC
        ) AS told
        ORDER BY id DESC LIMIT \(limit)
        """
    }

    static func decode(_ row: Row) throws -> LatestEvent { try LatestEvent(row) }
}

/// What came after an event, in the order in which it came.
struct EventsAfter: Statement {
    let id: Int64

    var sql: SQL {
        "SELECT \(LatestEvent.columns) FROM latest_event WHERE id > \(id) ORDER BY id LIMIT \(LatestEvent.kept)"
    }

    static func decode(_ row: Row) throws -> LatestEvent { try LatestEvent(row) }
}
