internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

/// How long files are kept that neither a submission nor evidence names.
enum FileLifetime {
    static let uploading = Duration.seconds(86_400)
    static let refused = Duration.seconds(7 * 86_400)
    static let stored = Duration.seconds(180 * 86_400)
    /// For one that a draft names, until it is looked at again.
    static let drafted = Duration.seconds(30 * 86_400)
}

/// Forgets uploads that nobody has ended, files that were refused, and those that nothing names.
struct ForgetFiles: SweepPass {
    let now: Instant

    var kind: StaticString { "files" }

    @Reactor func run(in transaction: Transaction) async throws -> (looked: Int, taken: Int) {
        let files = try await transaction.query(Expired(now: now, limit: Sweeper.batchSize))
        var taken = 0
        for file in files {
            guard !file.isDrafted else {
                transaction.enqueue(
                    """
                    UPDATE attachment SET expires_at = \(now.advanced(by: FileLifetime.drafted)) WHERE id = \(file.id)
                    """)
                continue
            }
            if let sha256 = file.sha256 { transaction.enqueue(ContentLock.take(sha256)) }
            transaction.enqueue("DELETE FROM attachment WHERE id = \(file.id)")
            transaction.enqueue(ContentLock.forget(file.content))
            taken += 1
        }
        return (files.count, taken)
    }

    /// Those that somebody is changing or naming are looked at next time.
    private struct Expired: Statement {
        let now: Instant
        let limit: Int

        struct File {
            let id: AttachmentID
            let content: Int64
            let sha256: ContentDigest?
            let isDrafted: Bool
        }

        var sql: SQL {
            """
            SELECT attachment.id, content.id AS content, content.sha256,
                EXISTS (SELECT FROM draft WHERE draft.party = attachment.party AND submission_id IS NULL
                    AND draft.content -> 'attachments' ? attachment.id) AS is_drafted
            FROM attachment JOIN content ON content.id = attachment.content
            WHERE expires_at <= \(now) AND NOT \(StoredAttachment.isNamed)
            ORDER BY expires_at LIMIT \(limit) FOR UPDATE OF attachment SKIP LOCKED
            """
        }

        static func decode(_ row: Row) throws -> File {
            try File(id: row.id, content: row.content, sha256: row.sha256, isDrafted: row.is_drafted)
        }
    }
}
