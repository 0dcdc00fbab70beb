internal import Localization
internal import Mail
internal import Messaging
internal import Models
internal import Reactor

/// The changes of addresses that some letters ask to confirm. Where they lead stands in no event and in no ledger: the register
/// says it when the letters leave, as long as the changes wait to be confirmed.
struct AddressLetters: Sendable {
    private let addresses: [AddressChangeID: EmailAddress]

    @Reactor init(_ letters: [Ledger.Leased], _ bus: RequestClient) async throws {
        let wanted = Array(Set(letters.compactMap { $0.about.addressChange }))
        guard !wanted.isEmpty else {
            addresses = [:]
            return
        }
        let found = try await bus.send(ResolveAddressChanges(changes: wanted), to: .workingGroup, within: .seconds(5))
        addresses = Dictionary(
            found.changes.compactMap { change in change.email.map { (change.id, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// Whether a letter asks to confirm what is over.
    func isOver(_ letter: Ledger.Leased) -> Bool {
        letter.about.addressChange.map { addresses[$0] == nil } ?? false
    }

    /// Where a letter goes.
    ///
    /// - Parameter contact: as the register has them.
    func destination(of letter: Ledger.Leased, to contact: ContactDetails) -> ContactDetails {
        guard letter.isElsewhere, let address = letter.about.addressChange.flatMap({ addresses[$0] }) else {
            return contact
        }
        return ContactDetails(
            id: contact.id, name: contact.name, email: address, language: contact.language, zone: contact.zone)
    }

    /// - Returns: nil for a letter about something else.
    func content(of letter: Ledger.Leased, for contact: ContactDetails, replyTo: EmailAddress) -> MailContent? {
        guard let address = letter.about.addressChange.flatMap({ addresses[$0] }) else { return nil }
        let (language, texts) = (contact.language, Texts(contact.language))
        let subject = Line(cutting: texts.text(.addressSubject))
        let words: [MailContent.Block] =
            letter.isElsewhere
            ? [
                MailContent.Block(
                    .paragraph, language, texts.text(.addressNewText, ["name": .text(contact.name.rawValue)])),
                MailContent.Block(.paragraph, language, address.rawValue),
                .link(.newAddress, .addressNewLink, texts),
                MailContent.Block(.paragraph, language, texts.text(.addressNewIgnore)),
            ]
            : [
                MailContent.Block(.paragraph, language, texts.text(.addressFormerText)),
                MailContent.Block(.paragraph, language, address.rawValue),
                .link(.formerAddress, .addressFormerLink, texts),
                MailContent.Block(.paragraph, language, texts.text(.addressFormerIgnore)),
            ]
        let because: TextKey = letter.isElsewhere ? .becauseNewAddress : .becauseAddress
        let notes = [
            MailContent.Block(.note, language, texts.text(.addressed, ["reasons": .text(texts.text(because))])),
            .questions(to: replyTo, texts),
        ]
        return MailContent(
            language: language, subject: subject,
            blocks: [MailContent.Block(.heading, language, subject.rawValue)] + words + notes)
    }
}
