internal import Localization
internal import Mail
internal import Messaging
internal import Models
internal import Notices
internal import Postgres
internal import Reactor

/// Puts the notice of one event into inboxes and into the ledger.
@Reactor struct NoticeWriter {
    let notice: Notice
    let type: EventType
    let unit: EventUnit
    let sender: MailSender

    /// Writes to parties: one inbox item each, and one mail to each contact in office. For a unit of the secretariat it
    /// writes to the secretariat.
    ///
    /// - Parameter told: nil for all parties.
    func write(_ rule: NotificationRule, _ told: [PartyID]?, _ because: TextKey) async throws {
        let parties = told?.filter { !$0.isSecretariatUnit }
        if parties?.count != told?.count { try await write(rule, .secretariat) }
        let contacts = try await unit.query(ContactsInOffice(parties: parties, today: unit.now.date))
        try await write(rule, contacts, inboxes: Set(parties ?? contacts.map(\.party)), because)
    }

    /// Writes to an office: one item in its inbox, and one mail to each of its contacts.
    func write(_ rule: NotificationRule, _ office: Office) async throws {
        let contacts =
            rule.channels.contains(.mail)
            ? try await unit.query(ContactsOfOffice(office: office, today: unit.now.date)) : []
        try await write(
            rule, contacts.map { ($0, office.recipient) }, inboxes: [office.recipient], office.because)
    }

    /// - Parameter owner: set where the event names contacts of other parties as well: no alternate stands in for those.
    func write(
        _ rule: NotificationRule, _ contacts: [(contact: ContactID, party: PartyID)], inboxes: Set<PartyID>,
        _ because: TextKey, personalBeside owner: PartyID? = nil
    ) async throws {
        if rule.channels.contains(.inbox) {
            for party in inboxes.sorted() { try write(party.rawValue, because) }
        }
        guard rule.channels.contains(.mail) else { return }
        let category = rule.audience.category
        let unsubscribed =
            category.isOptional
            ? Set(try await unit.query(Unsubscribed(category: category, contacts: contacts.map(\.contact)))) : []
        for (contact, party) in contacts {
            var mail = Ledger.Queue(
                event: unit.event.id.rawValue, type: type, to: contact, of: party, category, notice, because)
            mail.isPersonal = owner.map { $0 != party } ?? false
            mail.refusal =
                unsubscribed.contains(contact) ? "The contact has unsubscribed from mail of this kind." : nil
            unit.enqueue(try mail.statement(from: sender))
        }
    }

    /// Writes to somebody who follows what it is about: an item in the inbox, and a mail to whom has an address.
    func write(_ rule: NotificationRule, to follower: Follower, isSubscribed: Bool) throws {
        if rule.channels.contains(.inbox) { try write(follower.inbox, .becauseFollowed) }
        guard rule.channels.contains(.mail), let contact = follower.actor.followerContact else { return }
        var mail = Ledger.Queue(
            event: unit.event.id.rawValue, type: type, to: contact, of: follower.actor.mailParty, .followed, notice,
            .becauseFollowed)
        mail.refusal = isSubscribed ? nil : "The contact has unsubscribed from mail of this kind."
        unit.enqueue(try mail.statement(from: sender))
    }

    /// Puts the notice into an inbox, once.
    private func write(_ inbox: String, _ because: TextKey) throws {
        unit.enqueue(
            try Inbox.Put(
                inbox, event: unit.event.id.rawValue, type: type, notice, because, at: unit.event.time ?? .now
            ).statement)
    }
}

extension Audience {
    /// Mail that asks a delegation, an office or a contact to act, or reports a change to its own objects, cannot be
    /// unsubscribed.
    var category: MailCategory {
        switch self {
        case .ownerFocalPoints, .partyFocalPoints, .namedContacts, .secretariat, .coChairs: .required
        case .allFocalPoints, .concernedOwners, .labelFocalPoints: .updates
        case .followers: .followed
        }
    }
}
