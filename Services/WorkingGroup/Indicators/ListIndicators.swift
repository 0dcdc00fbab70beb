public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListIndicators: Query {
    public func answer(in context: QueryContext) async throws -> Page<Indicator> {
        try await context.page(after, limit, by: Self.order, item: { $0.view() }) {
            Select(proposal: proposal, window: $0)
        }
    }

    private static let order = Keyset<Select.Output>(.ascending("proposal", \.proposal), .ascending("id", \.id))

    private struct Select: Statement {
        let proposal: ProposalNumber?
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(IndicatorRow.columns) FROM \(IndicatorRow.tables)
            WHERE (\(proposal)::bigint IS NULL 
                    OR proposal IN (SELECT ancestor FROM proposal_lineage WHERE number = \(proposal)))
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> IndicatorRow { try IndicatorRow(row) }
    }
}
