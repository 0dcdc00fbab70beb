internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Finds decisions by their ids and their numbers.
struct DecisionFinder: ReferenceFinder {
    func find(_ texts: [String], in reading: some HandlerContext) async throws -> [ResolvedReference] {
        ResolvedReference.all(of: texts, in: try await reading.query(Named(texts: texts)))
    }

    private struct Named: Statement {
        let texts: [String]

        var sql: SQL {
            """
            SELECT asked.text, id, number, CASE WHEN id = asked.text THEN 1 ELSE 2 END::bigint
            FROM unnest(\(texts)::text[], \(texts.map { $0.uppercased() })::text[]) AS asked (text, key)
            JOIN decision ON id = asked.text OR decision.key = asked.key
            """
        }

        static func decode(_ row: Row) throws -> FoundObject { try FoundObject(row) }
    }
}
