internal import Localization
internal import Mail
internal import Models
internal import Notices

extension MailContent {
    /// The mail about an event in the recipient's language. Mail that was queued before notices had keys says in English
    /// what it says.
    ///
    /// - Parameters:
    ///   - clock: of the recipient.
    ///   - wayIn: what is kept of the way in that it is about.
    ///   - leaves: when it is sent; on another day than it was queued, days that were counted then are told no more.
    init(
        notice letter: Ledger.Leased, for language: LanguageTag, by clock: ZoneClock, at leaves: Instant,
        replyTo: EmailAddress, wayIn: WayIn? = nil
    ) {
        let texts = Texts(language)
        let isOfToday = clock[letter.queuedAt].date == clock[leaves].date
        let notice = isOfToday ? letter.notice : letter.notice?.uncounted
        let subject = notice?.subject(in: language) ?? letter.subject
        let said = notice == nil ? LanguageTag.english : language
        var blocks = [Block(.heading, said, subject.rawValue)]
        blocks += notice?.blocks(in: language, by: clock) ?? [Block(.paragraph, said, letter.body.rawValue)]
        let isWayIn = letter.because == TextKey.becauseSignIn.rawValue
        let isWelcome = letter.because == TextKey.becauseNominated.rawValue
        if isWayIn {
            if let wayIn { blocks.append(Block(.paragraph, language, wayIn.words(texts))) }
            blocks += [
                .link(.signIn, .signInLink, texts), Block(.paragraph, language, texts.text(.signInIgnore)),
            ]
        }
        if isWelcome { blocks.append(.link(.signInPage, .welcomeSignIn, texts)) }
        let isReceipt = letter.because == TextKey.becauseActed.rawValue
        if isReceipt { blocks.append(.link(.disown, .notMe, texts)) }
        // Ways in are shown nowhere.
        if letter.about.signIn == nil {
            blocks += .links(to: letter.about, .object, isNews: letter.category == .followed || isReceipt, texts)
        }
        blocks += [
            Block(.note, language, texts.text(.addressed, ["reasons": .text(Self.reason(letter, texts))])),
            .questions(to: replyTo, texts),
        ]
        if letter.category.isOptional { blocks.append(.link(.unsubscribe, .unsubscribeLink, texts)) }
        self.init(language: language, subject: subject, blocks: blocks)
    }

    /// Mail that was queued before reasons had keys says it as it was written down.
    private static func reason(_ letter: Ledger.Leased, _ texts: Texts) -> String {
        if let named = letter.notice?.because { return named.words(in: texts.language) }
        guard let because = letter.because.flatMap(TextKey.init(rawValue:)), because != .becauseFollowed else {
            return letter.reason.rawValue
        }
        return texts.text(because)
    }
}

extension Notice {
    /// What it says, that first which is due by a time.
    fileprivate func blocks(in language: LanguageTag, by reader: ZoneClock) -> [MailContent.Block] {
        let deadline = deadline(in: language, by: reader).map { MailContent.Block(.deadline, language, $0) }
        let rest = remainder(in: language, by: reader).map { MailContent.Block(.paragraph, language, $0) }
        return [deadline, rest].compactMap(\.self)
    }
}
