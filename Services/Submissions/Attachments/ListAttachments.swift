public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListAttachments: Query {
    public func answer(in context: QueryContext) async throws -> Page<Attachment> {
        let cursor = try PageCursor(after: after, count: 1)
        let party = context.actor.has(.secretariat) ? party : try context.actor.speaker(for: party)
        let rows = try await context.query(Select(party: party, cursor: cursor, limit: PageLimit.rows(limit)))
        return Page(rows: rows.map(\.attachment), limit: limit) { [$0.id.rawValue] }
    }

    private struct Select: Statement {
        let party: PartyID?
        let cursor: PageCursor?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(StoredAttachment.columns) FROM attachment JOIN content ON content.id = attachment.content
            WHERE (\(party)::text IS NULL OR attachment.party = \(party))
                AND (\(cursor?.keys[0])::text IS NULL OR attachment.id < \(cursor?.keys[0]))
            ORDER BY attachment.id DESC LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> StoredAttachment { try StoredAttachment(row) }
    }
}
