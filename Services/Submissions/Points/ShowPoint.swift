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

extension Point {
    static var columns: SQL {
        """
        id, submissions, submitters, proposals, needs, practices, organizations, stance, scope, summary, source, note,
        (SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('party', signer.party,
            'state', said_of_point(point.id, submissions, signer.party), 'decidedBy', decided_by, 'reason', reason,
            'decidedAt', \(SQL.rfc3339("decided_at")))) ORDER BY place), '[]')
            FROM unnest(named) WITH ORDINALITY AS signer (party, place)
            LEFT JOIN point_signature ON point_signature.point = point.id
                AND point_signature.party = signer.party) AS signatories
        """
    }

    init(_ row: Row) throws {
        try self.init(
            id: row.id, submissions: row.submissions, submitters: row.submitters, signatories: row.json.signatories,
            proposals: row.proposals, needs: row.needs, practices: row.practices, organizations: row.organizations,
            stance: row.stance, scope: row.scope, summary: row.summary, source: row.source, note: row.note)
    }
}
