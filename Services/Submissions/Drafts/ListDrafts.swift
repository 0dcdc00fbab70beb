public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListDrafts: Query {
    public func answer(in context: QueryContext) async throws -> Page<Draft> {
        let cursor = try PageCursor(after: after, count: 1)
        let party = context.actor.has(.secretariat) ? party : try context.actor.speaker(for: party)
        let rows = try await context.query(
            Select(party: party, call: call, cursor: cursor, limit: PageLimit.rows(limit)))
        return Page(rows: rows.map(\.withoutBody), limit: limit) { [$0.id.rawValue] }
    }

    private struct Select: Statement {
        let party: PartyID?
        let call: CallID?
        let cursor: PageCursor?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(Draft.columns) FROM draft
            WHERE submission_id IS NULL AND (\(party)::text IS NULL OR party = \(party))
                AND (\(call)::text IS NULL OR call_id = \(call))
                AND (\(cursor?.keys[0])::text IS NULL OR id > \(cursor?.keys[0]))
            ORDER BY id LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> Draft { try Draft(row) }
    }
}
