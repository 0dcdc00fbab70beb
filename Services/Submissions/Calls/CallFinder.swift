internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Finds calls by their ids and their titles.
struct CallFinder: ReferenceFinder {
    func find(_ texts: [String], in reading: some HandlerContext) async throws -> [ResolvedReference] {
        ResolvedReference.all(of: texts, in: try await reading.query(Named(texts: texts)))
    }

    private struct Named: Statement {
        let texts: [String]

        var sql: SQL {
            """
            SELECT asked.text, id, title, CASE WHEN id = lower(asked.text) THEN 1 ELSE 2 END::bigint
            FROM unnest(\(texts)::text[], \(texts.map { FoldedKey($0).rawValue })::text[]) AS asked (text, key)
            JOIN call ON id = lower(asked.text) OR name_key(title) = asked.key
            ORDER BY id
            """
        }

        static func decode(_ row: Row) throws -> FoundObject { try FoundObject(row) }
    }
}
