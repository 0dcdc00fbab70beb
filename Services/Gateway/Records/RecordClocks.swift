internal import Localization
internal import Models
internal import Postgres
internal import Reactor
internal import Storage

/// By which clocks the instants of an answer are told: each by that of the zone in which its object is meant.
struct RecordClocks: Sendable {
    private let clocks: ZoneClocks

    /// Of a page that tells of no instant, or whose zones cannot be asked for: in UTC.
    init() { clocks = ZoneClocks([]) }

    init(_ answer: JSONValue, _ schema: Schema, _ pool: Pool) async throws {
        try await self.init(of: answer.times(schema, nil), pool)
    }

    init(of told: [(instant: Instant, zone: TimeZoneName)], _ pool: Pool) async throws {
        clocks = ZoneClocks(
            told.isEmpty ? [] : try await pool.query(LocalTimes(of: told.map(\.instant), in: told.map(\.zone))))
    }

    func time(_ instant: Instant, in zone: TimeZoneName?) -> LocalTime {
        clocks[zone ?? .utc][instant]
    }

    /// The day of an instant by the clock of the seat, in the reader's words.
    func day(_ instant: Instant, for reader: PageReader) -> String {
        reader.language.words(for: time(instant, in: reader.process?.zone).date)
    }
}

extension [String: JSONValue] {
    /// In which the times of an object are meant; that of the object around it where it names none.
    func zone(within outer: TimeZoneName?) -> TimeZoneName? {
        guard case .string(let text) = self["zone"], let zone = TimeZoneName(rawValue: text) else { return outer }
        return zone
    }
}

extension JSONValue {
    /// Those that stand in an answer beside a zone.
    fileprivate func times(_ schema: Schema, _ outer: TimeZoneName?) -> [(instant: Instant, zone: TimeZoneName)] {
        switch self {
        case .object(let members):
            let zone = members.zone(within: outer)
            return schema.fields.flatMap { field in members[field.name]?.times(field.schema, zone) ?? [] }
        case .array(let items):
            guard case .array(let element) = schema.kind else { return [] }
            return items.flatMap { $0.times(element, outer) }
        case .string(let text):
            guard let outer, schema.format == "date-time", let instant = Instant(rfc3339: text) else { return [] }
            return [(instant, outer)]
        case .null, .bool, .integer, .number: return []
        }
    }
}
