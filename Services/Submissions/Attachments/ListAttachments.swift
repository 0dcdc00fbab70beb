public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListAttachments: Query {
    public func answer(in context: QueryContext) async throws -> Page<Attachment> {
        let party = context.actor.has(.secretariat) ? party : try context.actor.speaker(for: party)
        return try await context.page(after, limit, by: Self.order, item: \.attachment) {
            Select(party: party, window: $0)
        }
    }

    private static let order = Keyset<Select.Output>(.descending("attachment.id", \.attachment.id))

    private struct Select: Statement {
        let party: PartyID?
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(StoredAttachment.columns) FROM attachment JOIN content ON content.id = attachment.content
            WHERE (\(party)::text IS NULL OR attachment.party = \(party))
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> StoredAttachment { try StoredAttachment(row) }
    }
}
