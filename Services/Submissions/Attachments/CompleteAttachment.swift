internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension CompleteAttachment {
    /// - Parameter scanner: looks for malware; nil where none is configured.
    @Reactor func perform(in unit: UnitOfWork, scanner: ContentScanner?) async throws -> Attachment {
        let stored = try await unit.ownAttachment(attachment)
        let known = stored.attachment
        try known.checkTakenIn()
        guard known.state == .uploading else { return try unchanged(known) }
        guard known.received == known.size.rawValue else {
            throw Rejection(
                .transitionRefused,
                detail: "\(known.received) of the \(known.size.rawValue) bytes that were announced have come in.")
        }
        let findings: ContentCheck<ContentReading>.Findings
        do {
            findings = try await ContentCheck(file: ContentReading(stored, in: unit), scanner: scanner).findings()
            try check(findings, known)
        } catch let rejection as Rejection {
            return try await refuse(stored, rejection, in: unit)
        }
        try await store(findings, of: stored, isScanned: scanner != nil, in: unit)
        try unit.tell(
            AttachmentStored(
                attachment: known.id, party: known.party, type: findings.type, language: known.language,
                size: known.size, sha256: findings.sha256),
            about: Subject(known.id))
        guard let kept = try await unit.first(FindAttachment(id: known.id)) else {
            throw Fault("an attachment vanished")
        }
        return kept.attachment
    }

    /// A file that is not taken in gives its place free at once; what is left of it is the reason.
    @Reactor private func refuse(
        _ stored: StoredAttachment, _ rejection: Rejection, in unit: UnitOfWork
    ) async throws -> Attachment {
        unit.enqueue("DELETE FROM content_chunk WHERE content = \(stored.content)")
        let why = StoredRefusal(rejection).text
        unit.enqueue(
            """
            UPDATE attachment SET state = 'refused', refusal = \(Prose(cutting: rejection.detail)),
                refusal_text = \(try JSON.text(why)), expires_at = \(unit.now.advanced(by: FileLifetime.refused))
            WHERE id = \(attachment)
            """)
        unit.enqueue(Self.keepNewestRefused(of: stored.attachment.party))
        unit.refuse(rejection)
        guard let kept = try await unit.first(FindAttachment(id: attachment)) else {
            throw Fault("an attachment vanished")
        }
        return kept.attachment
    }

    /// Keeps repeated attempts from filling a list.
    private static func keepNewestRefused(of party: PartyID) -> SQL {
        """
        WITH forgotten AS (
            DELETE FROM attachment WHERE id IN (
                SELECT id FROM attachment WHERE party = \(party) AND state = 'refused'
                ORDER BY begun_at DESC, id DESC OFFSET 50)
            RETURNING content)
        DELETE FROM content USING forgotten WHERE content.id = forgotten.content
        """
    }

    private func unchanged(_ known: Attachment) throws -> Attachment {
        guard sha256 == nil || sha256 == known.sha256 else { throw differs(known.sha256) }
        return known
    }

    private func check(_ findings: ContentCheck<ContentReading>.Findings, _ known: Attachment) throws {
        guard sha256 == nil || sha256 == findings.sha256 else { throw differs(findings.sha256) }
        guard let promised = known.name.promisedType, promised == findings.type else {
            throw Rejection.invalid(
                "name",
                "says one thing and the content another: “\(known.name)” is \(findings.type.rawValue.uppercased())")
        }
    }

    private func differs(_ found: ContentDigest?) -> Rejection {
        Rejection.invalid("sha256", "differs from that of the bytes that came in, \(found?.rawValue ?? "none")")
    }

    /// The same content is stored once. Storing or deleting it needs the lock of its digest.
    @Reactor private func store(
        _ findings: ContentCheck<ContentReading>.Findings, of stored: StoredAttachment, isScanned: Bool,
        in unit: UnitOfWork
    ) async throws {
        unit.enqueue(ContentLock.take(findings.sha256))
        if let same = try await unit.first(FindContent(sha256: findings.sha256)) {
            unit.enqueue(
                "UPDATE attachment SET content = \(same) WHERE id = \(attachment)")
            unit.enqueue("DELETE FROM content WHERE id = \(stored.content)")
        } else {
            unit.enqueue(
                """
                UPDATE content SET sha256 = \(findings.sha256), type = \(findings.type) WHERE id = \(stored.content)
                """)
        }
        unit.enqueue(
            """
            UPDATE attachment SET state = 'stored', is_scanned = \(isScanned),
                expires_at = \(unit.now.advanced(by: FileLifetime.stored))
            WHERE id = \(attachment)
            """)
    }

    private struct FindContent: Statement {
        let sha256: ContentDigest

        var sql: SQL { "SELECT id FROM content WHERE sha256 = \(sha256)" }

        static func decode(_ row: Row) throws -> Int64 { try row.decode(Int64.self) }
    }
}

/// Held until the end of the transaction.
enum ContentLock {
    static func take(_ sha256: ContentDigest) -> SQL { AdvisoryLock("content.\(sha256.rawValue)").take }

    /// Deletes a content that no file has any more. The caller holds the lock.
    static func forget(_ content: Int64) -> SQL {
        """
        DELETE FROM content WHERE id = \(content)
            AND NOT EXISTS (SELECT FROM attachment WHERE attachment.content = \(content))
        """
    }
}
