internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowPoint: Query {
    public func answer(in context: QueryContext) async throws -> Point {
        guard let known = try await context.first(FindPoint(id: point)) else {
            throw Rejection.notFound("point", point)
        }
        return known
    }
}

struct FindPoint: Statement {
    let id: PointID

    var sql: SQL { "SELECT \(Point.columns) FROM point WHERE id = \(id)" }

    static func decode(_ row: Row) throws -> Point { try Point(row) }
}

/// Two who change a point at once do so one after the other.
private struct LockPoint: Statement {
    let id: PointID

    var sql: SQL { "SELECT \(Point.columns) FROM point WHERE id = \(id) FOR UPDATE" }

    static func decode(_ row: Row) throws -> Point { try Point(row) }
}

extension Point {
    /// Locks a point that is to be changed.
    ///
    /// - Throws: a rejection where there is none, or it was withdrawn.
    @Reactor static func requireStanding(_ id: PointID, in unit: UnitOfWork) async throws -> Point {
        guard let known = try await unit.first(LockPoint(id: id)) else { throw Rejection.notFound("point", id) }
        try Rejection.requireStanding("point", withdrawnAt: known.withdrawnAt)
        return known
    }

    /// The point as the unit of work leaves it.
    @Reactor static func load(_ id: PointID, in unit: UnitOfWork) async throws -> Point {
        guard let point = try await unit.first(FindPoint(id: id)) else { throw Fault("a point vanished") }
        return point
    }
}

extension Point {
    static var columns: SQL {
        """
        id, submissions, submitters, proposals, needs, practices, organizations, stance, scope, summary, source, note,
        (SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('party', signer.party,
            'state', said_of_point(point.id, submissions, signer.party), 'decidedBy', decided_by, 'reason', reason,
            'decidedAt', \(SQL.rfc3339("decided_at")))) ORDER BY place), '[]')
            FROM unnest(named) WITH ORDINALITY AS signer (party, place)
            LEFT JOIN point_signature ON point_signature.point = point.id
                AND point_signature.party = signer.party) AS signatories,
        withdrawn_at, \(CorrectionLog.column(.point, "id"))
        """
    }

    init(_ row: Row) throws {
        try self.init(
            id: row.id, submissions: row.submissions, submitters: row.submitters, signatories: row.json.signatories,
            proposals: row.proposals, needs: row.needs, practices: row.practices, organizations: row.organizations,
            stance: row.stance, scope: row.scope, summary: row.summary, source: row.source, note: row.note,
            withdrawnAt: row.withdrawn_at, corrections: row.json.corrections)
    }
}
