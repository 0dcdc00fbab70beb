internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension Feed {
    static var columns: SQL { "id, kind, language, owner, inboxes, created_at, rotated_at, revoked_at" }

    init(_ row: Row) throws {
        try self.init(
            id: row.id, kind: row.kind, language: row.language, owner: row.owner, inboxes: row.inboxes,
            createdAt: row.created_at, rotatedAt: row.rotated_at, revokedAt: row.revoked_at)
    }
}

/// Holds a feed of one's own, or any for the secretariat, until the end of the transaction. Somebody else's is as good as
/// none.
struct LockFeed: Statement {
    let id: FeedID
    let actor: Actor

    var sql: SQL {
        """
        SELECT \(Feed.columns) FROM feed
        WHERE id = \(id) AND (owner = \(actor.subject) OR \(actor.has(.secretariat))) FOR UPDATE
        """
    }

    static func decode(_ row: Row) throws -> Feed { try Feed(row) }
}

extension LinkSecret {
    /// What was drawn at random has about thirty different characters; what somebody has thought of has few.
    var isGuessable: Bool { Set(rawValue).count < 16 }

    /// - Throws: a rejection that names `secret`, for one that could be guessed or is in use.
    @Reactor func checkUnused(in unit: UnitOfWork) async throws {
        guard !isGuessable else {
            throw Rejection.invalid("secret", "must be 32 random bytes in base64url; this one could be guessed")
        }
        guard try await unit.first(FeedWith(secret: self)) == nil else {
            throw Rejection.invalid("secret", "must be new")
        }
    }

    private struct FeedWith: Statement {
        let secret: LinkSecret

        var sql: SQL { "SELECT id FROM feed WHERE digest = \(secret.digest)" }

        static func decode(_ row: Row) throws -> FeedID { try row.decode(FeedID.self) }
    }
}
