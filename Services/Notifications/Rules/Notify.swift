internal import Localization
internal import Mail
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Turns an event into notifications, as the rules say. Replayed, it adds nothing: both tables know an event and a
/// recipient once.
struct Notify<Told: Notifiable>: EventHandler {
    private let mail: MailConfiguration

    init(_ mail: MailConfiguration) { self.mail = mail }

    func apply(_ event: Told, in unit: EventUnit) async throws {
        let asked = RulesFor(event: Told.type, position: unit.event.position ?? .zero)
        let rules = try await unit.query(asked).filter { rule in
            rule.audience != .ownerFocalPoints || event.concernsOwner
        }
        guard !rules.isEmpty else { return }
        let names = Dictionary(
            uniqueKeysWithValues: try await unit.query(PartyNames(parties: Array(Set(event.parties)))))
        let notice = event.notice { names[$0]?.rawValue ?? $0.rawValue }
        for rule in rules {
            let told = Told.type.rawValue
            switch rule.audience {
            case .secretariat:
                unit.enqueue(item("secretariat", notice, told, unit, reason: "The secretariat follows every step."))
            case .ownerFocalPoints:
                try await tell(
                    rule, Array(event.parties.prefix(1)), notice, unit, reason: "You own the action.", .becauseOwnAction
                )
            case .partyFocalPoints:
                try await tell(
                    rule, event.parties, notice, unit, reason: "It concerns your delegation.", .becauseDelegation)
            case .concernedOwners:
                let owners = try await unit.query(OwnersConcerned(proposals: event.concerned))
                try await tell(
                    rule, owners, notice, unit, reason: "You own a follow-up action on it.", .becauseConcernedOwner)
            case .labelFocalPoints:
                let parties = try await unit.query(
                    PartiesInRegions(regions: event.labelRegions, today: unit.now.date))
                try await tell(rule, parties, notice, unit, reason: "Your region put it forward.", .becauseRegion)
            case .allFocalPoints:
                try await tell(
                    rule, nil, notice, unit, reason: "All national focal points are told.", .becauseEverybody)
            }
        }
        guard rules.contains(where: { $0.channels.contains(.mail) }) else { return }
        try await Holding(event: unit.event.id.rawValue, now: unit.now).apply(in: unit)
    }

    /// One inbox item a party, one mail a contact.
    @Reactor private func tell(
        _ rule: NotificationRule, _ parties: [PartyID]?, _ notice: Notice, _ unit: EventUnit, reason: Line,
        _ because: TextKey
    ) async throws {
        let contacts = try await unit.query(ContactsInOffice(parties: parties, today: unit.now.date))
        if rule.channels.contains(.inbox) {
            for party in Set(parties ?? contacts.map(\.party)) {
                unit.enqueue(item(party.rawValue, notice, rule.event.rawValue, unit, reason: reason))
            }
        }
        if rule.channels.contains(.mail) {
            let category = rule.audience.category
            let unsubscribed =
                category.isOptional
                ? Set(try await unit.query(Unsubscribed(category: category, contacts: contacts.map(\.contact)))) : []
            for contact in contacts {
                unit.enqueue(
                    delivery(
                        contact, notice, rule.event.rawValue, unit, reason: reason, because, category,
                        isWanted: !unsubscribed.contains(contact.contact)))
            }
        }
    }

    @Reactor private func item(
        _ recipient: String, _ notice: Notice, _ told: String, _ unit: EventUnit, reason: Line
    ) -> SQL {
        """
        INSERT INTO inbox_item (id, recipient, event_id, event, subject, body, about, reason, told_at)
        VALUES (\(InboxItemID.generate()), \(recipient), \(unit.event.id.rawValue), \(told), \(notice.subject),
            \(notice.text), \(notice.about), \(reason), \(unit.event.time ?? .now))
        ON CONFLICT ON CONSTRAINT inbox_item_once DO NOTHING
        """
    }

    @Reactor private func delivery(
        _ contact: (contact: ContactID, party: PartyID), _ notice: Notice, _ told: String, _ unit: EventUnit,
        reason: Line, _ because: TextKey, _ category: MailCategory, isWanted: Bool
    ) -> SQL {
        let id = DeliveryID.generate()
        let refusal: Line? = isWanted ? nil : "The contact has unsubscribed from mail of this kind."
        return """
            INSERT INTO delivery (id, event_id, event, recipient, party, about, subject, body, reason, message_id,
                state, queued_at, next_attempt_at, category, because, error, settled_at)
            VALUES (\(id), \(unit.event.id.rawValue), \(told), \(contact.contact), \(contact.party), \(notice.about),
                \(notice.subject), \(notice.text), \(reason), \(mail.sender.messageID(of: id)),
                \(isWanted ? DeliveryState.queued : .suppressed), now(), now(), \(category), \(because.rawValue),
                \(refusal), CASE WHEN \(isWanted) THEN NULL ELSE now() END)
            ON CONFLICT ON CONSTRAINT delivery_once DO NOTHING
            """
    }
}

struct RulesFor: Statement {
    let event: EventType
    /// Where it stands in its log: what was told before is not told again when a log is read once more.
    let position: EventPosition

    var sql: SQL {
        """
        SELECT \(NotificationRule.columns) FROM rule
        WHERE event = \(event.rawValue) AND is_enabled
            AND NOT EXISTS (
                SELECT FROM told_before WHERE source = \(event.source?.rawValue) AND position >= \(position))
        ORDER BY id
        """
    }

    static func decode(_ row: Row) throws -> NotificationRule { try NotificationRule(row) }
}

extension Audience {
    /// What is asked of a delegation, or done to what is its own, is not optional.
    fileprivate var category: MailCategory {
        switch self {
        case .ownerFocalPoints, .partyFocalPoints: .required
        case .allFocalPoints, .secretariat, .concernedOwners, .labelFocalPoints: .updates
        }
    }
}
