internal import Localization
internal import Mail
internal import Models
internal import Notices

/// The mail that a formal notification makes in one language.
struct FormalContent {
    let notification: FormalNotification
    let number: NotificationNumber
    let wording: NotificationWording
    /// The recipient's: of everything that stands around the wording.
    let language: LanguageTag
    let replyTo: EmailAddress
    let deadline: FormalDeadline?
    let groups: GroupNames
    /// Of the reader, where one is known.
    var clock: ZoneClock?

    /// As whom somebody gets it, and why.
    struct Addressed: Sendable {
        let recipientClass: RecipientClass
        /// As the snapshot has them.
        let reasons: [Line]

        /// A reason is a group of a role expression; recipients added later are alternates.
        fileprivate func words(in language: LanguageTag, _ groups: GroupNames) -> String {
            reasons.map { reason in
                (RoleGroup(reason.rawValue)?.reason(groups) ?? Sentence(.becauseAlternate)).words(in: language)
            }.joined(separator: language.clauseSeparator)
        }
    }

    func content(for entry: Addressed?) -> MailContent {
        let texts = Texts(language)
        var blocks = [
            MailContent.Block(.heading, wording.language, wording.subject.rawValue)
        ]
        if let deadline {
            blocks.append(MailContent.Block(.deadline, language, words(for: deadline, texts)))
        }
        blocks.append(MailContent.Block(.note, language, head(texts)))
        if let warning = warning(texts) { blocks.append(MailContent.Block(.note, language, warning)) }
        blocks.append(MailContent.Block(.paragraph, wording.language, wording.body.rawValue))
        if entry?.recipientClass == .to { blocks.append(.link(.acknowledge, .acknowledgeLink, texts)) }
        blocks.append(.link(.object, .moreAt, texts))
        if let entry {
            let reasons = entry.words(in: language, groups)
            let key: TextKey = entry.recipientClass == .to ? .addressed : .copied
            blocks.append(MailContent.Block(.note, language, texts.text(key, ["reasons": .text(reasons)])))
        }
        blocks.append(.questions(to: replyTo, texts))
        if notification.kind == .information { blocks.append(.link(.unsubscribe, .unsubscribeLink, texts)) }
        return MailContent(
            language: language, subject: Line(cutting: "[\(number)] \(wording.subject)"), blocks: blocks)
    }

    /// Number, reference, what it refers to.
    private func head(_ texts: Texts) -> String {
        [
            texts.text(.notificationLine, ["number": .text(number.rawValue)]),
            texts.text(.reference, ["reference": .text(notification.reference.rawValue)]),
            notification.refersTo.map { texts.text(.refersTo, ["number": .text($0.rawValue)]) },
        ].compactMap(\.self).joined(separator: "\n")
    }

    /// The day, and how many are left where it is not past.
    private func words(for deadline: FormalDeadline, _ texts: Texts) -> String {
        let date = language.words(deadline.end, by: clock, language.words(forDeadline:))
        let text = texts.text(.actionRequiredBy, ["date": .text(date)])
        return deadline.daysLeft < 0 ? text : "\(text)\n\(Sentence.daysLeft(deadline.daysLeft).words(in: language))"
    }

    /// What a translation counts for.
    private func warning(_ texts: Texts) -> String? {
        guard let original = notification.wordings.first else { return nil }
        let values: [String: MessageValue] = [
            "language": .text(WordNames.name(of: original.language, in: texts.language))
        ]
        return switch wording.authority {
        case .official: nil
        case .courtesy: texts.text(.courtesyTranslation, values)
        case .machine: texts.text(.machineTranslation, values)
        }
    }
}

extension MailContent.Block {
    /// Words that lead somewhere.
    static func link(_ link: MailContent.Link, _ key: TextKey, _ texts: Texts) -> MailContent.Block {
        MailContent.Block(.paragraph, texts.language, texts.text(key), link: link)
    }

    /// Whom to ask.
    static func questions(to address: EmailAddress, _ texts: Texts) -> MailContent.Block {
        MailContent.Block(.note, texts.language, texts.text(.questions, ["address": .text(address.rawValue)]))
    }
}

extension [MailContent.Block] {
    /// The way to an object: to act on it without signing in, for whom it is sent to with such a link, or else to read it.
    ///
    /// - Parameters:
    ///   - page: leads to its page.
    ///   - isNews: whether nothing is asked of the reader.
    static func links(
        to object: ObjectPath, _ page: MailContent.Link, isNews: Bool, _ texts: Texts
    ) -> [MailContent.Block] {
        let isActable = !isNews && !LinkedActs.requests(about: object).isEmpty
        return (isActable ? [.link(.act(object), .actHere, texts)] : []) + [.link(page, .moreAt, texts)]
    }
}
