internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension FormalNotification {
    static var columns: SQL {
        """
        id, state, number, reference, kind, addressed, copied, wordings, action_required_by, refers_to, about,
        drafted_at, drafted_by, sent_at, sent_by
        """
    }

    init(_ row: Row) throws {
        let cc: String? = try row.copied
        try self.init(
            id: row.id, state: row.state, number: row.number, reference: row.reference, kind: row.kind,
            to: RoleExpression(parsing: row.addressed), cc: cc.map { try RoleExpression(parsing: $0) },
            wordings: row.json.wordings, actionRequiredBy: row.action_required_by, refersTo: row.refers_to,
            about: row.about, draftedAt: row.drafted_at, draftedBy: row.drafted_by, sentAt: row.sent_at,
            sentBy: row.sent_by)
    }
}

/// A notification by its id, with the lock of its row.
struct LockNotification: Statement {
    let id: NotificationID

    var sql: SQL { "SELECT \(FormalNotification.columns) FROM notification WHERE id = \(id) FOR UPDATE" }

    static func decode(_ row: Row) throws -> FormalNotification { try FormalNotification(row) }

    /// - Throws: a rejection where there is none, or where it is no draft any more.
    @Reactor func draft(in unit: UnitOfWork) async throws -> FormalNotification {
        guard let known = try await unit.first(self) else { throw Rejection.notFound("notification", id) }
        guard known.state == .draft else {
            throw Rejection(.transitionRefused, detail: "The notification is \(word: known.state).")
        }
        return known
    }
}

/// A notification by its number, or by its id.
struct FindNotification: Statement {
    let name: String

    var sql: SQL {
        "SELECT \(FormalNotification.columns) FROM notification WHERE number = \(name) OR id = \(name)"
    }

    static func decode(_ row: Row) throws -> FormalNotification { try FormalNotification(row) }
}
