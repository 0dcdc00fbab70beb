internal import Localization
internal import Messaging
internal import Models
internal import Notices
internal import Postgres
internal import Reactor

/// Lets somebody know that a code was printed by which one signs in as them: at once, whatever they have said of other mail.
struct QueueCodeMail: EventHandler {
    private let mail: MailConfiguration

    init(_ mail: MailConfiguration) { self.mail = mail }

    func apply(_ event: SignInCodePrinted, in unit: EventUnit) async throws {
        guard let recipient = ContactID(rawValue: event.actor.rawValue) else { return }
        let printed = LocalTime(utc: unit.event.time ?? unit.now)
        let notice = Notice(
            Sentence(.codePrintedSubject),
            [[Sentence(.codePrintedText, ["date": .time(printed)])], [Sentence(.codePrintedIgnore)]],
            about: ObjectPath(event.signIn))
        var letter = Ledger.Queue(
            event: unit.event.id.rawValue, type: SignInCodePrinted.type, to: recipient,
            of: event.party ?? Office.secretariat.recipient, .required, notice, .becauseCodePrinted)
        letter.isPersonal = true
        unit.enqueue(try letter.statement(from: mail.sender))
    }
}
