internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Finds needs by their ids and by their places in the lists: `2b(a)(1)`, or `2b(a)` for all parts of an item.
struct NeedFinder: ReferenceFinder {
    func find(_ texts: [String], in reading: some HandlerContext) async throws -> [ResolvedReference] {
        ResolvedReference.all(of: texts, in: try await reading.query(Named(texts: texts)))
    }

    private struct Named: Statement {
        let texts: [String]

        /// Letters and digits of a place, without what stands between them.
        private var places: [String] {
            texts.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
        }

        var sql: SQL {
            """
            SELECT asked.text, id, heading,
                CASE WHEN id = lower(asked.text) THEN 1 WHEN lower(list || item || coalesce(part::text, '')) = asked.place
                    THEN 2 ELSE 3 END::bigint
            FROM unnest(\(texts)::text[], \(places)::text[]) AS asked (text, place)
            JOIN need ON id = lower(asked.text)
                OR asked.place IN (lower(list || item || coalesce(part::text, '')), lower(list || item))
            ORDER BY id
            """
        }

        static func decode(_ row: Row) throws -> FoundObject { try FoundObject(row) }
    }
}
