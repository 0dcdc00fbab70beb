internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// An attachment, and what only this service knows of it.
struct StoredAttachment {
    let attachment: Attachment
    /// Where its bytes are kept.
    let content: Int64
    /// Some submission names it, and so everybody may read it.
    let isPublic: Bool

    static var columns: SQL {
        """
        attachment.id, attachment.party, attachment.name, language, size, received, state, content.type,
        content.sha256, is_scanned, refusal, uploaded_by, begun_at, content.id,
        EXISTS (SELECT FROM submission_attachment AS named WHERE named.attachment = attachment.id)
        """
    }

    init(_ row: Row) throws {
        let (
            id, party, name, language, size, received, state, type, sha256, isScanned, refusal, uploadedBy, begunAt,
            content, isPublic
        ) = try row.decode(
            AttachmentID.self, PartyID.self, FileName.self, LanguageTag.self, FileSize.self, Int.self,
            AttachmentState.self, FileType?.self, ContentDigest?.self, Bool.self, Prose?.self, Line.self, Instant.self,
            Int64.self, Bool.self)
        attachment = Attachment(
            id: id, party: party, name: name, language: language, size: size, received: received, state: state,
            type: type, sha256: sha256, isScanned: isScanned, refusal: refusal, uploadedBy: uploadedBy, begunAt: begunAt
        )
        self.content = content
        self.isPublic = isPublic
    }

    /// What no submission names is its party's own matter. To others it is as if there were none.
    func checkReader(_ actor: Actor) throws {
        guard isPublic || actor.maySpeak(for: attachment.party) else {
            throw Rejection.notFound("attachment", attachment.id)
        }
    }

    /// Who may speak for its party may change it.
    func checkOwner(_ actor: Actor) throws {
        try checkReader(actor)
        guard actor.maySpeak(for: attachment.party) else {
            throw Rejection.forbidden("You may not speak for \(attachment.party).")
        }
    }
}

extension Attachment {
    /// - Throws: a rejection with the reason for one that was looked through and not taken in.
    func checkTakenIn() throws {
        guard let refusal else { return }
        throw Rejection(
            .transitionRefused, detail: "The file was not taken in, announce another one. It said: \(refusal)")
    }
}

struct FindAttachment: Statement {
    let id: AttachmentID
    /// Two who bring bytes of one file, or end its upload, do so one after the other.
    var isLocked = false

    var sql: SQL {
        """
        SELECT \(StoredAttachment.columns) FROM attachment JOIN content ON content.id = attachment.content
        WHERE attachment.id = \(id) \(unsafe: isLocked ? "FOR UPDATE OF attachment" : "")
        """
    }

    static func decode(_ row: Row) throws -> StoredAttachment { try StoredAttachment(row) }
}

extension UnitOfWork {
    /// Locks an attachment that the actor may change.
    func ownAttachment(_ id: AttachmentID) async throws -> StoredAttachment {
        guard let known = try await first(FindAttachment(id: id, isLocked: true)) else {
            throw Rejection.notFound("attachment", id)
        }
        try known.checkOwner(actor)
        return known
    }
}
