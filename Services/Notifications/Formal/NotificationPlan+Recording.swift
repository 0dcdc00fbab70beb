internal import Localization
internal import Mail
internal import Messaging
internal import Models
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

    /// One a party, in the language of the first of its contacts.
    func item(_ inbox: String, _ entry: RecipientList.Entry, at instant: Instant) throws -> SQL {
        let wording = try wording(for: entry.language)
        return """
            INSERT INTO inbox_item (id, recipient, event_id, event, subject, body, about, reason, told_at)
            VALUES (\(InboxItemID.generate()), \(inbox), \(eventID), \(NotificationIssued.type.rawValue),
                \(Line(cutting: "[\(number)] \(wording.subject)")), \(wording.body), \(about), \(reason(entry)),
                \(instant))
            ON CONFLICT ON CONSTRAINT inbox_item_once DO NOTHING
            """
    }

    /// Lines of the ledger; what they say is put together when they leave.
    func deliveries(to entries: [RecipientList.Entry], _ sender: MailSender) throws -> SQL {
        let ids = entries.map { _ in DeliveryID.generate() }
        let category: MailCategory = notification.kind == .formal ? .formal : .information
        let languages = Array(Set(entries.map(\.language)))
        return """
            INSERT INTO delivery (id, event_id, event, recipient, party, kind, about, subject, body, reason, message_id,
                state, queued_at, next_attempt_at, category, notification, refers_to)
            SELECT id, \(eventID), \(NotificationIssued.type.rawValue), recipient, party, 'formal', \(about), subject,
                body, reason, message_id, 'queued', now(), now(), \(category), \(notification.id),
                \(notification.refersTo.map { Line(cutting: "notifications/\($0)") })
            FROM unnest(\(ids)::text[], \(entries.map(\.addressee.name))::text[],
                \(entries.map { $0.addressee.party?.rawValue ?? "" })::text[],
                \(entries.map(\.language.rawValue))::text[], \(entries.map(reason))::text[],
                \(ids.map(sender.messageID))::text[])
                AS given (id, recipient, party, language, reason, message_id)
            JOIN unnest(\(languages.map(\.rawValue))::text[],
                \(try languages.map { try content(for: $0).subject.rawValue })::text[],
                \(try languages.map { try wording(for: $0).body.rawValue })::text[])
                AS words (language, subject, body) USING (language)
            ON CONFLICT ON CONSTRAINT delivery_once DO NOTHING
            """
    }

    /// Tells the secretariat which delegations it does not reach; nil where it reaches all.
    func alarm(at instant: Instant) -> SQL? {
        guard !list.vacant.isEmpty else { return nil }
        let parties: [String: MessageValue] = [
            "party": .text(list.vacant.map(\.rawValue).joined(separator: ", ")),
            "date": .text(LanguageTag.english.words(for: instant.date)),
        ]
        let texts = Texts(.english)
        return """
            INSERT INTO inbox_item (id, recipient, event_id, event, subject, body, about, reason, told_at)
            VALUES (\(InboxItemID.generate()), 'secretariat', \("vacant:\(number)"),
                \(NotificationIssued.type.rawValue),
                \(Line(cutting: "[\(number)] \(texts.text(.vacantSubject, parties))")),
                \(Prose(cutting: texts.text(.vacantText, parties))), \(about),
                'The secretariat sees to what does not arrive.', \(instant))
            ON CONFLICT ON CONSTRAINT inbox_item_once DO NOTHING
            """
    }

    /// Of the deliveries: their first key in the ledger.
    var eventID: String { "notification:\(number)" }
    private var about: Line { Line(cutting: "notifications/\(number)") }

    private func reason(_ entry: RecipientList.Entry) -> Line {
        Line(cutting: entry.groups.map(\.description).joined(separator: "; "))
    }
}
