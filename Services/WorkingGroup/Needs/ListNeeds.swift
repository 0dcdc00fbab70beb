public import Messaging
public import Models
internal import Postgres
internal import Reactor
internal import Translations

extension ListNeeds: Query {
    public func answer(in context: QueryContext) async throws -> Page<Need> {
        try await context.page(after, limit, by: Self.order) {
            Select(filter: self, actor: context.actor, window: $0)
        }
    }

    private static let order = Keyset<Need>(.ascending("id", \.id))

    private struct Select: Statement {
        let filter: ListNeeds
        let actor: Actor
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(Need.listedColumns(for: actor, isUnaddressed: filter.unaddressed == true)) FROM need
            WHERE (\(filter.list)::text IS NULL OR list = \(filter.list))
                AND (\(filter.region)::text IS NULL OR regions @> ARRAY[\(filter.region)::text])
                AND \(words)
                AND \(gap)
                AND (\(filter.withdrawn == true) OR withdrawn_at IS NULL)
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        private var gap: SQL { filter.unaddressed == true ? Gap.needsAction(actor) : "true" }

        private var words: SQL {
            guard let patterns = filter.text?.foldedPatterns else { return "true" }
            let written = patterns.reduce("true" as SQL) { "\($0) AND folded(summary) LIKE \($1)" }
            let put = TranslationLog.subjects(of: .need, mentioning: patterns)
            return "(\(written) OR (id, wording_digest(summary)) IN (SELECT put.id, put.original FROM (\(put)) AS put))"
        }

        static func decode(_ row: Row) throws -> Need { try Need(row) }
    }
}
