public import Messaging
public import Models
internal import Postgres
internal import Reactor
internal import Storage

extension ShowCall: Query {
    public func answer(in context: QueryContext) async throws -> Call {
        try await TimeZoneName.refusingUnknown {
            guard let known = try await context.first(FindCall(id: call, readerZone: zone)) else {
                throw Rejection.notFound("call", call)
            }
            return known
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
        id, title, questions, audience, opens_at, closes_at, \(SQL.endedDay(at: "closes_at", in: "zone")),
        zone, \(SQL.deadline("closes_at", in: "zone")), \(SQL.deadline("closes_at", in: "\(readerZone)::text")),
        modification_deadline,
        coalesce((SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
            'formerCloses', \(SQL.rfc3339("former_closes")), 'closes', \(SQL.rfc3339("closes")),
            'formerModificationDeadline', \(SQL.rfc3339("former_modification_deadline")), 'reason', reason,
            'extendedBy', extended_by, 'extendedAt', \(SQL.rfc3339("extended_at")))) ORDER BY closes)
            FROM call_extension WHERE call_id = call.id), '[]'),
        opened_by, (SELECT count(*) FROM submission WHERE call_id = call.id)
        """
    }

    init(_ row: Row) throws {
        let (
            id, title, questions, audience, opens, closes, closesOn, zone, local, reader, deadline, extensions,
            openedBy, count
        ) = try row.decode(
            CallID.self, Line.self, [Prose].self, [SubmitterClass].self, Instant.self, Instant.self, CalendarDate?.self,
            TimeZoneName.self, Line.self, Line?.self, Instant?.self, String.self, Line.self, Int.self)
        self.init(
            id: id, title: title, questions: questions, audience: audience, opens: opens, closes: closes,
            closesOn: closesOn,
            zone: zone, closesLocal: local, closesForReader: reader, modificationDeadline: deadline,
            extensions: try JSON.decode([CallExtension].self, from: extensions), openedBy: openedBy,
            submissions: count)
    }
}
