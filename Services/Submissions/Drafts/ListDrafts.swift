public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListDrafts: Query {
    public func answer(in context: QueryContext) async throws -> Page<Draft> {
        let party = context.actor.has(.secretariat) ? party : try context.actor.speaker(for: party)
        return try await context.page(after, limit, by: Self.order, item: \.withoutBody) {
            Select(party: party, call: call, window: $0)
        }
    }

    private static let order = Keyset<Select.Output>(.ascending("id", \.id))

    private struct Select: Statement {
        let party: PartyID?
        let call: CallID?
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(Draft.columns) FROM draft
            WHERE submission_id IS NULL AND (\(party)::text IS NULL OR party = \(party))
                AND (\(call)::text IS NULL OR call_id = \(call))
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> Draft { try Draft(row) }
    }
}
