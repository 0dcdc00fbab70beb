public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowNeed: Query {
    public func answer(in context: QueryContext) async throws -> Need {
        guard let known = try await context.first(FindNeed(id: need)) else { throw Rejection.notFound("need", need) }
        return known
    }
}

struct FindNeed: Statement {
    let id: NeedID

    var sql: SQL { "SELECT \(Need.columns) FROM need WHERE id = \(id)" }

    static func decode(_ row: Row) throws -> Need { try Need(row) }
}
