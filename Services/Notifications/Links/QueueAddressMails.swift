internal import Localization
internal import Messaging
internal import Models
internal import Notices
internal import Postgres
internal import Reactor

/// Asks both ends of a change of address to confirm it: at once, whatever the contact has said of other mail. Where it leads
/// stands in neither letter until it leaves (``AddressLetters``).
struct QueueAddressMails: EventHandler {
    private let mail: MailConfiguration

    init(_ mail: MailConfiguration) { self.mail = mail }

    func apply(_ event: AddressChangeRequested, in unit: EventUnit) async throws {
        for letter in [AddressLetter.former, .new] {
            var queued = letter.queued(
                type: AddressChangeRequested.type, about: event.change, to: event.contact, of: event.party, in: unit)
            if event.expires < unit.now { queued.refusal = "The change was over before the mail could leave." }
            unit.enqueue(try queued.statement(from: mail.sender))
        }
    }
}

/// Tells both ends that an address was changed, the former one with a link by which it is put back. Links that were sent there
/// before open nothing any more.
struct QueueChangedAddressMails: EventHandler {
    private let mail: MailConfiguration

    init(_ mail: MailConfiguration) { self.mail = mail }

    func apply(_ event: AddressChanged, in unit: EventUnit) async throws {
        unit.enqueue(MailLink.forgetting(event.contact, butFormerAddressesOfOthersThan: event.change))
        guard let change = event.change else { return }
        for letter in [AddressLetter.left, .taken] {
            let queued = letter.queued(
                type: AddressChanged.type, about: change, to: event.contact, of: event.party, in: unit)
            unit.enqueue(try queued.statement(from: mail.sender))
        }
    }
}

/// Tells both ends that the former address was put back. Links that were sent to the other one open nothing any more.
struct QueueRestoredAddressMails: EventHandler {
    private let mail: MailConfiguration

    init(_ mail: MailConfiguration) { self.mail = mail }

    func apply(_ event: AddressRestored, in unit: EventUnit) async throws {
        unit.enqueue(MailLink.forgettingButFormerAddresses(event.contact))
        for letter in [AddressLetter.back, .undone] {
            let queued = letter.queued(
                type: AddressRestored.type, about: event.change, to: event.contact, of: event.party, in: unit)
            unit.enqueue(try queued.statement(from: mail.sender))
        }
    }
}

extension AddressLetter {
    /// - Parameter party: of the office; none for one of the whole group.
    @Reactor fileprivate func queued(
        type: EventType, about change: AddressChangeID, to contact: ContactID, of party: PartyID?, in unit: EventUnit
    ) -> Ledger.Queue {
        let (subject, text) = notice
        var letter = Ledger.Queue(
            event: "\(unit.event.id)/\(mark)", type: type, to: contact, of: party ?? Office.secretariat.recipient,
            .required, Notice(Sentence(subject), [[Sentence(text)]], about: ObjectPath(change)), because)
        letter.isPersonal = true
        letter.isElsewhere = isElsewhere
        return letter
    }
}

/// Forgets by what somebody acts without signing in, once they are signed out of everything.
struct ForgetActsOfRevoked: EventHandler {
    func apply(_ event: TokensRevoked, in unit: EventUnit) async throws {
        guard let contact = ContactID(rawValue: event.actor.rawValue) else { return }
        unit.enqueue(MailLink.forgettingActs(of: contact))
    }
}
