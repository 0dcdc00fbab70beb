internal import Localization
internal import Messaging
internal import Models
internal import Notices
internal import Postgres
internal import Reactor

/// Writes to a delegate whose credentials were accepted. Beside focal points, delegates are written to of nothing else: no rule
/// names them.
struct WelcomeDelegate: EventHandler {
    private let mail: MailConfiguration

    init(_ mail: MailConfiguration) { self.mail = mail }

    func apply(_ event: CredentialsDecided, in unit: EventUnit) async throws {
        guard let recipient = event.person.flatMap({ ContactID(rawValue: $0.rawValue) }),
            let notice = event.welcome(try await NoticeContext(of: event, in: unit))
        else { return }
        var letter = Ledger.Queue(
            event: unit.event.id.rawValue, type: CredentialsDecided.type, to: recipient, of: event.party, .required,
            notice, .becauseNominated)
        letter.isPersonal = true
        unit.enqueue(try letter.statement(from: mail.sender))
    }
}
