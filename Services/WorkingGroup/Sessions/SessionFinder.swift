internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Finds the sessions that an actor may know of by their ids and their titles.
struct SessionFinder: ReferenceFinder {
    func find(_ texts: [String], in reading: some HandlerContext) async throws -> [ResolvedReference] {
        ResolvedReference.all(of: texts, in: try await reading.query(Named(texts: texts, actor: reading.actor)))
    }

    private struct Named: Statement {
        let texts: [String]
        let actor: Actor

        var sql: SQL {
            """
            SELECT asked.text, id, title, CASE WHEN id = lower(asked.text) THEN 1 ELSE 2 END::bigint
            FROM unnest(\(texts)::text[], \(texts.map { FoldedKey($0).rawValue })::text[]) AS asked (text, key)
            JOIN session ON id = lower(asked.text) OR name_key(title) = asked.key
            WHERE is_published OR \(actor.has(.secretariat) || actor.has(.coChair))
            ORDER BY id
            """
        }

        static func decode(_ row: Row) throws -> FoundObject { try FoundObject(row) }
    }
}
