public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowSubmission: Query {
    public func answer(in context: QueryContext) async throws -> Submission {
        guard var known = try await context.first(FindSubmission(id: submission)) else {
            throw Rejection.notFound("submission", submission)
        }
        known.points = try await context.query(PointsOfSubmission(id: submission))
        known.pointCount = try await context.first(CountPoints(id: submission))
        return known
    }
}

struct FindSubmission: Statement {
    let id: SubmissionID

    var sql: SQL { "SELECT \(Submission.columns) FROM submission WHERE id = \(id)" }

    static func decode(_ row: Row) throws -> Submission { try Submission(row) }
}

/// The points of a submission and of the versions before it, as many as fit into one answer.
private struct PointsOfSubmission: Statement {
    let id: SubmissionID

    /// In bytes of their texts, so that the whole fits into a message.
    private static let most = 500_000

    var sql: SQL {
        """
        SELECT \(Point.columns) FROM (
            SELECT point.*, sum(octet_length(summary) + coalesce(octet_length(note), 0)) OVER (ORDER BY id) AS bytes
            FROM point WHERE withdrawn_at IS NULL AND submissions && \(SubmissionChain.versions(upTo: id))) AS point
        WHERE bytes <= \(Self.most) ORDER BY id LIMIT 100
        """
    }

    static func decode(_ row: Row) throws -> Point { try Point(row) }
}

private struct CountPoints: Statement {
    let id: SubmissionID

    var sql: SQL {
        """
        SELECT count(*) FROM point
        WHERE withdrawn_at IS NULL AND submissions && \(SubmissionChain.versions(upTo: id))
        """
    }

    static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
}

enum SubmissionChain {
    /// A submission and the versions before it, as an array of ids.
    static func versions(upTo id: SubmissionID?) -> SQL {
        """
        ARRAY(WITH RECURSIVE version AS (
            SELECT id, supersedes FROM submission WHERE id = \(id)
            UNION SELECT former.id, former.supersedes FROM submission AS former
                JOIN version ON former.id = version.supersedes)
            SELECT id FROM version)
        """
    }
}
