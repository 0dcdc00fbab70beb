public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListFeeds: Query {
    public func answer(in context: QueryContext) async throws -> Page<Feed> {
        Page(items: try await context.query(Select(actor: context.actor)), next: nil)
    }

    private struct Select: Statement {
        let actor: Actor

        var sql: SQL {
            """
            SELECT \(Feed.columns) FROM feed WHERE owner = \(actor.subject) OR \(actor.has(.secretariat))
            ORDER BY owner, id LIMIT \(PageLimit.range.upperBound)
            """
        }

        static func decode(_ row: Row) throws -> Feed { try Feed(row) }
    }
}
