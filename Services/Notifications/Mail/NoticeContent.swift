internal import Localization
internal import Mail
internal import Models

extension MailContent {
    /// The mail about an event: what it says is English, what stands around it in the recipient's language.
    init(notice letter: Ledger.Leased, for language: LanguageTag, replyTo: EmailAddress) {
        let texts = Texts(language)
        var blocks = [
            Block(.paragraph, .english, letter.body.rawValue), .link(.object, .moreAt, texts),
            Block(.note, language, texts.text(.addressed, ["reasons": .text(Self.reason(letter, texts))])),
            Block(.note, language, texts.text(.questions, ["address": .text(replyTo.rawValue)])),
        ]
        if letter.category.isOptional { blocks.append(.link(.unsubscribe, .unsubscribeLink, texts)) }
        self.init(language: language, subject: letter.subject, blocks: blocks)
    }

    /// Mail that was queued before reasons had keys says it as it was written down.
    private static func reason(_ letter: Ledger.Leased, _ texts: Texts) -> String {
        letter.because.flatMap(TextKey.init(rawValue:)).map { texts.text($0) } ?? letter.reason.rawValue
    }
}
