public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowCall: Query {
    public func answer(in context: QueryContext) async throws -> Call {
        guard let known = try await context.first(FindCall(id: call)) else { throw Rejection.notFound("call", call) }
        return known
    }
}

struct FindCall: Statement {
    let id: CallID

    var sql: SQL { "SELECT \(Call.columns) FROM call WHERE id = \(id)" }

    static func decode(_ row: Row) throws -> Call { try Call(row) }
}

extension Call {
    static var columns: SQL {
        """
        id, title, questions, opens_at, closes_at, zone, modification_deadline, opened_by,
        (SELECT count(*) FROM submission WHERE call_id = call.id)
        """
    }

    init(_ row: Row) throws {
        let (id, title, questions, opens, closes, zone, deadline, openedBy, submissions) = try row.decode(
            CallID.self, Line.self, [Prose].self, Instant.self, Instant.self, TimeZoneName.self, Instant?.self,
            Line.self, Int.self)
        self.init(
            id: id, title: title, questions: questions, opens: opens, closes: closes, zone: zone,
            modificationDeadline: deadline, openedBy: openedBy, submissions: submissions)
    }
}
