internal import HTTPTypes
internal import Localization
internal import Models

/// What stands behind a link of a mail.
struct LinkPage: WebPage {
    static let template = PageTemplate.link

    let frame: Frame
    let title: String
    var subject: Subject?
    /// What became of it.
    var said: String?
    /// What is wrong with a form that was sent.
    var summary: CommandPage.Summary?
    var acknowledge: Acknowledge?
    var unsubscribe: Question?
    var address: Address?
    var disown: Question?
    var signIn: PageLink?
    var validity: String?

    /// Of the mail.
    struct Subject: PagePart {
        let text: String
        /// Where it is not the reader's.
        let language: String?
    }

    struct Acknowledge: PagePart {
        let title: String
        let choices: [Choice]
        let choiceError: String?
        let noteLabel: String
        let note: String
        let error: String?
        /// The id of what says what is wrong with the note.
        let describedBy: String?
        let button: String
    }

    struct Choice: PagePart {
        let value: String
        let label: String
        let isChosen: Bool
    }

    struct Address: PagePart {
        let email: String
        let question: String
        let buttons: [Button]
    }

    struct Button: PagePart {
        let value: String
        let label: String
        let isPrimary: Bool
    }

    /// What a form says of a change of address: one that was carried out is refused by putting it back.
    enum Decision: String {
        case confirm, refuse
    }

    /// What was given in a form that was not in order.
    struct Given: Sendable {
        let answer: AcknowledgementAnswer?
        let note: String
    }

    /// A question with one button.
    struct Question: PagePart {
        let question: String
        let button: String
    }

    /// A link that opens nothing.
    init(invalid reader: PageReader) {
        title = reader.texts.text(.linkOver)
        said = reader.texts.text(.linkInvalid)
        frame = Frame(title, reader)
    }

    /// A link by which one acts no more: by signing in one still can.
    init(_ over: MailLinkOver, _ reader: PageReader) {
        title = reader.texts.text(.linkOver)
        said = reader.texts.text(over.isForSignedIn ? .linkFactor : .linkInvalid)
        signIn = reader.signIn
        frame = Frame(title, reader)
    }

    /// - Parameters:
    ///   - given: what is shown again, with what is wrong with it.
    ///   - said: what became of a form that was sent.
    init(_ link: LinkContents, _ reader: PageReader, given: Given? = nil, said: TextKey? = nil) {
        let texts = reader.texts
        subject = Subject(
            text: link.subject.rawValue, language: link.language == reader.language ? nil : link.language.rawValue)
        self.said = said.map { texts.text($0) }
        validity = texts.validity(until: link.expires)
        switch link.purpose {
        case .acknowledge:
            let number = link.number?.rawValue ?? ""
            title = texts.text(.acknowledgeTitle, ["number": .text(number)])
            let part = Acknowledge(link, title, given, texts)
            acknowledge = part
            summary = CommandPage.Summary(part, texts)
        case .unsubscribe:
            title = texts.text(.unsubscribeTitle)
            if link.done == nil {
                unsubscribe = Question(
                    question: texts.text(.unsubscribeQuestion), button: texts.text(.unsubscribeButton))
            } else {
                self.said = texts.text(.unsubscribed)
            }
        case .disown:
            title = texts.text(.notMe)
            if link.done == nil {
                disown = Question(question: texts.text(.disownQuestion), button: texts.text(.disownButton))
            } else {
                self.said = texts.text(.disownDone)
                validity = nil
            }
        // They have pages of their own.
        case .act:
            title = texts.text(.linkOver)
        case .signIn: title = texts.text(.signInPageTitle)
        case .formerAddress, .newAddress: title = texts.text(.addressSubject)
        }
        frame = Frame(summary == nil ? title : texts.text(.formErrorTitle, ["title": .text(title)]), reader)
    }

    /// A change of address, at one end of it.
    init(_ link: AddressLinkContents, _ reader: PageReader) {
        let texts = reader.texts
        title = texts.text(.addressSubject)
        frame = Frame(title, reader)
        func button(_ decision: Decision, _ key: TextKey) -> Button {
            Button(value: decision.rawValue, label: texts.text(key), isPrimary: decision == .confirm)
        }
        let (confirm, refuse) = (button(.confirm, .addressConfirm), button(.refuse, .addressRefuse))
        let buttons: [Button]
        switch (link.state, link.end) {
        case (.open, .former): buttons = [confirm, refuse]
        case (.open, .new): buttons = [confirm]
        case (.confirmed, .former): (buttons, said) = ([refuse], texts.text(.addressConfirmed))
        case (.confirmed, .new): (buttons, said) = ([], texts.text(.addressConfirmed))
        case (.carriedOut, _): (buttons, said) = ([], texts.text(.addressCarriedOut))
        case (.refused, _): (buttons, said) = ([], texts.text(.addressRefused))
        case (.reversible, _): buttons = [refuse]
        case (.restored, _): (buttons, said) = ([], texts.text(.addressRestored))
        }
        guard !buttons.isEmpty, let email = link.email else { return }
        let question: TextKey =
            switch (link.state, link.end) {
            case (.reversible, _): .addressReversible
            case (_, .former): .addressFormerText
            case (_, .new): .addressNewQuestion
            }
        address = Address(email: email.rawValue, question: texts.text(question), buttons: buttons)
        validity = texts.validity(until: link.expires)
    }
}

extension LinkPage.Acknowledge {
    fileprivate init(_ link: LinkContents, _ title: String, _ given: LinkPage.Given?, _ texts: Texts) {
        self.title = title
        let picked = given == nil ? link.done.flatMap { AcknowledgementAnswer(rawValue: $0.rawValue) } : given?.answer
        choices = AcknowledgementAnswer.allCases.map { answer in
            LinkPage.Choice(value: answer.rawValue, label: texts.text(answer.key), isChosen: answer == picked)
        }
        choiceError = given != nil && picked == nil ? texts.text(.answerMissing) : nil
        error = given != nil && picked != nil ? texts.text(.noteMissing) : nil
        describedBy = error == nil ? nil : "note-error"
        noteLabel = texts.text(.noteLabel)
        note = given?.note ?? link.note?.rawValue ?? ""
        button = texts.text(.sendAnswer)
    }
}

extension CommandPage.Summary {
    /// - Returns: nil where nothing is wrong.
    fileprivate init?(_ part: LinkPage.Acknowledge, _ texts: Texts) {
        guard let text = part.choiceError ?? part.error else { return nil }
        let input = part.choiceError == nil ? "note" : "answer-\(part.choices.first?.value ?? "")"
        self.init(
            title: texts.text(.formProblems, ["count": .number(1)]),
            problems: [CommandPage.Problem(text: text, language: nil, address: "#\(input)")])
    }
}

extension Texts {
    fileprivate func validity(until end: Instant) -> String {
        let day = LocalTime(utc: end)
        return text(.validUntil, ["date": .text(language.words(for: day))])
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
