public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ResolveAttachment: Query {
    public func answer(in context: QueryContext) async throws -> Attachment {
        guard let known = try await context.first(Select(party: party, reference: reference)) else {
            throw Rejection.notFound("attachment", reference)
        }
        return known.attachment
    }

    private struct Select: Statement {
        let party: PartyID
        let reference: Line

        /// What a party has uploaded twice is the first of the two.
        var sql: SQL {
            """
            SELECT \(StoredAttachment.columns) FROM attachment JOIN content ON content.id = attachment.content
            WHERE party = \(party) AND state = 'stored'
                AND (attachment.id = \(reference) OR content.sha256 = \(reference))
            ORDER BY attachment.id LIMIT 1
            """
        }

        static func decode(_ row: Row) throws -> StoredAttachment { try StoredAttachment(row) }
    }
}
