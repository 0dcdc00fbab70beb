internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Finds submissions by their ids and their numbers.
struct SubmissionFinder: ReferenceFinder {
    func find(_ texts: [String], in reading: some HandlerContext) async throws -> [ResolvedReference] {
        ResolvedReference.all(of: texts, in: try await reading.query(Named(texts: texts)))
    }

    private struct Named: Statement {
        let texts: [String]

        var sql: SQL {
            """
            SELECT asked.text, id, submission.number, CASE WHEN id = asked.text THEN 1 ELSE 2 END::bigint
            FROM unnest(\(texts)::text[], \(texts.map { SubmissionNumber(quoted: $0)?.rawValue ?? "" })::text[])
                AS asked (text, number)
            JOIN submission ON id = asked.text OR submission.number = asked.number
            """
        }

        static func decode(_ row: Row) throws -> FoundObject { try FoundObject(row) }
    }
}
