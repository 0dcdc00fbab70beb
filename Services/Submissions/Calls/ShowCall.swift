internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor
internal import Storage
internal import Translations

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

/// Two who change a call at once do so one after the other.
private struct LockCall: Statement {
    let id: CallID

    var sql: SQL { "SELECT id FROM call WHERE id = \(id) FOR UPDATE" }

    static func decode(_ row: Row) throws -> CallID { try row.decode(CallID.self) }
}

extension Call {
    /// Locks a call that is to be changed.
    ///
    /// - Throws: a rejection where there is none, or it was withdrawn.
    @Reactor static func requireStanding(_ id: CallID, in unit: UnitOfWork) async throws -> Call {
        guard try await unit.first(LockCall(id: id)) != nil else { throw Rejection.notFound("call", id) }
        // Counted by a statement of its own: what came in while this one waited counts.
        let known = try await Call.load(id, in: unit)
        try Rejection.requireStanding("call", withdrawnAt: known.withdrawnAt)
        return known
    }

    /// The call as the unit of work leaves it.
    @Reactor static func load(_ id: CallID, in unit: UnitOfWork) async throws -> Call {
        guard let call = try await unit.first(FindCall(id: id)) else { throw Fault("a call vanished") }
        return call
    }
}

extension Call {
    /// With all that is translated of its words.
    static func columns(readerZone: TimeZoneName? = nil) -> SQL {
        let originals: SQL = """
            jsonb_build_object('title', title) || coalesce((SELECT jsonb_object_agg('questions.' || place, question)
                FROM unnest(questions) WITH ORDINALITY AS asked (question, place)), '{}')
            """
        return """
            \(described(readerZone: readerZone)), \(TranslationLog.column(.call, "call.id", originals: originals))
            """
    }

    /// With the titles alone.
    static var listedColumns: SQL { "\(described()), NULL::jsonb AS translations" }

    private static func described(readerZone: TimeZoneName? = nil) -> SQL {
        """
        id, title, questions, audience, opens_at, closes_at, \(SQL.endedDay(at: "closes_at", in: "zone")) AS closes_on,
        zone, \(SQL.deadline("closes_at", in: "zone")) AS closes_local,
        \(SQL.deadline("closes_at", in: "\(readerZone)::text")) AS closes_for_reader, modification_deadline,
        coalesce((SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
            'formerCloses', \(SQL.rfc3339("former_closes")), 'closes', \(SQL.rfc3339("closes")),
            'formerModificationDeadline', \(SQL.rfc3339("former_modification_deadline")), 'reason', reason,
            'extendedBy', extended_by, 'extendedAt', \(SQL.rfc3339("extended_at")))) ORDER BY closes)
            FROM call_extension WHERE call_id = call.id), '[]') AS extensions,
        opened_by, (SELECT count(*) FROM submission WHERE call_id = call.id) AS submissions, withdrawn_at,
        \(CorrectionLog.column(.call, "call.id")),
        \(TranslationLog.wordings(.call, "call.id", .title, "title")) AS titles
        """
    }

    init(_ row: Row) throws {
        try self.init(
            id: row.id, title: row.title, questions: row.questions, audience: row.audience, opens: row.opens_at,
            closes: row.closes_at, closesOn: row.closes_on, zone: row.zone, closesLocal: row.closes_local,
            closesForReader: row.closes_for_reader, modificationDeadline: row.modification_deadline,
            extensions: row.json.extensions, openedBy: row.opened_by, submissions: row.submissions,
            withdrawnAt: row.withdrawn_at, corrections: row.json.corrections, titles: row.json.titles,
            translations: row.json.translations)
    }
}
