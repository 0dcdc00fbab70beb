public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowCall: Query {
    public func answer(in context: QueryContext) async throws -> Call {
        do {
            guard let known = try await context.first(FindCall(id: call, readerZone: zone)) else {
                throw Rejection.notFound("call", call)
            }
            return known
        } catch let error as PostgresError where error.sqlState == "22023" {
            throw Rejection.invalid("zone", "is no time zone that exists")
        }
    }
}

struct FindCall: Statement {
    let id: CallID
    var readerZone: TimeZoneName?

    var sql: SQL { "SELECT \(Call.columns(readerZone: readerZone)) FROM call WHERE id = \(id)" }

    static func decode(_ row: Row) throws -> Call { try Call(row) }
}

extension Call {
    static func columns(readerZone: TimeZoneName? = nil) -> SQL {
        """
        id, title, questions, audience, opens_at, closes_at, zone, \(clock("closes_at", "zone")),
        \(clock("closes_at", "\(readerZone)::text")), modification_deadline,
        coalesce((SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
            'formerCloses', \(rfc3339("former_closes")), 'closes', \(rfc3339("closes")),
            'formerModificationDeadline', \(rfc3339("former_modification_deadline")), 'reason', reason,
            'extendedBy', extended_by, 'extendedAt', \(rfc3339("extended_at")))) ORDER BY closes)
            FROM call_extension WHERE call_id = call.id), '[]'),
        opened_by, (SELECT count(*) FROM submission WHERE call_id = call.id)
        """
    }

    /// An instant as a clock in a zone shows it.
    static func clock(_ instant: SQL, _ zone: SQL) -> SQL {
        "to_char(\(instant) AT TIME ZONE \(zone), 'YYYY-MM-DD HH24:MI') || ' ' || \(zone)"
    }

    private static func rfc3339(_ column: SQL) -> SQL {
        "to_char(\(column) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
    }

    init(_ row: Row) throws {
        let (
            id, title, questions, audience, opens, closes, zone, local, reader, deadline, extensions, openedBy, count
        ) = try row.decode(
            CallID.self, Line.self, [Prose].self, [SubmitterClass].self, Instant.self, Instant.self, TimeZoneName.self,
            Line.self, Line?.self, Instant?.self, String.self, Line.self, Int.self)
        self.init(
            id: id, title: title, questions: questions, audience: audience, opens: opens, closes: closes, zone: zone,
            closesLocal: local, closesForReader: reader, modificationDeadline: deadline,
            extensions: try JSON.decode([CallExtension].self, from: Array(extensions.utf8)), openedBy: openedBy,
            submissions: count)
    }
}
