internal import Localization
internal import Mail
internal import Messaging
internal import Models
internal import Notices
internal import Postgres

/// What is written down when a notification is sent.
extension NotificationPlan {
    var original: NotificationWording {
        get throws {
            guard let original = notification.wordings.first else { throw Fault("a notification without a wording") }
            return original
        }
    }

    func snapshot(of recipients: some Collection<NotificationRecipient>) -> SQL {
        let rows = Array(recipients)
        return """
            INSERT INTO notification_recipient (notification, recipient, party, region, class, reasons, language, channels)
            SELECT \(notification.id), recipient, nullif(party, ''), nullif(region, ''), class,
                string_to_array(reasons, chr(10)), language, string_to_array(channels, ',')
            FROM unnest(\(rows.map(\.recipient))::text[], \(rows.map { $0.party?.rawValue ?? "" })::text[],
                \(rows.map { $0.region?.rawValue ?? "" })::text[], \(rows.map(\.recipientClass.rawValue))::text[],
                \(rows.map { $0.reasons.map(\.rawValue).joined(separator: "\n") })::text[],
                \(rows.map(\.language.rawValue))::text[],
                \(rows.map { $0.channels.map(\.rawValue).joined(separator: ",") })::text[])
                AS given (recipient, party, region, class, reasons, language, channels)
            """
    }

    func snapshot(of blocked: BlockedRecipient) -> SQL {
        """
        INSERT INTO notification_blocked (notification, recipient, party, why)
        VALUES (\(notification.id), \(blocked.recipient), \(blocked.party), \(blocked.why))
        ON CONFLICT DO NOTHING
        """
    }

    /// One a party, in the language of the first of its contacts, by when something is asked first.
    func item(_ inbox: String, _ entry: RecipientList.Entry, at instant: Instant) throws -> SQL {
        let (wording, language) = (try wording(for: entry.language), entry.language)
        let deadline = self.deadline.map {
            Texts(language).text(.actionRequiredBy, ["date": .text(language.words(forDeadline: $0.end))])
        }
        return try Inbox.Put(
            inbox, event: eventID, type: NotificationIssued.type,
            subject: Line(cutting: "[\(number)] \(wording.subject)"),
            text: Prose(cutting: [deadline, wording.body.rawValue].compactMap(\.self).joined(separator: "\n\n")),
            about: about, reason: reason(entry), at: instant
        ).statement
    }

    /// Lines of the ledger; what they say is put together when they leave.
    func deliveries(to entries: [RecipientList.Entry], _ sender: MailSender) throws -> SQL {
        let ids = entries.map { _ in DeliveryID.generate() }
        let category: MailCategory = notification.kind == .formal ? .formal : .information
        let languages = Array(Set(entries.map(\.language)))
        return Ledger.insert(
            """
            SELECT id, \(eventID), \(NotificationIssued.type.rawValue), recipient, party, \(Ledger.Kind.formal.rawValue),
                \(about), subject, body, reason, message_id, 'queued', now(), now(), \(category), NULL, NULL, NULL,
                \(notification.id), \(notification.refersTo.map { ObjectPath($0) }), false, false,
                NULL, NULL
            FROM unnest(\(ids)::text[], \(entries.map(\.addressee.name))::text[],
                \(entries.map { $0.addressee.party?.rawValue ?? "" })::text[],
                \(entries.map(\.language.rawValue))::text[], \(entries.map(reason))::text[],
                \(ids.map(sender.messageID))::text[])
                AS given (id, recipient, party, language, reason, message_id)
            JOIN unnest(\(languages.map(\.rawValue))::text[],
                \(try languages.map { try content(for: $0).subject.rawValue })::text[],
                \(try languages.map { try wording(for: $0).body.rawValue })::text[])
                AS words (language, subject, body) USING (language)
            """)
    }

    /// Tells the secretariat which delegations it does not reach; nil where it reaches all.
    func alarm(at instant: Instant) throws -> SQL? {
        guard !list.vacant.isEmpty else { return nil }
        let parties = SentenceValue.list(vacantNames)
        let notice = Notice(
            Sentence(.vacantSubject, ["party": parties]),
            [
                [Sentence(.notificationLine, ["number": .text(number.rawValue)])],
                [Sentence(.vacantText, ["party": parties, "date": .day(instant.date)])],
            ], about: about)
        return try Inbox.Put(
            Office.secretariat.rawValue, event: "vacant:\(number)", type: NotificationIssued.type, notice,
            .becauseSecretariat, at: instant
        ).statement
    }

    /// Of the deliveries: their first key in the ledger.
    var eventID: String { "notification:\(number)" }
    private var about: ObjectPath { ObjectPath(number) }

    private func reason(_ entry: RecipientList.Entry) -> Line {
        Line(cutting: entry.groups.map(\.description).joined(separator: "; "))
    }
}
