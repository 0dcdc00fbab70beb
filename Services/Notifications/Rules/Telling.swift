internal import Localization
internal import Mail
internal import Messaging
internal import Models
internal import Notices
internal import Postgres
internal import Reactor

/// Puts the notice of one event into inboxes and into the ledger.
@Reactor struct Telling {
    let notice: Notice
    let type: EventType
    let unit: EventUnit
    let sender: MailSender

    /// One inbox item a party, one mail a contact in office.
    ///
    /// - Parameter parties: nil for all.
    func tell(_ rule: NotificationRule, _ parties: [PartyID]?, _ because: TextKey) async throws {
        let contacts = try await unit.query(ContactsInOffice(parties: parties, today: unit.now.date))
        try await tell(rule, contacts, inboxes: Set(parties ?? contacts.map(\.party)), because)
    }

    /// One item in the inbox of an office, one mail to each of its contacts.
    func tell(_ rule: NotificationRule, _ office: Office, _ because: TextKey) async throws {
        let contacts =
            rule.channels.contains(.mail)
            ? try await unit.query(ContactsOfOffice(office: office, today: unit.now.date)) : []
        try await tell(
            rule, contacts.map { ($0, office.recipient) }, inboxes: [office.recipient], because)
    }

    /// - Parameter owner: where others than its contacts are named in person: nobody stands in for those.
    func tell(
        _ rule: NotificationRule, _ contacts: [(contact: ContactID, party: PartyID)], inboxes: Set<PartyID>,
        _ because: TextKey, personalBeside owner: PartyID? = nil
    ) async throws {
        if rule.channels.contains(.inbox) {
            for party in inboxes.sorted() { try tell(party.rawValue, because) }
        }
        guard rule.channels.contains(.mail) else { return }
        let category = rule.audience.category
        let unsubscribed =
            category.isOptional
            ? Set(try await unit.query(Unsubscribed(category: category, contacts: contacts.map(\.contact)))) : []
        for (contact, party) in contacts {
            let isWanted = !unsubscribed.contains(contact)
            let isPersonal = owner.map { $0 != party } ?? false
            unit.enqueue(
                try delivery(contact, party, because, category, isWanted: isWanted, isPersonal: isPersonal))
        }
    }

    /// In an inbox, each once.
    func tell(_ inbox: String, _ because: TextKey) throws {
        unit.enqueue(
            """
            INSERT INTO inbox_item
                (id, recipient, event_id, event, subject, body, about, reason, told_at, notice, because)
            VALUES (\(InboxItemID.generate()), \(inbox), \(unit.event.id.rawValue), \(type.rawValue),
                \(notice.subject(in: .english)), \(notice.text(in: .english)), \(notice.about),
                \(because.englishReason), \(unit.event.time ?? .now), \(try JSON.text(notice))::text::jsonb,
                \(because.rawValue))
            ON CONFLICT ON CONSTRAINT inbox_item_once DO NOTHING
            """)
    }

    private func delivery(
        _ contact: ContactID, _ party: PartyID, _ because: TextKey, _ category: MailCategory, isWanted: Bool,
        isPersonal: Bool
    ) throws -> SQL {
        let id = DeliveryID.generate()
        let refusal: Line? = isWanted ? nil : "The contact has unsubscribed from mail of this kind."
        return """
            INSERT INTO delivery (id, event_id, event, recipient, party, about, subject, body, reason, message_id,
                state, queued_at, next_attempt_at, category, because, error, settled_at, notice, is_personal)
            VALUES (\(id), \(unit.event.id.rawValue), \(type.rawValue), \(contact), \(party), \(notice.about),
                \(notice.subject(in: .english)), \(notice.text(in: .english)), \(because.englishReason),
                \(sender.messageID(of: id)), \(isWanted ? DeliveryState.queued : .suppressed), now(), now(),
                \(category), \(because.rawValue), \(refusal), CASE WHEN \(isWanted) THEN NULL ELSE now() END,
                \(try JSON.text(notice))::text::jsonb, \(isPersonal))
            ON CONFLICT ON CONSTRAINT delivery_once DO NOTHING
            """
    }
}

extension Audience {
    /// What is asked of a delegation, of an office or of a contact, or done to what is its own, is not optional.
    var category: MailCategory {
        switch self {
        case .ownerFocalPoints, .partyFocalPoints, .namedContacts, .secretariat, .coChairs: .required
        case .allFocalPoints, .concernedOwners, .labelFocalPoints: .updates
        }
    }
}
