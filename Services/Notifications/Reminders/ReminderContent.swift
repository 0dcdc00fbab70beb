internal import Localization
internal import Models
internal import Notices

/// What a reminder says by the clock of its reader. Its mail is put into words when it leaves: an alternate, to whom it
/// goes instead, may read another language.
struct ReminderContent {
    let deadline: DeadlineRow
    /// When it is said.
    let now: Instant
    let language: LanguageTag
    let rules: ZoneRules

    var because: TextKey { deadline.kind == .call ? .becauseNotDelivered : .becauseOwnAction }

    /// What it says, with the times of its reader's clock.
    var notice: Notice {
        let isPast = deadline.due <= now
        let key: TextKey =
            switch deadline.kind {
            case .call: isPast ? .reminderCallPast : .reminderCall
            case .action: isPast ? .reminderActionPast : .reminderAction
            }
        let title = SentenceValue.text(deadline.title.rawValue)
        let date = SentenceValue.time(deadline.due, offset: rules.offset(at: deadline.due), zone: rules.zone)
        // Counted by the reader's calendar: whoever reads on the eve has a day left.
        let left =
            rules.reading(at: deadline.due).date.daysSince1970 - rules.reading(at: now).date.daysSince1970
        return Notice(
            Sentence(.reminderSubject, ["title": title]),
            [
                [
                    Sentence(key, ["title": title, "date": date]),
                    isPast ? nil : Sentence(.daysLeft, ["count": .number(left)]),
                ]
            ], about: deadline.about.rawValue)
    }

    var subject: Line { notice.subject(in: language) }

    var body: Prose { notice.text(in: language) }
}
