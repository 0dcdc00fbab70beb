public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListFocalPoints: Query {
    public func answer(in context: QueryContext) async throws -> Page<FocalPoint> {
        let cursor = try PageCursor(after: after, count: 2)
        let rows = try await context.query(
            Select(party: try visibleParty(context.actor), cursor: cursor, limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.party.rawValue, $0.id.rawValue] }
    }

    /// Addresses are no public matter: a party sees its own, the secretariat all.
    private func visibleParty(_ actor: Actor) throws -> PartyID? {
        if actor.has(.secretariat) { return party }
        return try actor.speaker(for: party)
    }

    private struct Select: Statement {
        let party: PartyID?
        let cursor: PageCursor?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(FocalPoint.columns) FROM focal_point
            WHERE (\(party)::text IS NULL OR party = \(party))
                AND (\(cursor?.keys[0])::text IS NULL OR (party, id) > (\(cursor?.keys[0]), \(cursor?.keys[1])))
            ORDER BY party, id LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> FocalPoint { try FocalPoint(row) }
    }
}
