internal import Localization
internal import Messaging
internal import Models
internal import Notices
internal import Postgres
internal import Reactor

/// Writes to somebody who asked for a way in: at once, whatever they have said of other mail.
struct QueueSignInMail: EventHandler {
    private let mail: MailConfiguration

    init(_ mail: MailConfiguration) { self.mail = mail }

    func apply(_ event: SignInRequested, in unit: EventUnit) async throws {
        guard let recipient = ContactID(rawValue: event.actor.rawValue) else { return }
        let notice = Notice(
            Sentence(.signInSubject), [[Sentence(.signInMailText)]], about: ObjectPath(event.signIn))
        var letter = Ledger.Queue(
            event: unit.event.id.rawValue, type: SignInRequested.type, to: recipient,
            of: event.party ?? Office.secretariat.recipient, .required, notice, .becauseSignIn)
        letter.isPersonal = true
        // One that was followed late lets nobody in any more.
        if event.expires < .now { letter.refusal = "The way in was over before the mail could leave." }
        unit.enqueue(try letter.statement(from: mail.sender))
    }
}
