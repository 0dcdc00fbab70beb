public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowPublication: Query {
    public func answer(in context: QueryContext) async throws -> Publication {
        guard let found = try await context.first(Select(number: publication)) else {
            throw Rejection.notFound("publication", publication)
        }
        return found
    }

    private struct Select: Statement {
        let number: Int

        var sql: SQL { "SELECT \(Publication.columns) FROM publication WHERE number = \(number)" }

        static func decode(_ row: Row) throws -> Publication { try Publication(row) }
    }
}
