internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension CompleteAttachment {
    /// - Parameter scanner: looks for malware; nil where none is configured.
    @Reactor func perform(in unit: UnitOfWork, scanner: ContentScanner?) async throws -> Attachment {
        let stored = try await unit.ownAttachment(attachment)
        let known = stored.attachment
        guard known.state == .uploading else { return try unchanged(known) }
        guard known.received == known.size.rawValue else {
            throw Rejection(
                .transitionRefused,
                detail: "\(known.received) of the \(known.size.rawValue) bytes that were announced have come in.")
        }
        let findings = try await ContentCheck(file: ContentReading(stored, in: unit), scanner: scanner).findings()
        try check(findings, known)
        try await store(findings, of: stored, isScanned: scanner != nil, in: unit)
        try unit.tell(
            AttachmentStored(
                attachment: known.id, party: known.party, type: findings.type, language: known.language,
                size: known.size, sha256: findings.sha256),
            about: "attachment:\(known.id)")
        guard let kept = try await unit.first(FindAttachment(id: known.id)) else {
            throw Fault("an attachment vanished")
        }
        return kept.attachment
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

    /// The same content is kept once. Whoever stores or forgets it holds the lock of its digest.
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
        unit.enqueue("UPDATE attachment SET state = 'stored', is_scanned = \(isScanned) WHERE id = \(attachment)")
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
}
