internal import Localization
internal import Mail
internal import Models

/// What a reminder says in the language, and by the clock, of its reader.
struct ReminderContent {
    let deadline: DeadlineRow
    /// When it is said.
    let now: Instant
    let language: LanguageTag
    let rules: ZoneRules
    let replyTo: EmailAddress

    private var texts: Texts { Texts(language) }

    var because: TextKey { deadline.kind == .call ? .becauseNotDelivered : .becauseOwnAction }

    var subject: Line { Line(cutting: texts.text(.reminderSubject, ["title": .text(deadline.title.rawValue)])) }

    var body: Prose {
        let isPast = deadline.due <= now
        let key: TextKey =
            switch deadline.kind {
            case .call: isPast ? .reminderCallPast : .reminderCall
            case .action: isPast ? .reminderActionPast : .reminderAction
            }
        let date = language.words(
            for: deadline.due, offset: rules.offset(at: deadline.due), zone: rules.zone)
        let sentence = texts.text(key, ["title": .text(deadline.title.rawValue), "date": .text(date)])
        guard !isPast else { return Prose(cutting: sentence) }
        // Counted by the reader's calendar: whoever reads on the eve has a day left.
        let left =
            rules.reading(at: deadline.due).date.daysSince1970 - rules.reading(at: now).date.daysSince1970
        return Prose(cutting: "\(sentence)\n\(texts.text(.daysLeft, ["count": .number(left)]))")
    }

    var content: MailContent {
        MailContent(
            language: language, subject: subject,
            blocks: [
                MailContent.Block(.heading, language, subject.rawValue),
                MailContent.Block(.paragraph, language, body.rawValue), .link(.object, .moreAt, texts),
                MailContent.Block(
                    .note, language, texts.text(.addressed, ["reasons": .text(texts.text(because))])),
                MailContent.Block(
                    .note, language, texts.text(.questions, ["address": .text(replyTo.rawValue)])),
            ])
    }
}
