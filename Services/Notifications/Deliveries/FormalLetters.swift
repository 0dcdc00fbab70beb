internal import Localization
internal import Mail
internal import Messaging
internal import Models
internal import Notices
internal import Postgres
internal import ProcessRegister
internal import Reactor

/// The notifications that some letters carry, and for which reason each recipient gets them: mails are put together when
/// they leave, so that ten thousand of them do not stand anywhere.
struct FormalLetters: Sendable {
    private let notifications: [NotificationID: FormalNotification]
    private let deadlines: [NotificationID: FormalDeadline]
    private let recipients: [Key: FormalContent.Addressed]
    private let groups: GroupNames

    private struct Key: Hashable {
        let notification: NotificationID
        let recipient: Line
    }

    /// - Parameters:
    ///   - now: when they leave: days are counted from then.
    ///   - process: nil before one is defined.
    @Reactor init(
        _ letters: [Ledger.Leased], at now: Instant, of process: ProcessBasics?, _ pool: Pool
    ) async throws {
        let formal = letters.filter { $0.content == nil && $0.notification != nil }
        guard !formal.isEmpty else {
            (notifications, deadlines, recipients, groups) = ([:], [:], [:], GroupNames())
            return
        }
        let ids = Array(Set(formal.compactMap(\.notification)))
        let known = try await pool.query(Notifications(ids: ids))
        notifications = Dictionary(uniqueKeysWithValues: known.map { ($0.id, $0) })
        groups = GroupNames(process?.groups ?? [])
        var deadlines: [NotificationID: FormalDeadline] = [:]
        for notification in known {
            deadlines[notification.id] = try await FormalDeadline(of: notification, at: process?.zone, readAt: now) {
                try await pool.query($0)
            }
        }
        self.deadlines = deadlines
        let rows = try await pool.query(Recipients(notifications: ids, contacts: formal.map(\.recipient)))
        recipients = Dictionary(
            rows.map { (Key(notification: $0.notification, recipient: $0.recipient), $0.addressed) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Those that the letters tell the time of.
    var instants: [Instant] { deadlines.values.map(\.end.instant) }

    /// - Parameter clock: of the contact.
    /// - Returns: nil for a letter that carries none.
    func content(
        of letter: Ledger.Leased, for contact: ContactDetails, by clock: ZoneClock, _ sender: MailSender
    ) throws -> MailContent? {
        guard let id = letter.notification, let notification = notifications[id] else { return nil }
        guard let number = notification.number, notification.sentAt != nil,
            let best = contact.language.best(of: notification.wordings.map(\.language)),
            let wording = notification.wordings.first(where: { $0.language == best })
        else { throw Fault("a letter carries a notification that was not sent") }
        let key = Key(notification: id, recipient: Line(cutting: contact.id.rawValue))
        return FormalContent(
            notification: notification, number: number, wording: wording, language: contact.language,
            replyTo: sender.replyTo, deadline: deadlines[id], groups: groups, clock: clock
        ).content(for: recipients[key])
    }

    private struct Notifications: Statement {
        let ids: [NotificationID]

        var sql: SQL { "SELECT \(FormalNotification.columns) FROM notification WHERE id = ANY(\(ids))" }

        static func decode(_ row: Row) throws -> FormalNotification { try FormalNotification(row) }
    }

    private struct Recipients: Statement {
        let notifications: [NotificationID]
        let contacts: [ContactID]

        struct Output: Sendable {
            let notification: NotificationID
            let recipient: Line
            let addressed: FormalContent.Addressed
        }

        var sql: SQL {
            """
            SELECT notification, recipient, class, reasons FROM notification_recipient
            WHERE notification = ANY(\(notifications)) AND recipient = ANY(\(contacts))
            """
        }

        static func decode(_ row: Row) throws -> Output {
            try Output(
                notification: row.notification, recipient: row.recipient,
                addressed: FormalContent.Addressed(recipientClass: row.class, reasons: row.reasons))
        }
    }
}
