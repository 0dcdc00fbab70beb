internal import Localization
internal import Mail
internal import Models
internal import Notices

/// The letters about a change of address. In the ledger they are told apart by why they are sent.
enum AddressLetter: CaseIterable {
    /// Ask the address on record, and the new one, to confirm it.
    case former, new
    /// Tell the address that was left, and the new one, that it was carried out.
    case left, taken
    /// Tell the address that is on record again, and the one that was until then, that it was put back.
    case back, undone

    /// - Parameter key: of a letter of the ledger; nil for one that is about something else.
    init?(because key: String?) {
        guard let found = Self.allCases.first(where: { $0.because.rawValue == key }) else { return nil }
        self = found
    }

    var because: TextKey {
        switch self {
        case .former: .becauseAddress
        case .new: .becauseNewAddress
        case .left: .becauseAddressLeft
        case .taken: .becauseAddressTaken
        case .back: .becauseAddressBack
        case .undone: .becauseAddressUndone
        }
    }

    /// Whether it goes to an address that is not on record.
    var isElsewhere: Bool {
        switch self {
        case .new, .left, .undone: true
        case .former, .taken, .back: false
        }
    }

    /// Tells the letters of one event apart. The event itself is the key of what others are told of it.
    var mark: String {
        switch self {
        case .former, .left, .back: "former"
        case .new, .taken, .undone: "new"
        }
    }

    /// What the change has to be when the letter leaves.
    var state: AddressLinkState {
        switch self {
        case .former, .new: .open
        case .left, .taken: .reversible
        case .back, .undone: .restored
        }
    }

    /// What the ledger says of it, without an address.
    var notice: (subject: TextKey, text: TextKey) {
        switch self {
        case .former: (.addressSubject, .addressFormerText)
        case .new: (.addressSubject, .addressNewQuestion)
        case .left: (.addressChangedSubject, .addressLeftText)
        case .taken: (.addressChangedSubject, .addressTakenText)
        case .back: (.addressRestoredSubject, .addressBackText)
        case .undone: (.addressRestoredSubject, .addressUndoneText)
        }
    }

    /// - Parameters:
    ///   - name: of the contact.
    ///   - until: when the change may be confirmed, or put back, no more.
    func words(_ change: AddressDestinations, name: String, until: String, _ texts: Texts) -> [MailContent.Block] {
        func paragraph(_ key: TextKey, _ values: [String: MessageValue] = [:]) -> MailContent.Block {
            MailContent.Block(.paragraph, texts.language, texts.text(key, values))
        }
        let address = MailContent.Block(.paragraph, texts.language, change.email.rawValue)
        let signIn = MailContent.Block.link(.signInPage, .welcomeSignIn, texts)
        return switch self {
        case .former:
            [
                paragraph(.addressFormerText), address, .link(.formerAddress, .addressFormerLink, texts),
                paragraph(.addressFormerIgnore),
            ]
        case .new:
            [
                paragraph(.addressNewText, ["name": .text(name)]), address,
                .link(.newAddress, .addressNewLink, texts), paragraph(.addressNewIgnore),
            ]
        case .left:
            [
                paragraph(.addressLeftText), address, .link(.formerAddress, .addressLeftLink, texts),
                paragraph(.addressLeftIgnore, ["date": .text(until)]),
            ]
        case .taken:
            [paragraph(.addressTakenText), signIn, paragraph(.addressTakenIgnore, ["date": .text(until)])]
        case .back: [paragraph(.addressBackText), signIn]
        case .undone: [paragraph(.addressUndoneText)]
        }
    }
}
