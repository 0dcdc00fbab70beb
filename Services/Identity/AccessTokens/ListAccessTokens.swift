public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListAccessTokens: Query {
    public func answer(in context: QueryContext) async throws -> Page<AccessToken> {
        let person = try context.actor.mayLookAfter(person)
        return try await context.page(after, limit, by: Self.order) { Select(person: person, window: $0) }
    }

    private static let order = Keyset<AccessToken>(.descending("issued_at", \.issuedAt), .descending("id", \.id))

    private struct Select: Statement {
        let person: ActorID
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(AccessToken.columns) FROM access_token WHERE person = \(person) AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> AccessToken { try AccessToken(row) }
    }
}
