public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowAttachment: Query {
    public func answer(in context: QueryContext) async throws -> Attachment {
        try await context.readableAttachment(attachment).attachment
    }
}

extension QueryContext {
    /// An attachment that the actor may read.
    func readableAttachment(_ id: AttachmentID) async throws -> StoredAttachment {
        guard let known = try await first(FindAttachment(id: id)) else { throw Rejection.notFound("attachment", id) }
        try known.checkReader(actor)
        return known
    }
}
