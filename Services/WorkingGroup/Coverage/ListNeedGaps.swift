public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListNeedGaps: Query {
    public func answer(in context: QueryContext) async throws -> Page<Need> {
        try await context.page(after, limit, by: Self.order) {
            Select(lacking: lacking, actor: context.actor, window: $0)
        }
    }

    private static let order = Keyset<Need>(.ascending("id", \.id))

    private struct Select: Statement {
        let lacking: NeedGap
        let actor: Actor
        let window: PageWindow

        var sql: SQL {
            let gap = lacking == .proposal ? Gap.needsProposal : Gap.needsAction(actor)
            return """
                SELECT \(Need.listedColumns(for: actor, isUnaddressed: lacking == .action)) FROM need WHERE \(window.start) AND \(gap)
                ORDER BY \(window.order) LIMIT \(window.limit)
                """
        }

        static func decode(_ row: Row) throws -> Need { try Need(row) }
    }
}
