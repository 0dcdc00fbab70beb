internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension FormalNotification {
    static var columns: SQL {
        """
        id, state, number, reference, kind, addressed, copied, wordings::text, action_required_by, refers_to, about,
        drafted_at, sent_at
        """
    }

    init(_ row: Row) throws {
        let (
            id, state, number, reference, kind, to, cc, wordings, actionRequiredBy, refersTo, about, draftedAt, sentAt
        ) = try row.decode(
            NotificationID.self, NotificationState.self, NotificationNumber?.self, Line.self, NotificationClass.self,
            String.self, String?.self, String.self, CalendarDate?.self, NotificationNumber?.self, Line?.self,
            Instant.self, Instant?.self)
        self.init(
            id: id, state: state, number: number, reference: reference, kind: kind,
            to: try RoleExpression(parsing: to), cc: try cc.map { try RoleExpression(parsing: $0) },
            wordings: try JSON.decode([NotificationWording].self, from: wordings),
            actionRequiredBy: actionRequiredBy, refersTo: refersTo, about: about, draftedAt: draftedAt, sentAt: sentAt)
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
            throw Rejection(.transitionRefused, detail: "The notification is \(known.state.rawValue).")
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
