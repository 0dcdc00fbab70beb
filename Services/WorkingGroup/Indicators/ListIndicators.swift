public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListIndicators: Query {
    public func answer(in context: QueryContext) async throws -> Page<Indicator> {
        let cursor = try PageCursor(after: after, count: 2)
        let rows = try await context.query(
            Select(
                proposal: proposal, start: try cursor?.integer(0), id: cursor?.keys[1], limit: PageLimit.rows(limit)))
        return Page(rows: rows.map { $0.view() }, limit: limit) { [String($0.proposal.rawValue), $0.id.rawValue] }
    }

    private struct Select: Statement {
        let proposal: ProposalNumber?
        let start: Int?
        let id: String?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(IndicatorRow.columns) FROM \(IndicatorRow.tables)
            WHERE (\(proposal)::bigint IS NULL 
                    OR proposal IN (SELECT ancestor FROM proposal_lineage WHERE number = \(proposal)))
                AND (\(start)::bigint IS NULL OR (proposal, id) > (\(start), \(id)))
            ORDER BY proposal, id LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> IndicatorRow { try IndicatorRow(row) }
    }
}
