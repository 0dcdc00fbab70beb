internal import Crypto
internal import Localization
internal import Mail
internal import Messaging
internal import Models
internal import Notices
internal import Postgres
internal import ProcessRegister
internal import Reactor

/// What sending a notification does, worked out before anything is done. The preview shows it, the confirmation names its
/// digest, and sending carries it out.
struct NotificationPlan: Sendable {
    let notification: FormalNotification
    let number: NotificationNumber
    let list: RecipientList
    /// What those are called that have nobody in office.
    let vacantNames: [SentenceValue]
    private let sender: MailSender
    let deadline: FormalDeadline?

    @Reactor init(
        _ notification: FormalNotification, number: NotificationNumber, sender: MailSender, reading: any HandlerContext
    ) async throws {
        let to = try await RecipientResolver(reading: reading, field: "to").resolve(notification.to)
        var cc: RoleResolution?
        if let copied = notification.cc {
            cc = try await RecipientResolver(reading: reading, field: "cc").resolve(copied)
        }
        self.notification = notification
        self.number = number
        self.sender = sender
        let seat = try await notification.actionRequiredBy == nil ? nil : reading.process().zone
        deadline = try await FormalDeadline(of: notification, at: seat, readAt: reading.now) {
            try await reading.query($0)
        }
        let list = try await RecipientList(to: to, cc: cc, kind: notification.kind, reading: reading)
        let names = Dictionary(
            uniqueKeysWithValues: list.vacant.isEmpty ? [] : try await reading.query(PartyNames(parties: list.vacant)))
        self.list = list
        vacantNames = list.vacant.map { names[$0]?.value ?? .text($0.rawValue) }
    }

    var recipients: [NotificationRecipient] { list.recipients(in: notification.wordings.map(\.language)) }

    /// What a recipient who reads a language gets.
    func wording(for language: LanguageTag) throws -> NotificationWording {
        guard let best = language.best(of: notification.wordings.map(\.language)),
            let wording = notification.wordings.first(where: { $0.language == best })
        else { throw Fault("a notification without a wording") }
        return wording
    }

    /// The mail to those who read a language, without what differs from one to the other.
    func content(for language: LanguageTag) throws -> MailContent {
        let wording = try wording(for: language)
        return FormalContent(
            notification: notification, number: number, wording: wording, language: language, replyTo: sender.replyTo,
            deadline: deadline, groups: GroupNames()
        ).content(for: nil)
    }

    /// What is shown and confirmed.
    ///
    /// - Parameter after: the recipient after whom the part of the list begins.
    func preview(after: Line? = nil) throws -> NotificationPreview {
        let mails = Dictionary(grouping: list.entries.filter(\.isMailed), by: \.language)
        let messages = try mails.keys.sorted { $0.rawValue < $1.rawValue }.map { language in
            let wording = try wording(for: language)
            let content = try content(for: language)
            return RenderedNotification(
                language: language, wording: wording.language, authority: wording.authority,
                mails: mails[language]?.count ?? 0, subject: content.subject, text: content.text { _ in nil },
                html: content.html { _ in nil })
        }
        let recipients = recipients.sorted { $0.recipient.rawValue < $1.recipient.rawValue }
        let shown = Shown(number: number, recipients: recipients, blocked: list.blocked, messages: messages)
        let part = RecipientPart(of: recipients, after: after)
        return NotificationPreview(
            notification: notification.id, number: number, total: recipients.count, recipients: part.recipients,
            blocked: after == nil ? Array(list.blocked.prefix(RecipientPart.size)) : [],
            messages: after == nil ? messages : [],
            digest: ContentDigest(hash: SHA256.hash(data: try JSON.encode(shown))), next: part.next)
    }

    /// Equal values have equal bytes.
    private struct Shown: Encodable {
        let number: NotificationNumber
        let recipients: [NotificationRecipient]
        let blocked: [BlockedRecipient]
        let messages: [RenderedNotification]
    }
}

/// How many notifications a year has had.
struct LastNumber: Statement {
    let year: Int
    let isLocked: Bool

    var sql: SQL {
        "SELECT last FROM notification_year WHERE year = \(year) \(isLocked ? "FOR UPDATE" as SQL : "" as SQL)"
    }

    static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }

    /// - Throws: `Fault` for the hundred thousandth notification of a year.
    static func next(after last: Int?, in year: Int) throws -> NotificationNumber {
        guard let number = NotificationNumber(year: year, place: (last ?? 0) + 1) else {
            throw Fault("the year \(year) has no numbers left")
        }
        return number
    }
}
