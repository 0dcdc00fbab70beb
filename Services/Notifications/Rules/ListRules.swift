public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListRules: Query {
    public func answer(in context: QueryContext) async throws -> Page<NotificationRule> {
        Page(items: try await context.query(Select()), next: nil)
    }

    private struct Select: Statement {
        var sql: SQL { "SELECT \(NotificationRule.columns) FROM rule ORDER BY event, id" }

        static func decode(_ row: Row) throws -> NotificationRule { try NotificationRule(row) }
    }
}

extension NotificationRule {
    static var columns: SQL { "id, event, audience, channels, is_enabled" }

    init(_ row: Row) throws {
        let (id, event, audience, channels, isEnabled) = try row.decode(
            RuleID.self, Line.self, Audience.self, [NotificationChannel].self, Bool.self)
        self.init(id: id, event: event, audience: audience, channels: channels, isEnabled: isEnabled)
    }
}
