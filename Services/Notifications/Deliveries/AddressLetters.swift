internal import Localization
internal import Mail
internal import Messaging
internal import Models
internal import Reactor

/// The changes of addresses that some letters are about. Where they lead, and led from, stands in no event and in no ledger: the
/// register says it when the letters leave, as long as the changes wait to be confirmed or may be put back.
struct AddressLetters: Sendable {
    private let changes: [AddressChangeID: AddressDestinations]

    @Reactor init(_ letters: [Ledger.Leased], _ bus: RequestClient) async throws {
        let wanted = Array(Set(letters.compactMap { $0.about.addressChange }))
        guard !wanted.isEmpty else {
            changes = [:]
            return
        }
        let found = try await bus.send(ResolveAddressChanges(changes: wanted), to: .workingGroup, within: .seconds(5))
        changes = Dictionary(found.changes.map { ($0.change, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Those that the letters tell the time of.
    var instants: [Instant] { changes.values.map(\.until) }

    /// Whether what a letter asks or tells is over.
    ///
    /// - Parameter contact: as the register has them.
    func isOver(_ letter: Ledger.Leased, to contact: ContactDetails) -> Bool {
        guard letter.about.addressChange != nil else { return false }
        guard let (kind, change) = found(letter), change.state == kind.state else { return true }
        return kind == .taken && contact.email.comparisonKey != change.email.comparisonKey
    }

    /// Where a letter goes.
    ///
    /// - Parameter contact: as the register has them.
    func destination(of letter: Ledger.Leased, to contact: ContactDetails) -> ContactDetails {
        guard letter.isElsewhere, let (kind, change) = found(letter),
            let address = kind == .left ? change.former : change.email
        else { return contact }
        return ContactDetails(
            id: contact.id, name: contact.name, email: address, language: contact.language, zone: contact.zone)
    }

    /// - Parameter clock: of the contact.
    /// - Returns: nil for a letter about something else.
    func content(
        of letter: Ledger.Leased, for contact: ContactDetails, by clock: ZoneClock, replyTo: EmailAddress
    ) -> MailContent? {
        guard let (kind, change) = found(letter) else { return nil }
        let (language, texts) = (contact.language, Texts(contact.language))
        let subject = Line(cutting: texts.text(kind.notice.subject))
        let words = kind.words(
            change, name: contact.name.rawValue, until: language.words(for: clock[change.until]), texts)
        let notes = [
            MailContent.Block(.note, language, texts.text(.addressed, ["reasons": .text(texts.text(kind.because))])),
            .questions(to: replyTo, texts),
        ]
        return MailContent(
            language: language, subject: subject,
            blocks: [MailContent.Block(.heading, language, subject.rawValue)] + words + notes)
    }

    private func found(_ letter: Ledger.Leased) -> (kind: AddressLetter, change: AddressDestinations)? {
        guard let kind = AddressLetter(because: letter.because),
            let change = letter.about.addressChange.flatMap({ changes[$0] })
        else { return nil }
        return (kind, change)
    }
}
