internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Keeps an event for the overview, and only so many.
struct Remember<Told: Headlined>: EventHandler {
    private let stream: OverviewStream

    init(_ stream: OverviewStream) { self.stream = stream }

    func apply(_ event: Told, in unit: EventUnit) async throws {
        guard event.isPublic else { return }
        guard let position = unit.event.position, let source = Told.type.source else {
            throw Fault("an event of a log has a position and a source")
        }
        let names = Dictionary(
            uniqueKeysWithValues: try await unit.query(PartyNames(parties: Array(Set(event.parties)))))
        let headline = Line(cutting: event.headline { names[$0]?.rawValue ?? $0.rawValue })
        unit.enqueue(
            """
            INSERT INTO latest_event (source, position, type, headline, told_at)
            VALUES (\(source), \(position), \(Told.type.rawValue), \(headline),
                \(unit.event.time ?? .now))
            ON CONFLICT (source, position) DO NOTHING
            """)
        stream.nudge()
    }
}

/// Keeps the name of a party for the headlines to come, and the event itself.
struct KeepPartyName: EventHandler {
    private let remember: Remember<PartyRegistered>

    init(_ stream: OverviewStream) { remember = Remember(stream) }

    func apply(_ event: PartyRegistered, in unit: EventUnit) async throws {
        unit.enqueue(
            """
            INSERT INTO party (id, name) VALUES (\(event.party), \(event.name))
            ON CONFLICT (id) DO UPDATE SET name = excluded.name
            """)
        try await remember.apply(event, in: unit)
    }
}

private struct PartyNames: Statement {
    let parties: [PartyID]

    var sql: SQL { "SELECT id, name FROM party WHERE id = ANY(\(parties))" }

    static func decode(_ row: Row) throws -> (PartyID, Line) { try row.decode(PartyID.self, Line.self) }
}

/// One line of the overview's list.
struct LatestEvent: Codable, Sendable {
    let id: Int64
    let source: ServiceName
    let position: EventPosition
    let type: String
    let headline: Line
    let at: Instant

    /// How many are kept, and shown at most.
    static let kept = 200

    static var columns: SQL { "id, source, position, type, headline, told_at" }

    init(_ row: Row) throws {
        id = try row.id
        source = try row.source
        position = try row.position
        type = try row.type
        headline = try row.headline
        at = try row.told_at
    }
}

/// The newest events, the newest first.
struct NewestEvents: Statement {
    let limit: Int

    var sql: SQL { "SELECT \(LatestEvent.columns) FROM latest_event ORDER BY id DESC LIMIT \(limit)" }

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
