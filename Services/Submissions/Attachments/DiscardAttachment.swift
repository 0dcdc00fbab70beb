public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension DiscardAttachment: Command {
    public func perform(in unit: UnitOfWork) async throws -> Attachment {
        let stored = try await unit.ownAttachment(attachment)
        if let sha256 = stored.attachment.sha256 { unit.enqueue(ContentLock.take(sha256)) }
        // Looked for only now that the row is locked: a transaction that was naming it has ended.
        let count = try await unit.execute(
            "DELETE FROM attachment WHERE id = \(attachment) AND NOT \(StoredAttachment.isNamed)")
        guard count == 1 else {
            throw Rejection(
                .transitionRefused,
                detail: "A submission, or the evidence of an action, names the attachment: it stays readable.")
        }
        unit.enqueue(ContentLock.forget(stored.content))
        return stored.attachment
    }
}
