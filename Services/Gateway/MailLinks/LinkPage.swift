internal import Localization
internal import Models

/// What the page behind a link of a mail shows, in the language of the mail.
struct LinkPage: Sendable {
    /// Below which style sheet and icon are found.
    let path: String
    let language: String
    let direction: String
    let title: String
    var subject: String?
    var message: String?
    var acknowledge: Acknowledge?
    var unsubscribe: Unsubscribe?
    var address: Address?
    var validity: String?

    struct Acknowledge: Sendable {
        let title: String
        let choices: [Choice]
        let noteLabel: String
        let note: String
        let button: String
    }

    struct Choice: Sendable {
        let value: String
        let label: String
        let isChosen: Bool
    }

    struct Address: Sendable {
        let email: String
        let question: String
        let buttons: [Button]
    }

    struct Button: Sendable {
        let value: String
        let label: String
    }

    /// What a form says of a change of address.
    enum Decision: String {
        case confirm, refuse
    }

    struct Unsubscribe: Sendable {
        let question: String
        let button: String
    }

    /// A link that opens nothing.
    init(invalid language: LanguageTag, _ group: GroupName, _ path: PublicPath) {
        let texts = Texts(language)
        self.path = path.text
        self.language = language.rawValue
        direction = language.direction
        title = group[language]
        message = texts.text(.linkInvalid)
    }

    /// - Parameters:
    ///   - chosen: what was picked in a form that was not in order; else what was answered before.
    ///   - message: what became of a form that was sent.
    init(
        _ link: LinkContents, _ path: PublicPath, chosen: AcknowledgementAnswer? = nil, note: String? = nil,
        message: TextKey? = nil
    ) {
        let texts = Texts(link.language)
        self.path = path.text
        language = link.language.rawValue
        direction = link.language.direction
        subject = link.subject.rawValue
        self.message = message.map { texts.text($0) }
        let expires = LocalTime(instant: link.expires, zone: .utc, offset: 0, endedDay: nil)
        validity = texts.text(.validUntil, ["date": .text(link.language.words(for: expires))])
        switch link.purpose {
        case .acknowledge:
            title = texts.text(.acknowledgeTitle, ["number": .text(link.number?.rawValue ?? "")])
            let picked = chosen?.rawValue ?? link.done?.rawValue
            let choices = AcknowledgementAnswer.allCases.map { answer in
                Choice(
                    value: answer.rawValue, label: texts.text(answer.key), isChosen: answer.rawValue == picked)
            }
            acknowledge = Acknowledge(
                title: title, choices: choices, noteLabel: texts.text(.noteLabel),
                note: note ?? link.note?.rawValue ?? "", button: texts.text(.sendAnswer))
        case .unsubscribe:
            title = texts.text(.unsubscribeTitle)
            if link.done == nil {
                unsubscribe = Unsubscribe(
                    question: texts.text(.unsubscribeQuestion), button: texts.text(.unsubscribeButton))
            } else {
                self.message = texts.text(.unsubscribed)
            }
        // They have pages of their own.
        case .signIn: title = texts.text(.signInPageTitle)
        case .formerAddress, .newAddress: title = texts.text(.addressSubject)
        }
    }

    /// A change of address, at one end of it.
    init(_ link: AddressLinkContents, _ path: PublicPath) {
        let texts = Texts(link.language)
        self.path = path.text
        language = link.language.rawValue
        direction = link.language.direction
        title = texts.text(.addressSubject)
        let confirm = Button(value: Decision.confirm.rawValue, label: texts.text(.addressConfirm))
        let refuse = Button(value: Decision.refuse.rawValue, label: texts.text(.addressRefuse))
        let buttons: [Button]
        switch (link.state, link.end) {
        case (.open, .former): buttons = [confirm, refuse]
        case (.open, .new): buttons = [confirm]
        case (.confirmed, .former): (buttons, message) = ([refuse], texts.text(.addressConfirmed))
        case (.confirmed, .new): (buttons, message) = ([], texts.text(.addressConfirmed))
        case (.carriedOut, _): (buttons, message) = ([], texts.text(.addressCarriedOut))
        case (.refused, _): (buttons, message) = ([], texts.text(.addressRefused))
        }
        guard !buttons.isEmpty, let email = link.email else { return }
        address = Address(
            email: email.rawValue,
            question: texts.text(link.end == .former ? .addressFormerText : .addressNewQuestion), buttons: buttons)
        let expires = LocalTime(instant: link.expires, zone: .utc, offset: 0, endedDay: nil)
        validity = texts.text(.validUntil, ["date": .text(link.language.words(for: expires))])
    }
}

extension AcknowledgementAnswer {
    fileprivate var key: TextKey {
        switch self {
        case .received: .answerReceived
        case .forwarded: .answerForwarded
        case .cannotAct: .answerCannotAct
        }
    }
}
