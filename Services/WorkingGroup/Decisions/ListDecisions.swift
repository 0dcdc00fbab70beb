public import Messaging
public import Models
internal import Postgres
internal import Reactor
internal import Translations

extension ListDecisions: Query {
    public func answer(in context: QueryContext) async throws -> Page<Decision> {
        let window = try Self.order.window(after: after, limit: limit)
        let found = try await context.query(Select(filter: self, actor: context.actor, window: window))
        let rows = try await DecisionRow.visible(found, in: context)
        let paragraphs = Dictionary(
            grouping: try await context.query(DecisionParagraphs(decisions: rows.map(\.id))), by: \.decision)
        return try Page(rows: rows, limit: limit, by: Self.order) {
            $0.view((paragraphs[$0.id] ?? []).map(\.paragraph))
        }
    }

    private static let order = Keyset<DecisionRow>(.ascending("taken_on", \.takenOn), .ascending("id", \.id))

    private struct Select: Statement {
        let filter: ListDecisions
        let actor: Actor
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(DecisionRow.columns) FROM decision
            WHERE (\(filter.sequence?.rawValue.uppercased())::text IS NULL
                    OR sequence = \(filter.sequence?.rawValue.uppercased()))
                AND (\(filter.session)::text IS NULL OR session = \(filter.session))
                AND (\(filter.proposal)::bigint IS NULL OR proposals @> ARRAY[\(filter.proposal)::bigint])
                AND (\(filter.need)::text IS NULL OR needs @> ARRAY[\(filter.need)::text])
                AND (\(filter.document)::text IS NULL
                    OR documents @> ARRAY(SELECT symbol FROM document WHERE key = \(filter.document?.key))
                        AND EXISTS (SELECT FROM document WHERE key = \(filter.document?.key)
                            AND distribution = ANY(\(Distribution.visible(to: actor)))))
                AND (\(filter.hasParagraph) OR EXISTS (SELECT FROM decision_paragraph AS paragraph
                    WHERE paragraph.decision = decision.id
                        AND (\(filter.actor)::text IS NULL OR actors @> ARRAY[\(filter.actor)::text])
                        AND (\(filter.type)::text IS NULL OR type = \(filter.type))
                        AND (\(filter.status)::text IS NULL OR status = \(filter.status))))
                AND (\(filter.text?.folded)::text IS NULL OR position(\(filter.text?.folded) IN decision.folded) > 0
                    OR EXISTS (SELECT FROM decision_paragraph AS paragraph WHERE paragraph.decision = decision.id
                        AND position(\(filter.text?.folded) IN paragraph.folded) > 0)
                    OR \(TranslationLog.mentions(
                        .decision, "decision.id", "\(filter.text?.folded)", originals: DecisionRow.originals)))
                AND (\(filter.withdrawn == true) OR withdrawn_at IS NULL)
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> DecisionRow { try DecisionRow(row) }
    }

    /// Whether any paragraph will do.
    private var hasParagraph: Bool { actor == nil && type == nil && status == nil }
}
