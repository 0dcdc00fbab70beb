public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListDocuments: Query {
    public func answer(in context: QueryContext) async throws -> Page<Document> {
        let cursor = try PageCursor(after: after, count: 1)
        let rows = try await context.query(
            Select(filter: self, actor: context.actor, after: cursor?.keys[0], limit: PageLimit.rows(limit)))
        return Page(rows: rows.map(\.document), limit: limit) { [$0.symbol.sortKey] }
    }

    private struct Select: Statement {
        let filter: ListDocuments
        let actor: Actor
        let after: String?
        let limit: Int

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
                AND (\(after)::text IS NULL OR sort_key > \(after))
            ORDER BY sort_key LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> DocumentRow { try DocumentRow(row) }
    }
}
