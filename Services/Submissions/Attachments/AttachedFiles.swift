internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// The files that a submission names.
enum AttachedFiles {
    /// Refuses files that are not stored, or belong to others, and keeps the rest from being discarded meanwhile.
    ///
    /// - Parameter former: the version that is replaced: its files may be named again by whoever may revise it.
    /// - Returns: the digests, in the order of the files.
    @Reactor static func require(
        _ content: DraftContent, _ former: SubmissionID?, in unit: UnitOfWork
    ) async throws -> [ContentDigest] {
        let named = content.attachments ?? []
        guard !named.isEmpty else { return [] }
        let found = Dictionary(
            uniqueKeysWithValues: try await unit.query(Lock(ids: named, former: former)).map { ($0.id, $0) })
        return try named.map { id in
            guard let file = found[id], file.isOfFormer || unit.actor.maySpeak(for: file.party) else {
                throw Rejection.invalid("attachments", "names “\(id)”, which does not belong to your party")
            }
            if let refusal = file.refusal {
                throw Rejection.invalid("attachments", "names “\(id)”, which was not taken in: \(refusal)")
            }
            guard let sha256 = file.sha256 else {
                throw Rejection.invalid("attachments", "names “\(id)”, whose upload has not ended")
            }
            return sha256
        }
    }

    private struct Lock: Statement {
        let ids: [AttachmentID]
        let former: SubmissionID?

        struct File {
            let id: AttachmentID
            let party: PartyID
            let sha256: ContentDigest?
            let refusal: ProblemText?
            let isOfFormer: Bool
        }

        var sql: SQL {
            """
            SELECT attachment.id, party, content.sha256, refusal_text,
                EXISTS (SELECT FROM submission_attachment AS named
                    WHERE named.submission = \(former) AND named.attachment = attachment.id) AS is_of_former
            FROM attachment JOIN content ON content.id = attachment.content
            WHERE attachment.id = ANY(\(ids)) ORDER BY attachment.id FOR SHARE OF attachment
            """
        }

        static func decode(_ row: Row) throws -> File {
            try File(
                id: row.id, party: row.party, sha256: row.sha256, refusal: StoredRefusal(row.refusal_text)?.text,
                isOfFormer: row.is_of_former)
        }
    }
}
