internal import Localization
internal import Messaging
internal import Models
internal import Postgres
internal import ProcessRegister
internal import Reactor

/// Stores an event for the overview, if everybody may know of it. The newest ``LatestEvent/kept`` remain.
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
        // Nothing is told of proposals before they can be called by their labels.
        let process =
            source == .proposals ? try await unit.processBasics() : try await unit.first(ProcessBasics.Known())
        let headline = event.headline(HeadlineWords(names: names, process: process))
        unit.enqueue(
            """
            INSERT INTO latest_event (source, position, type, headline, about, told_at)
            VALUES (\(source), \(position), \(Told.type.rawValue), \(try JSON.text(headline))::jsonb, \(event.about),
                \(unit.event.time ?? .now))
            ON CONFLICT (source, position) DO NOTHING
            """)
        stream.nudge()
    }
}

extension EventHandlers {
    /// Stores events of some types for the overview.
    mutating func remember(in stream: OverviewStream, _ types: any Headlined.Type...) {
        for type in types { remember(type, in: stream) }
    }

    private mutating func remember<Told: Headlined>(_ type: Told.Type, in stream: OverviewStream) {
        apply(Remember<Told>(stream))
    }
}

/// Keeps the names of parties for the headlines.
struct KeepPartyName: EventHandler {
    func apply(_ event: PartyRegistered, in unit: EventUnit) async throws {
        unit.enqueue(
            """
            INSERT INTO party (id, name) VALUES (\(event.party), \(event.name))
            ON CONFLICT (id) DO UPDATE SET name = excluded.name
            """)
    }
}

private struct PartyNames: Statement {
    let parties: [PartyID]

    var sql: SQL { "SELECT id, name, names::text AS names FROM party WHERE id = ANY(\(parties))" }

    static func decode(_ row: Row) throws -> (PartyID, SentenceValue) {
        let (name, names): (Line, String) = (try row.name, try row.names)
        return (
            try row.id, .name(name.rawValue, others: try JSON.decode([String: String].self, from: names))
        )
    }
}
