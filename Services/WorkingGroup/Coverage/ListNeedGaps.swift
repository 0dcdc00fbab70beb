public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListNeedGaps: Query {
    public func answer(in context: QueryContext) async throws -> Page<Need> {
        let cursor = try PageCursor(after: after, count: 1)
        let rows = try await context.query(
            Select(
                lacking: lacking, actor: context.actor, after: cursor?.keys[0] ?? "", limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.id.rawValue] }
    }

    private struct Select: Statement {
        let lacking: NeedGap
        let actor: Actor
        let after: String
        let limit: Int

        var sql: SQL {
            let gap = lacking == .proposal ? Gap.needsProposal : Gap.needsAction(actor)
            return "SELECT \(Need.columns) FROM need WHERE id > \(after) AND \(gap) ORDER BY id LIMIT \(limit)"
        }

        static func decode(_ row: Row) throws -> Need { try Need(row) }
    }
}
