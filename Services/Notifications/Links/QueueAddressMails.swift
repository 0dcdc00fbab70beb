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
        try queue(.addressFormerText, .becauseAddress, event: unit.event.id.rawValue, of: event, in: unit)
        try queue(
            .addressNewQuestion, .becauseNewAddress, event: "\(unit.event.id)/new", isElsewhere: true, of: event,
            in: unit)
    }

    /// - Parameter key: tells the two letters of one event apart.
    @Reactor private func queue(
        _ text: TextKey, _ because: TextKey, event key: String, isElsewhere: Bool = false,
        of event: AddressChangeRequested, in unit: EventUnit
    ) throws {
        var letter = Ledger.Queue(
            event: key, type: AddressChangeRequested.type, to: event.contact,
            of: event.party ?? Office.secretariat.recipient, .required,
            Notice(Sentence(.addressSubject), [[Sentence(text)]], about: ObjectPath(event.change)), because)
        letter.isPersonal = true
        letter.isElsewhere = isElsewhere
        if event.expires < unit.now { letter.refusal = "The change was over before the mail could leave." }
        unit.enqueue(try letter.statement(from: mail.sender))
    }
}

/// Forgets what the mails to a former address open: whoever reads it is not known to be the contact any more.
struct ForgetLinksOfAddress: EventHandler {
    func apply(_ event: AddressChanged, in unit: EventUnit) async throws {
        unit.enqueue(MailLink.forgetting(event.contact))
    }
}
