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
    /// Who may see the actions of which it is evidence.
    let evidence: [ActionVisibility]

    static var columns: SQL {
        """
        attachment.id, attachment.party, attachment.name, language, size, received, state, content.type,
        content.sha256, is_scanned, refusal, refusal_text, uploaded_by, begun_at, content.id AS content,
        EXISTS (SELECT FROM submission_attachment AS named WHERE named.attachment = attachment.id) AS is_public,
        ARRAY(SELECT DISTINCT visibility FROM evidence_file AS named WHERE named.attachment = attachment.id) AS evidence
        """
    }

    /// The condition that a submission, or the evidence of an action, names the file: it then stays.
    static var isNamed: SQL {
        """
        (EXISTS (SELECT FROM submission_attachment AS named WHERE named.attachment = attachment.id)
            OR EXISTS (SELECT FROM evidence_file AS named WHERE named.attachment = attachment.id))
        """
    }

    init(_ row: Row) throws {
        attachment = try Attachment(
            id: row.id, party: row.party, name: row.name, language: row.language, size: row.size,
            received: row.received, state: row.state, type: row.type, sha256: row.sha256, isScanned: row.is_scanned,
            refusal: row.refusal, refusalText: StoredRefusal(row.refusal_text)?.text, uploadedBy: row.uploaded_by,
            begunAt: row.begun_at
        )
        self.content = try row.content
        self.isPublic = try row.is_public
        self.evidence = try row.evidence
    }
}

extension Attachment {
    /// - Throws: a rejection with the reason for one that was looked through and not taken in.
    func checkTakenIn() throws {
        guard let refusal = whyRefused else { return }
        throw Rejection(
            .transitionRefused, detail: "The file was not taken in, announce another one. It said: \(refusal)")
    }
}

/// Why a file was refused, as it is stored.
struct StoredRefusal {
    let text: ProblemText

    init(_ rejection: Rejection) { text = Self.reason(of: rejection) }

    private static func reason(of rejection: Rejection) -> ProblemText {
        guard let first = rejection.fields.first, first.field == "content" else { return rejection.reason }
        return "the content \(first.text)"
    }

    /// - Returns: nil for a file that was not refused.
    init?(_ stored: String?) throws {
        guard let stored else { return nil }
        text = try JSON.decode(ProblemText.self, from: stored)
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
