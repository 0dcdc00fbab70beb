internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import Storage

/// By which clock people give the times of a form: that of the zone they choose in it, or else of the object that it is about.
/// A form has what the clock shows, `2027-05-03T10:00:00`; what is sent is the instant.
struct FormClock: Sendable {
    let zone: TimeZoneName

    /// The input that carries the zone of the object.
    static let input = "clock"

    init(_ zone: TimeZoneName) { self.zone = zone }

    init(of values: FormValues) {
        zone =
            ["zone", Self.input].lazy.compactMap { values.text($0).flatMap(TimeZoneName.init(rawValue:)) }.first ?? .utc
    }

    /// With the instants that the times of a form are.
    ///
    /// - Throws: `Unavailable`, where the zones cannot be asked for.
    func instants(
        _ members: [String: JSONValue], _ fields: [SchemaKind.Field], _ pool: Pool
    ) async throws -> [String: JSONValue] {
        let times = Set(members.times(fields))
        guard !times.isEmpty else { return members }
        let told: [(time: String, instant: Instant)]
        do {
            told = try await pool.query(Instants(times: times.sorted(), zone: zone))
        } catch let error where Postgres.isUnavailable(error) {
            throw Unavailable("Times cannot be read at the moment.", retryAfter: .seconds(1))
        }
        let known = Dictionary(told.map { ($0.time, $0.instant.description) }) { first, _ in first }
        return members.replacing(fields) { known[$0] ?? $0 }
    }

    /// With what the clock shows at the instants of an object.
    func times(
        _ members: [String: JSONValue], _ fields: [SchemaKind.Field], _ pool: Pool
    ) async throws -> [String: JSONValue] {
        let instants = members.times(fields).compactMap(Instant.init(rfc3339:))
        guard !instants.isEmpty else { return members }
        let clock = ZoneClocks(try await pool.query(LocalTimes(of: instants, in: [zone])))[zone]
        return members.replacing(fields) { text in
            guard let time = Instant(rfc3339: text).map({ clock[$0] }) else { return text }
            return String(time.instant.advanced(by: .seconds(time.offset)).description.prefix(19))
        }
    }

    /// The clocks by which a page tells what is sent.
    func shown(
        in members: [String: JSONValue], of request: any Request.Type, _ pool: Pool
    ) async throws -> RecordClocks {
        let members = members.merging(["zone": .string(zone.rawValue)]) { given, _ in given }
        return try await RecordClocks(.object(members), request.acceptedSchema, pool)
    }

    /// At which instants the clock of a zone shows some times. One that it leaves out, when it is put forward, is that much later.
    private struct Instants: Statement {
        let times: [String]
        let zone: TimeZoneName

        var sql: SQL {
            """
            SELECT time, time::timestamp AT TIME ZONE \(zone) AS instant FROM unnest(\(times)::text[]) AS given (time)
            """
        }

        static func decode(_ row: Row) throws -> (time: String, instant: Instant) { (try row.time, try row.instant) }
    }
}

extension [String: JSONValue] {
    /// The texts of its fields that are moments, within objects and lists too.
    fileprivate func times(_ fields: [SchemaKind.Field]) -> [String] {
        fields.flatMap { field in self[field.name]?.times(field.schema) ?? [] }
    }

    fileprivate func replacing(_ fields: [SchemaKind.Field], _ replace: (String) -> String) -> [String: JSONValue] {
        fields.reduce(into: self) { members, field in
            members[field.name] = members[field.name]?.replacing(field.schema, replace)
        }
    }
}

extension JSONValue {
    fileprivate func times(_ schema: Schema) -> [String] {
        switch (self, schema.kind) {
        case (.string(let text), .string): schema.format == "date-time" ? [text] : []
        case (.object(let members), .object(let fields)): members.times(fields)
        case (.array(let items), .array(let element)): items.flatMap { $0.times(element) }
        default: []
        }
    }

    fileprivate func replacing(_ schema: Schema, _ replace: (String) -> String) -> JSONValue {
        switch (self, schema.kind) {
        case (.string(let text), .string): schema.format == "date-time" ? .string(replace(text)) : self
        case (.object(let members), .object(let fields)): .object(members.replacing(fields, replace))
        case (.array(let items), .array(let element)): .array(items.map { $0.replacing(element, replace) })
        default: self
        }
    }
}
