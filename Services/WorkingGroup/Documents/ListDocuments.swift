public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListDocuments: Query {
    public func answer(in context: QueryContext) async throws -> Page<Document> {
        try await context.page(after, limit, by: Self.order, item: \.document) {
            Select(filter: self, actor: context.actor, window: $0)
        }
    }

    private static let order = Keyset<Select.Output>(.ascending("sort_key", \.document.symbol.sortKey))

    private struct Select: Statement {
        let filter: ListDocuments
        let actor: Actor
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(DocumentRow.columns(for: actor)) FROM document
            WHERE (\(filter.series?.key)::text IS NULL OR series = \(filter.series?.key))
                AND (\(filter.session)::text IS NULL OR session = \(filter.session))
                AND (\(filter.kind)::text IS NULL OR kind = \(filter.kind))
                AND (\(filter.current)::boolean IS NULL OR \(filter.current) = NOT EXISTS (SELECT FROM document AS later
                    WHERE later.original = document.original AND later.revision > document.revision
                        AND later.distribution = ANY(\(Distribution.visible(to: actor)))))
                AND (\(filter.text?.folded)::text IS NULL OR position(\(filter.text?.folded) IN lower(symbol)) > 0
                    OR EXISTS (SELECT FROM document_language WHERE document_language.document = document.key
                        AND position(\(filter.text?.folded) IN folded) > 0))
                AND distribution = ANY(\(Distribution.visible(to: actor)))
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> DocumentRow { try DocumentRow(row) }
    }
}
